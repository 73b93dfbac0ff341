package vn.ocua.ui.found;

import vn.ocua.base.Outcome;
import vn.ocua.counter.Counter;
import vn.ocua.counter.HalfWritten.Written;
import vn.ocua.counter.ParkedReturns.Parked;
import vn.ocua.counter.Showing;
import vn.ocua.counter.Showing.Queue;
import vn.ocua.dossier.Draft;
import vn.ocua.procedure.Edition;
import vn.ocua.ui.Sitting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Asks the counter for a page of the list; off the UI thread.
final class Reading {
    static final int PAGE = 50;

    private static final Comparator<Entry> NEWEST = Comparator.comparing(Reading::since).reversed();

    private final Sitting sitting;

    Reading(Sitting sitting) {
        this.sitting = sitting;
    }

    /// What was typed is looked for; with nothing typed the chosen list is read.
    Outcome<Found> read(String words, Queues.Choice choice, int from) {
        Counter counter = sitting.counter();
        List<Draft> drafts = counter.drafts().of(sitting.session());
        List<Parked> returns = counter.parkedReturns().of(sitting.session());
        List<Written> written =
                counter.halfWritten().of(sitting.session()).stream()
                        .filter(one -> !one.code().isEmpty())
                        .toList();
        int parked = drafts.size() + returns.size() + written.size();
        Map<Queue, Integer> counts = counter.showing().counts();
        Queue queue = choice.queue();
        if (words.isEmpty() && queue == null) {
            List<Entry> entries =
                    Stream.of(
                                    returns.stream().map(one -> Entry.of(one, title(one.code()))),
                                    written.stream().map(one -> Entry.of(one, title(one.code()))),
                                    drafts.stream().map(this::draft))
                            .flatMap(all -> all)
                            .sorted(NEWEST)
                            .toList();
            return Outcome.done(new Found(entries, counts, parked, Set.of(), false));
        }
        Outcome<List<Showing.Row>> rows =
                words.isEmpty() && queue != null
                        ? counter.showing().page(sitting.session(), queue, from, PAGE + 1)
                        : counter.showing().find(sitting.session(), words, PAGE + 1);
        return rows.map(found ->
                new Found(
                        found.stream().limit(PAGE).map(Entry::of).toList(),
                        counts,
                        parked,
                        counter.showing().unsent(found),
                        found.size() > PAGE));
    }

    private static Instant since(Entry entry) {
        Instant since = entry.aside() == null ? null : entry.aside().since();
        return since == null ? Instant.EPOCH : since;
    }

    private String title(String code) {
        return sitting.counter().showing().story(sitting.session(), code)
                        instanceof Outcome.Done<Showing.Story>(Showing.Story story)
                ? story.dossier().procedure().title()
                : "";
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
