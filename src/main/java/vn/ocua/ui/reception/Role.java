package vn.ocua.ui.reception;

/// Whom the person at the counter acts for.
enum Role {
    OWNER("identity"),
    FOR_ANOTHER("owner"),
    ORGANISATION("organisation");

    private final String field;

    Role(String field) {
        this.field = field;
    }

    /// The field that names whose dossier it is.
    String field() {
        return field;
    }
}
