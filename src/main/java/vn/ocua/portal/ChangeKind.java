package vn.ocua.portal;

/// What a row of `LayThayDoi` may be about; the constants are the wire's own words.
public enum ChangeKind {
    /// The portal's side moved a dossier: [StatusChange].
    TRANG_THAI,
    /// A result is ready: [ResultReady].
    KET_QUA,
    /// A dossier was filed online for this desk: [WireDossier].
    HO_SO_TRUC_TUYEN
}
