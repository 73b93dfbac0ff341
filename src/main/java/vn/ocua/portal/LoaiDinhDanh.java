package vn.ocua.portal;

/// Which number identifies a person.
public enum LoaiDinhDanh implements WireCode {
    /// Twelve digits.
    CCCD(1),
    /// Nine digits, on old papers.
    CMND(2);

    private final int code;

    LoaiDinhDanh(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
