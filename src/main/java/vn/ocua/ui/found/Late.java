package vn.ocua.ui.found;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Lateness;
import vn.ocua.counter.Showing;
import vn.ocua.counter.Showing.Queue;
import vn.ocua.dossier.Status;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// From a row whose promise runs out or is over straight to what answers it; where nothing can, the
/// act bar says why.
final class Late {
    /// Told apart because the words differ.
    enum Kind {
        SOON,
        OVER
    }

    private final Sitting sitting;
    private final Supplier<@Nullable Entry> chosen;
    private BiConsumer<String, Lateness.Answer> opens = (_, _) -> {};

    /// @param chosen the row that the officer stands on
    Late(Sitting sitting, Supplier<@Nullable Entry> chosen) {
        this.sitting = sitting;
        this.chosen = chosen;
    }

    /// @param dossier shows one with the answer's form open
    void opens(BiConsumer<String, Lateness.Answer> dossier) {
        opens = dossier;
    }

    /// @param queue the list that is shown; null for one without promises
    Optional<Kind> of(@Nullable Entry entry, @Nullable Queue queue) {
        Showing.Row row = entry == null ? null : entry.row();
        Instant due = row == null ? null : row.due();
        if (row == null || due == null || row.paused()) {
            return Optional.empty();
        }
        Status status = Status.of(row.status());
        if (status != Status.RECEIVED && status != Status.IN_PROGRESS) {
            return Optional.empty();
        }
        if (sitting.counter().finding().now().isAfter(due)) {
            return Optional.of(Kind.OVER);
        }
        return queue == Queue.DUE_SOON ? Optional.of(Kind.SOON) : Optional.empty();
    }

    Act act() {
        return Act.of(Key.PRINT, sitting.texts().of("ui.today.act.late"), this::answer)
                .with(Icon.CLOCK);
    }

    private void answer() {
        Entry entry = chosen.get();
        if (entry == null || entry.row() == null) {
            sitting.shell().refuse(sitting.texts().of("ui.today.late.none"));
            return;
        }
        sitting.background()
                .run(() -> sitting.counter().lateness().answer(sitting.session(), entry.code()))
                .then(outcome -> {
                    // meanwhile the officer may have gone on to another row, or to its page
                    if (entry.equals(chosen.get())) {
                        answered(entry.code(), outcome);
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void answered(String code, Outcome<Lateness.Answer> outcome) {
        switch (outcome) {
            case Outcome.Done<Lateness.Answer>(Lateness.Answer answer) ->
                    opens.accept(code, answer);
            case Outcome.Refused<Lateness.Answer>(List<Refusal> reasons) ->
                    sitting.shell().refuse(sitting.say().refusals(reasons));
        }
    }
}
