package vn.ocua.ui.reception;

import vn.ocua.counter.Showing;
import vn.ocua.dossier.Draft;
import vn.ocua.ui.Sitting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// What lies around the form: the officer's drafts and the day's counts, as last read.
final class AtHand {
    private final Sitting sitting;
    private List<Draft> drafts = List.of();
    private Map<Showing.Queue, Integer> counts = Map.of();

    AtHand(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /// All drafts but the one in the form.
    List<Draft> aside(Underway underway) {
        return drafts.stream().filter(draft -> !underway.is(draft.id())).toList();
    }

    Map<Showing.Queue, Integer> counts() {
        return counts;
    }

    void gone(UUID draft) {
        drafts = drafts.stream().filter(one -> !one.id().equals(draft)).toList();
    }

    /// Reads drafts, counts and the most used procedures anew.
    void read(Consumer<Procedures> then) {
        sitting.background()
                .run(() -> Ready.read(sitting))
                .then(now -> {
                    drafts = now.drafts();
                    counts = now.counts();
                    then.accept(now.procedures());
                })
                .otherwise(sitting.shell()::explain);
    }
}
