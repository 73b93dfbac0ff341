package vn.ocua.ui.sync;

import vn.ocua.base.Outcome;
import vn.ocua.exchange.Desk;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Queue;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads one page of what waits, with a heading above each part; off the UI thread.
final class Gathering {
    static final int PAGE = 100;

    /// More of them would push everything else off the page; the heading says how many there are.
    private static final int MOST_KEPT = 20;

    private final Sitting sitting;
    private final Exchange exchange;

    Gathering(Sitting sitting, Exchange exchange) {
        this.sitting = sitting;
        this.exchange = exchange;
    }

    static Instant dayStart(Instant now) {
        return VietnamTime.at(VietnamTime.date(now).atStartOfDay());
    }

    Outcome<Look> look(int from) {
        Instant now = sitting.counter().finding().now();
        Queue queue = exchange.queue();
        Queue.Summary summary = queue.summary(dayStart(now));
        return queue.page(sitting.session(), true, from, PAGE + 1)
                .map(items ->
                        new Look(
                                summary,
                                rows(summary, items.stream().limit(PAGE).toList(), from),
                                exchange.settings().isSet(),
                                items.size() > PAGE,
                                now));
    }

    private List<Row> rows(Queue.Summary summary, List<Queue.Item> items, int from) {
        List<Row> rows = new ArrayList<>();
        if (from == 0) {
            List<Row.Differs> differing = differing();
            int look = summary.look() + differing.size();
            if (look > 0) {
                rows.add(new Row.Heading(Row.Part.LOOK, look));
                rows.addAll(differing);
                add(rows, items, Queue.Group.LOOK, 0);
            }
            List<Desk.KeptRow> kept = exchange.desk().kept();
            if (!kept.isEmpty()) {
                rows.add(new Row.Heading(Row.Part.KEPT, kept.size()));
                kept.stream().limit(MOST_KEPT).map(Row.Kept::new).forEach(rows::add);
            }
        } else {
            part(rows, items, Queue.Group.LOOK, summary.look(), 0);
        }
        part(rows, items, Queue.Group.ITSELF, summary.itself(), 0);
        int before = Math.max(0, from - summary.look() - summary.itself());
        part(rows, items, Queue.Group.TURN, summary.turn(), before);
        return rows;
    }

    private static void part(
            List<Row> rows, List<Queue.Item> items, Queue.Group group, int count, int before) {
        if (items.stream().anyMatch(item -> item.group() == group)) {
            rows.add(new Row.Heading(Row.Part.of(group), count));
            add(rows, items, group, before);
        }
    }

    private static void add(List<Row> rows, List<Queue.Item> items, Queue.Group group, int before) {
        int turn = before;
        for (Queue.Item item : items) {
            if (item.group() == group) {
                rows.add(new Row.Waits(item, group == Queue.Group.TURN ? ++turn : 0));
            }
        }
    }

    /// Disagreements that no waiting message stands for.
    private List<Row.Differs> differing() {
        Queue queue = exchange.queue();
        return exchange.desk().conflicts().stream()
                .filter(c -> queue.state(c.dossier().id()).step() != Queue.Step.COMPARE)
                .map(Row.Differs::new)
                .toList();
    }
}
