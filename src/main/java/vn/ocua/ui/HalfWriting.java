package vn.ocua.ui;

import vn.ocua.counter.HalfWritten.Written;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a screen lets an officer write about a dossier: noted with every letter, on disk within a
/// second, there again whatever happened in between.
public final class HalfWriting {
    private final Sitting sitting;
    private final Soon soon = new Soon(this::save);

    public HalfWriting(Sitting sitting) {
        this.sitting = sitting;
    }

    /// @param code of the dossier; empty where it is about none
    /// @param known whose dossier it is, for a list
    /// @param act what is being done; the same word on every screen where it can be done
    /// @param fields what differs from what the screen proposed; none when nothing was typed
    public void typed(String code, String known, String act, Map<String, String> fields) {
        note(code, known, act, fields, true);
    }

    /// Esc: it is kept, and does not stand open the next time.
    public void aside(String code, String known, String act, Map<String, String> fields) {
        note(code, known, act, fields, false);
    }

    /// It was done.
    public void done(String code, String act) {
        sitting.counter().halfWritten().drop(sitting.session(), code, act);
        save();
    }

    public List<Written> of(String code) {
        return sitting.counter().halfWritten().of(sitting.session(), code);
    }

    public Optional<Written> of(String code, String act) {
        return sitting.counter().halfWritten().of(sitting.session(), code, act);
    }

    /// The screen is left.
    public void save() {
        soon.forget();
        sitting.background()
                .run(() -> {
                    sitting.counter().halfWritten().save();
                    return sitting;
                })
                .then(_ -> {})
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void note(
            String code, String known, String act, Map<String, String> fields, boolean open) {
        sitting.counter().halfWritten().typed(sitting.session(), code, known, act, fields, open);
        soon.ask();
    }
}
