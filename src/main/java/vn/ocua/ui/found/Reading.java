package vn.ocua.ui.found;

import vn.ocua.base.Outcome;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Showing;
import vn.ocua.counter.Showing.Queue;
import vn.ocua.dossier.Draft;
import vn.ocua.procedure.Edition;
import vn.ocua.ui.Sitting;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks the counter for a page of the list; off the UI thread.
final class Reading {
    static final int PAGE = 50;

    private final Sitting sitting;

    Reading(Sitting sitting) {
        this.sitting = sitting;
    }

    /// What was typed is looked for; with nothing typed the chosen list is read.
    Outcome<Found> read(String words, Queues.Choice choice, int from) {
        Counter counter = sitting.counter();
        List<Draft> parked = counter.drafts().of(sitting.session());
        Map<Queue, Integer> counts = counter.showing().counts();
        Queue queue = choice.queue();
        if (words.isEmpty() && queue == null) {
            List<Entry> entries = parked.stream().map(this::draft).toList();
            return Outcome.done(new Found(entries, counts, parked.size(), Set.of(), false));
        }
        Outcome<List<Showing.Row>> rows =
                words.isEmpty() && queue != null
                        ? counter.showing().page(sitting.session(), queue, from, PAGE + 1)
                        : counter.showing().find(sitting.session(), words, PAGE + 1);
        return rows.map(found ->
                new Found(
                        found.stream().limit(PAGE).map(Entry::of).toList(),
                        counts,
                        parked.size(),
                        counter.showing().unsent(found),
                        found.size() > PAGE));
    }

    private Entry draft(Draft draft) {
        String title =
                sitting.counter()
                        .present()
                        .catalogue()
                        .find(draft.typed().procedure())
                        .map(Edition::title)
                        .orElse(sitting.texts().of("ui.reception.procedure.none"));
        return Entry.of(draft, title, sitting.texts().of("ui.reception.new"));
    }
}
