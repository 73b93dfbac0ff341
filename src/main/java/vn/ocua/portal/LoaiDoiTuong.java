package vn.ocua.portal;

/// Whose dossier it is.
public enum LoaiDoiTuong implements WireCode {
    CONG_DAN(1),
    DOANH_NGHIEP(2),
    CO_QUAN_NHA_NUOC(3),
    TO_CHUC_KHAC(4);

    private final int code;

    LoaiDoiTuong(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
