package vn.ocua.ui.giveback;

import vn.ocua.base.Outcome;
import vn.ocua.counter.Showing;
import vn.ocua.counter.Showing.Queue;
import vn.ocua.ui.Sitting;

import java.util.List;

/// One answer of the store for the list: what is ready, or what was looked for.
///
/// @param words what it was looked for by; empty for the list of ready results
/// @param more there are further rows behind these
/// @param ready how many results wait here
record Looked(String words, List<Showing.Row> rows, boolean more, int ready) {
    static final int PAGE = 50;

    /// Off the UI thread.
    static Outcome<Looked> at(Sitting sitting, String words, int from) {
        Showing showing = sitting.counter().showing();
        int ready = showing.counts().getOrDefault(Queue.READY, 0);
        var rows =
                words.isEmpty()
                        ? showing.page(sitting.session(), Queue.READY, from, PAGE + 1)
                        : showing.find(sitting.session(), words, PAGE + 1);
        return rows.map(found ->
                new Looked(words, found.stream().limit(PAGE).toList(), found.size() > PAGE, ready));
    }
}
