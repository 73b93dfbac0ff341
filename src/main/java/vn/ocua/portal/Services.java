package vn.ocua.portal;

/// The names of the services, as the provincial systems spell them.
public final class Services {
    public static final String LOOK_UP = "TraCuuHoSo";
    public static final String SYNC_DOSSIERS = "DongBoHoSoMC";
    public static final String SYNC_PROGRESS = "CapNhatTienDoHoSoMC";
    public static final String CHANGES = "LayThayDoi";
    public static final String PROCEDURES = "LayDanhSachTTHC";
    public static final String PROCEDURE = "LayThuTuc";

    /// The most rows one `LayThayDoi` may ask for.
    public static final int MOST_CHANGES = 500;

    private Services() {}
}
