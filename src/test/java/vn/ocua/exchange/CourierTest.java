package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Order;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A desk without a line sends by stick; the desk with one carries, and brings the answers back.
class CourierTest {
    @TempDir Path folder;

    /// Desk 3, which has no portal.
    private final class Remote implements AutoCloseable {
        final Counter counter;
        final Session admin;
        final Exchange exchange;

        Remote(Desks.Clock clock) {
            counter = Desks.make(folder.resolve("remote"), clock, 3);
            admin = Desks.admin(counter);
            exchange = new Exchange(counter, Province.QUICK);
        }

        List<String> receive(int count, Desks.Clock clock) {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                codes.add(
                        Desks.done(counter.reception().receive(admin, Province.citizen(i))).code());
                clock.pass(1);
            }
            return codes;
        }

        byte[] write(String to) {
            return Desks.done(exchange.courier().write(admin, to)).file();
        }

        int waiting() {
            return counter.store().outbox(o -> o.counts()).waiting();
        }

        @Override
        public void close() {
            exchange.close();
            counter.close();
        }
    }

    @Test
    void aStickThereAndBackClosesEverythingOnce() {
        try (Province centre = new Province(folder, "lost-reply:20:x4");
                Remote remote = new Remote(centre.clock)) {
            List<String> codes = remote.receive(6, centre.clock);
            Desks.done(
                    remote.counter
                            .progress()
                            .order(remote.admin, codes.getFirst(), new Order.Forward()));
            String remoteKey = Desks.done(remote.exchange.courier().key(remote.admin)).text();
            String centreKey = Desks.done(centre.exchange.courier().key(centre.admin)).text();

            byte[] there = remote.write(centreKey);
            Courier.Read taken =
                    Desks.done(centre.exchange.courier().read(centre.admin, there, remoteKey));
            assertThat(taken.messages()).isEqualTo(6 * 2 + 2);
            assertThat(Desks.done(centre.exchange.courier().read(centre.admin, there, null)))
                    .as("the same stick again")
                    .extracting(Courier.Read::messages)
                    .isEqualTo(0);
            centre.receive(2);
            assertThat(centre.untilEmpty().waiting()).isZero();
            assertThat(remote.waiting()).as("nothing is closed before the answer").isEqualTo(14);

            byte[] back =
                    Desks.done(centre.exchange.courier().write(centre.admin, remoteKey)).file();
            assertThat(Desks.done(remote.exchange.courier().read(remote.admin, back, centreKey)))
                    .extracting(Courier.Read::messages, Courier.Read::acknowledged)
                    .containsExactly(0, 14);
            assertThat(remote.waiting()).isZero();
            Province.agrees(remote.counter, centre.portal.state());
            centre.agrees();

            // An edit after the stick left is a message of its own, and goes with the next one.
            Desks.done(
                    remote.counter
                            .progress()
                            .order(
                                    remote.admin,
                                    codes.getFirst(),
                                    new Order.Result("7/GKS", "", false)));
            Desks.done(centre.exchange.courier().read(centre.admin, remote.write(null), null));
            centre.untilEmpty();
            byte[] again = Desks.done(centre.exchange.courier().write(centre.admin, null)).file();
            Desks.done(remote.exchange.courier().read(remote.admin, again, null));
            assertThat(remote.waiting()).isZero();
            Province.agrees(remote.counter, centre.portal.state());
        }
    }

    @Test
    void aLineThatComesBackWhileTheStickTravelsDoublesNothing() {
        try (Province centre = new Province(folder, "none");
                Remote remote = new Remote(centre.clock)) {
            List<String> codes = remote.receive(4, centre.clock);
            Desks.done(
                    remote.counter
                            .progress()
                            .order(remote.admin, codes.getFirst(), new Order.Forward()));
            String remoteKey = Desks.done(remote.exchange.courier().key(remote.admin)).text();
            String centreKey = Desks.done(centre.exchange.courier().key(centre.admin)).text();
            byte[] there = remote.write(centreKey);
            Desks.done(remote.exchange.set(remote.admin, centre.portal.access().settings()));
            Desks.done(
                    remote.counter
                            .progress()
                            .order(
                                    remote.admin,
                                    codes.getFirst(),
                                    new Order.Result("7/GKS", "", false)));
            assertThat(Desks.done(remote.exchange.untilEmpty(_ -> {})).waiting()).isZero();
            Desks.done(centre.exchange.courier().read(centre.admin, there, remoteKey));
            centre.untilEmpty();
            byte[] back =
                    Desks.done(centre.exchange.courier().write(centre.admin, remoteKey)).file();
            Desks.done(remote.exchange.courier().read(remote.admin, back, centreKey));
            Province.agrees(remote.counter, centre.portal.state());
        }
    }

    @Test
    void aStrangersStickIsRefusedAndChangesNothing() {
        try (Province centre = new Province(folder, "none");
                Remote remote = new Remote(centre.clock)) {
            remote.receive(1, centre.clock);
            String centreKey = Desks.done(centre.exchange.courier().key(centre.admin)).text();
            byte[] there = remote.write(centreKey);
            assertThat(Desks.refused(centre.exchange.courier().read(centre.admin, there, null)))
                    .isNotEmpty();
            assertThat(centre.exchange.queue().summary(centre.clock.instant()).waiting()).isZero();
        }
    }
}
