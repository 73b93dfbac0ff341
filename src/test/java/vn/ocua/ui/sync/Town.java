package vn.ocua.ui.sync;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Fate;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Link;
import vn.ocua.exchange.PortalForm;
import vn.ocua.practice.Access;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;
import vn.ocua.ui.Seat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A real practice portal, and a desk in the same folder that knows it; rounds only by hand.
final class Town implements AutoCloseable {
    final Path folder;
    final Desks.Clock clock = Desks.friday();
    final PracticePortal portal;

    Town(Path folder) {
        this.folder = folder;
        portal =
                PracticePortal.start(
                        Options.of(folder.resolve("portal"), 0, FaultPlan.none(), clock));
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

    /// What the store keeps after a bad day: one refused, one clashing, one torn apart, two busy.
    static void badDay(Counter counter, Desks.Clock clock) {
        List<Message> all = counter.store().outbox(o -> o.ready(Kind.CREATE, null, 20));
        told(counter, clock, all.get(2), Fate.REFUSED, "refused", "thủ tục đã bãi bỏ", 0);
        told(counter, clock, all.get(3), Fate.CLASH, "clash", "Lê Văn Sơn", 0);
        told(counter, clock, all.get(4), Fate.FAILED, "busy", "503", 240);
        told(counter, clock, all.get(5), Fate.FAILED, "cut", "KN-05", 300);
        Conflicts.disagree(counter, clock, all.get(0).code());
    }

    private static void told(
            Counter counter,
            Desks.Clock clock,
            Message message,
            Fate fate,
            String reason,
            String words,
            int seconds) {
        Act.Stamp stamp = new Act.Stamp(clock.instant(), "");
        Instant next = seconds == 0 ? null : clock.instant().plusSeconds(seconds);
        Conflicts.act(
                counter,
                new Exchanged.SendStarted(
                        stamp, List.of(new Exchanged.Leaving(message.no(), "00", "{}"))),
                new Exchanged.Answered(
                        stamp,
                        List.of(new Exchanged.Told(message.no(), fate, reason, words, next))));
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
