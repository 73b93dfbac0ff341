package vn.ocua.ui.sync;

import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Queue;
import vn.ocua.exchange.Watch;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Line;
import vn.ocua.ui.shell.Room;
import vn.ocua.ui.shell.Status;

import java.time.InstantSource;
import java.util.function.Consumer;

/// Keeps line, count and badge of rail and status bar; reads off the UI thread, one reading at a
/// time.
public final class LineState {
    private record Read(Queue.Summary summary, boolean isSet, boolean byItself) {}

    private final Exchange exchange;
    private final InstantSource clock;
    private final Background background;
    private final Status status;
    private final Consumer<vn.ocua.base.Fault> explain;
    private final Runnable more;
    private int waiting;
    private boolean known;
    private boolean reading;
    private boolean again;

    /// @param explain told when even reading fails
    /// @param more more waits than before, and rounds run by themselves
    public LineState(
            Exchange exchange,
            InstantSource clock,
            Background background,
            Status status,
            Consumer<vn.ocua.base.Fault> explain,
            Runnable more) {
        this.exchange = exchange;
        this.clock = clock;
        this.background = background;
        this.status = status;
        this.explain = explain;
        this.more = more;
    }

    /// On the UI thread; answers at once.
    public void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        background
                .run(() ->
                        new Read(
                                exchange.queue().summary(Gathering.dayStart(clock.instant())),
                                exchange.settings().isSet(),
                                exchange.link().everyMinutes() > 0))
                .then(read -> {
                    reading = false;
                    show(read);
                    if (again) {
                        again = false;
                        refresh();
                    }
                })
                .otherwise(fault -> {
                    reading = false;
                    explain.accept(fault);
                });
    }

    private void show(Read read) {
        int now = read.summary().waiting();
        status.line().set(line(read.isSet(), exchange.watch().view()));
        status.waiting().set(now);
        status.badge(Room.SYNC).set(now);
        if (known && now > waiting && read.isSet() && read.byItself() && !exchange.isRunning()) {
            more.run();
        }
        waiting = now;
        known = true;
    }

    private static Line line(boolean set, Watch.View view) {
        if (!set) {
            return new Line.Never();
        }
        Watch.Lost lost = view.lost();
        if (lost != null) {
            return new Line.Lost(VietnamTime.local(lost.since()).toLocalTime());
        }
        return view.lastWell() == null ? new Line.Untried() : new Line.Connected();
    }
}
