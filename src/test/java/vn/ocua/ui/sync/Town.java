package vn.ocua.ui.sync;

import vn.ocua.counter.Desks;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Link;
import vn.ocua.exchange.PortalForm;
import vn.ocua.practice.Access;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;
import vn.ocua.ui.Seat;

import java.nio.file.Path;

/// A real practice portal, and a desk in the same folder that knows it; rounds only by hand.
final class Town implements AutoCloseable {
    final Path folder;
    final Desks.Clock clock = Desks.friday();
    final PracticePortal portal;

    Town(Path folder) {
        this.folder = folder;
        portal =
                PracticePortal.start(
                        Options.of(
                                folder.resolve("portal"),
                                0,
                                FaultPlan.none(),
                                clock));
        Seat.make(folder, clock);
        desk((counter, session) -> {
            try (Exchange exchange = new Exchange(counter)) {
                Desks.done(exchange.set(session, form(portal.access(), 2)));
                Desks.done(exchange.set(session, new Link(0, 0)));
            }
        });
    }

    /// What is done at the desk while no window has it.
    void desk(Seat.Doing doing) {
        Seat.at(folder.resolve("desk"), clock, doing);
    }

    void faults(String plan) {
        portal.change(Desks.done(FaultPlan.parse(plan)));
    }

    Seat seat() throws Exception {
        return Seat.taken(folder, clock);
    }

    static PortalForm form(Access a, int batch) {
        return new PortalForm(
                a.adapterUrl(),
                a.authEndpoint(),
                a.integrationEndpoint(),
                a.shareEndpoint(),
                a.fileEndpoint(),
                a.username(),
                a.password(),
                a.dstcode(),
                a.madonvi(),
                Integer.toString(batch),
                "",
                true);
    }

    @Override
    public void close() {
        portal.close();
    }
}
