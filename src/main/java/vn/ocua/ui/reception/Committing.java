package vn.ocua.ui.reception;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Application;
import vn.ocua.ui.Sitting;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Saves and prints off the UI thread, one at a time: pressing twice is pressing once.
final class Committing {
    private final Sitting sitting;
    private final Saving saving;
    private boolean busy;

    Committing(Sitting sitting, Saving saving) {
        this.sitting = sitting;
        this.saving = saving;
    }

    Saving saving() {
        return saving;
    }

    void save(
            Application typed,
            String known,
            String procedure,
            boolean print,
            InARow before,
            Consumer<Printed> done,
            Consumer<List<Refusal>> refused) {
        run(() -> saving.save(typed, known, procedure, print, before), done, refused);
    }

    /// Any other way to end a registration.
    void run(
            Supplier<Outcome<Printed>> work,
            Consumer<Printed> done,
            Consumer<List<Refusal>> refused) {
        if (busy) {
            return;
        }
        begin();
        sitting.background()
                .run(work::get)
                .then(outcome -> {
                    end();
                    switch (outcome) {
                        case Outcome.Done<Printed>(Printed printed) -> done.accept(printed);
                        case Outcome.Refused<Printed>(List<Refusal> reasons) ->
                                refused.accept(reasons);
                    }
                })
                .otherwise(fault -> {
                    end();
                    sitting.shell().explain(fault);
                });
    }

    /// Prints what a row of dossiers still waits for.
    void rest(InARow row, Consumer<Printed> done) {
        if (row.isEmpty()) {
            return;
        }
        List<Printed> taken = row.take();
        sitting.background()
                .run(() -> saving.rest(row, taken))
                .then(done)
                .otherwise(sitting.shell()::explain);
    }

    /// The same at once, for the end of the window.
    void rest(InARow row) {
        if (!row.isEmpty()) {
            saving.rest(row, row.take());
        }
    }

    void again(Printed last, Consumer<Printed> done) {
        if (busy) {
            return;
        }
        begin();
        sitting.background()
                .run(() -> saving.again(last))
                .then(printed -> {
                    end();
                    done.accept(printed);
                })
                .otherwise(fault -> {
                    end();
                    sitting.shell().explain(fault);
                });
    }

    private void begin() {
        busy = true;
        sitting.shell().clearNotices();
        sitting.shell().busy().begin(sitting.texts().of("ui.reception.saving"), null);
    }

    private void end() {
        busy = false;
        sitting.shell().busy().end();
    }
}
