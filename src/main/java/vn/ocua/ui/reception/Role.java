package vn.ocua.ui.reception;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;

/// Whom the person at the counter acts for.
enum Role {
    OWNER("identity"),
    FOR_ANOTHER("owner"),
    ORGANISATION("organisation");

    private final String field;

    Role(String field) {
        this.field = field;
    }

    /// As the draft was left; drafts of the first days show it only in what was typed.
    static Role of(Draft draft) {
        String kept = draft.role();
        for (Role role : values()) {
            if (role.name().equals(kept)) {
                return role;
            }
        }
        return of(draft.typed());
    }

    static Role of(Application typed) {
        return !typed.organisation().isEmpty()
                ? ORGANISATION
                : typed.owner().isEmpty() ? OWNER : FOR_ANOTHER;
    }

    /// The field that names whose dossier it is.
    String field() {
        return field;
    }
}
