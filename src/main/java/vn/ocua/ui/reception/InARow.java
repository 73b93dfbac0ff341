package vn.ocua.ui.reception;

import java.util.ArrayList;
import java.util.List;

/// Dossiers of one person saved one after another (Ctrl+Enter), whose one paper is still to be
/// printed.
final class InARow {
    private final List<Printed> saved = new ArrayList<>();
    private boolean numbered;

    /// @param identity of the person: papers name several dossiers together by it
    void add(Printed one, String identity) {
        saved.add(one);
        numbered = !identity.isEmpty();
    }

    boolean isEmpty() {
        return saved.isEmpty();
    }

    int size() {
        return saved.size();
    }

    /// Whether one combined receipt can name them all.
    boolean isNumbered() {
        return numbered;
    }

    /// Takes them out, to be printed.
    List<Printed> take() {
        List<Printed> taken = List.copyOf(saved);
        saved.clear();
        return taken;
    }
}
