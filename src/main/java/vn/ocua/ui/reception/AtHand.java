package vn.ocua.ui.reception;

import vn.ocua.counter.Showing;
import vn.ocua.dossier.Draft;
import vn.ocua.ui.Sitting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What lies around the form: the officer's drafts and the day's counts, as last read.
final class AtHand {
    private final Sitting sitting;
    private List<Draft> drafts = List.of();
    private Map<Showing.Queue, Integer> counts = Map.of();

    /// What ended here never comes back, though a reading begun before may still have seen it.
    private final Set<UUID> gone = new HashSet<>();

    /// Counts readings and drafts put aside: an older answer knows nothing of the newer.
    private int latest;

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
        gone.add(draft);
        drafts = without(drafts, draft);
    }

    /// Lies aside from now on, on disk a moment later: whoever comes back at once finds it.
    void put(Draft draft) {
        latest++;
        drafts =
                Stream.concat(Stream.of(draft), without(drafts, draft.id()).stream())
                        .filter(one -> !gone.contains(one.id()))
                        .toList();
    }

    private static List<Draft> without(List<Draft> all, UUID id) {
        return all.stream().filter(one -> !one.id().equals(id)).toList();
    }

    /// Reads drafts, counts and the most used procedures anew.
    void read(Consumer<Procedures> then) {
        latest++;
        int mine = latest;
        sitting.background()
                .run(() -> Ready.read(sitting))
                .then(now -> {
                    if (mine == latest) {
                        drafts =
                                now.drafts().stream()
                                        .filter(one -> !gone.contains(one.id()))
                                        .toList();
                        counts = now.counts();
                    }
                    then.accept(now.procedures());
                })
                .otherwise(sitting.shell()::explain);
    }
}
