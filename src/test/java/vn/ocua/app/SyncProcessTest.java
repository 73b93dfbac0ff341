package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Outcome;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.PracticePortal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Rounds and other commands meet on one folder, as real processes; rounds are stopped and killed.
@DisabledOnOs(OS.WINDOWS)
class SyncProcessTest {
    private static final String LINE = "{\"procedure\":\"1.001193\",\"name\":\"Trịnh Thắng\"}\n";
    private static final String SLOW = "slow:100:2s";

    @TempDir Path folder;
    private Console desk;
    private PracticePortal portal;

    @BeforeEach
    void desk() {
        desk = Console.desk(folder.resolve("desk"));
        desk.clock = InstantSource.system();
        portal = Portals.start(folder.resolve("portal"), "none");
        Portals.connect(desk, portal);
        desk.registered("Trịnh Thắng");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private void faults(String plan) {
        portal.change(((Outcome.Done<FaultPlan>) FaultPlan.parse(plan)).value());
    }

    private Child syncing() throws Exception {
        long before = portal.state().calls();
        Child child = Child.start(desk, "sync", "--until-empty", "--user", "quantri", "--json");
        until(() -> portal.state().calls() > before, child);
        return child;
    }

    private static void until(BooleanSupplier there, Child child) throws Exception {
        long longest = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as(child.said()).isLessThan(longest);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Test
    void aRegistrationIsCarriedOutWhileTheOwnerSynchronises() throws Exception {
        faults(SLOW);
        try (Child sync = syncing()) {
            String code = desk.registered("Nguyễn Thị Hương");
            assertThat(code).endsWith("-2002");
            assertThat(sync.process.isAlive()).isTrue();
            assertThat(desk.admin("show", code).json().get("status").asInt()).isEqualTo(2);
            assertThat(sync.process.isAlive()).isTrue();
            faults("none");
            assertThat(sync.code()).as(sync.said()).isZero();
        }
        desk.admin("sync", "--until-empty");
        assertThat(desk.admin("queue").out()).isEmpty();
        assertThat(portal.state().dossiers()).hasSize(2);
    }

    @Test
    void aBatchThatOwnsTheFolderCarriesOutARound() throws Exception {
        try (Child owner =
                Child.start(desk, "register", "--batch", "-", "--user", "quantri", "--json")) {
            owner.type(LINE);
            assertThat(owner.line()).as(owner.said()).contains("code");
            assertThat(desk.admin("sync", "--until-empty").json().get("acknowledged").asInt())
                    .isEqualTo(4);
            owner.type(LINE);
            assertThat(requireNonNull(owner.line())).contains("-2003\"");
            owner.endOfInput();
            assertThat(owner.code()).isZero();
        }
        assertThat(portal.state().dossiers()).hasSize(2);
    }

    @Test
    void theSecondRoundWaitsForTheFirst() throws Exception {
        faults(SLOW);
        try (Child sync = syncing();
                Child second = Child.start(desk, "sync", "--user", "quantri", "--json")) {
            until(
                    () -> {
                        try {
                            return second.said().contains("Đang có lượt gửi khác");
                        } catch (java.io.IOException e) {
                            return false;
                        }
                    },
                    second);
            faults("none");
            assertThat(second.code()).as(second.said()).isZero();
            assertThat(sync.code()).isZero();
        }
        assertThat(portal.state().dossiers()).hasSize(1);
    }

    @Test
    void aSignalEndsARoundAndClosesTheStore() throws Exception {
        faults(SLOW);
        try (Child sync = syncing()) {
            // TERM, not INT: a test run in the background of a shell has INT ignored.
            sync.signal("TERM");
            assertThat(sync.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(sync.process.exitValue()).isEqualTo(143);
            assertThat(sync.rest()).contains("\"waiting\"");
        }
        faults("none");
        assertThat(desk.data.resolve("owner").resolve("socket")).doesNotExist();
        assertThat(desk.admin("sync", "--until-empty").json().get("waiting").asInt()).isZero();
        assertThat(portal.state().dossiers()).hasSize(1);
        assertThat(portal.state().problems()).isEmpty();
    }

    @Test
    void aRoundWhoseAskerWasKilledEndsAtItsOwner() throws Exception {
        try (Child owner =
                Child.start(desk, "register", "--batch", "-", "--user", "quantri", "--json")) {
            owner.type(LINE);
            assertThat(owner.line()).as(owner.said()).contains("code");
            faults("slow:100:30s");
            try (Child sync = syncing()) {
                sync.signal("KILL");
                sync.code();
            }
            faults("none");
            assertThat(desk.admin("sync", "--until-empty").json().get("waiting").asInt()).isZero();
            owner.endOfInput();
            assertThat(owner.code()).isZero();
        }
        assertThat(portal.state().dossiers()).hasSize(2);
        assertThat(desk.admin("verify").json().get("ok").asBoolean()).isTrue();
    }
}
