package vn.ocua.portal;

/// An entry of one of the portal's code tables. TrangThaiHoSo is the core's own
/// [vn.ocua.dossier.Status].
public interface WireCode {
    /// The table's number.
    int code();

    /// The number as it travels.
    default String wire() {
        return Integer.toString(code());
    }
}
