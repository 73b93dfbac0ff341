package vn.ocua.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Fault;
import vn.ocua.portal.StatusChange;
import vn.ocua.portal.WireDossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;

/// What was answered with "done" is there after a kill, and a torn line is nobody's loss.
class StorageTest {
    @TempDir Path folder;

    private PracticePortal open() {
        return PracticePortal.start(Options.of(folder, 0, FaultPlan.none(), new TestClock()));
    }

    @Test
    void everythingIsThereAfterARestart() throws Exception {
        PracticeState before;
        String password;
        try (PracticePortal portal = open();
                TestDesk desk = new TestDesk(portal).signedIn()) {
            desk.create(TestDesk.birth(1001), TestDesk.birth(1002));
            String code = Objects.requireNonNull(TestDesk.birth(1001).maHoSo());
            desk.progress(TestDesk.row(code, "2", "00"), TestDesk.row(code, "4", "07"));
            desk.update(TestDesk.dossier(code, TestDesk.id(1001), "4"));
            portal.side().restoreBackup(1);
            portal.side()
                    .fileOnline(WireDossier.with().maTTHC("1.001193").chuHoSo("Siu Hŭ").build());
            portal.side().setStatus(code, new StatusChange("9", null, null, null, null));
            before = portal.state();
            password = portal.access().password();
        }
        try (PracticePortal portal = open()) {
            PracticeState after = portal.state();
            assertThat(after.dossiers()).isEqualTo(before.dossiers()).hasSize(3);
            assertThat(after.changes()).isEqualTo(before.changes()).hasSize(2);
            assertThat(after.kyNguyen()).isEqualTo(before.kyNguyen());
            assertThat(portal.access().password()).isEqualTo(password);
        }
    }

    /// Cut at every byte of the last line: it is there whole or not at all, and the next line finds
    /// its place.
    @Test
    void aTornLastLineIsCutOffAtEveryByte() throws Exception {
        Path journal = folder.resolve("practice.journal");
        long good;
        try (PracticePortal portal = open();
                TestDesk desk = new TestDesk(portal).signedIn()) {
            desk.create(TestDesk.birth(1001));
            good = Files.size(journal);
            desk.create(TestDesk.birth(1002));
        }
        byte[] all = Files.readAllBytes(journal);
        var json = TestDesk.JSON;
        for (int length = (int) good; length <= all.length; length++) {
            Files.write(journal, Arrays.copyOf(all, length));
            int whole = length == all.length ? 2 : 1;
            boolean goOn = length % 25 == 0 || length == all.length;
            try (Book book = Book.open(folder, json)) {
                assertThat(book.size()).as("cut at " + length).isEqualTo(whole);
                assertThat(Files.size(journal)).isEqualTo(whole == 2 ? all.length : good);
                if (goOn) {
                    book.keep(new Entry.Progress("2026-11-20T15:10:00+07:00", java.util.List.of()));
                }
            }
            if (!goOn) {
                continue;
            }
            try (Book book = Book.open(folder, json)) {
                assertThat(book.size())
                        .as("cut at " + length + ", then one more")
                        .isEqualTo(whole + 1);
            }
        }
    }

    @Test
    void aSpoiltLastLineIsCutOffToo() throws Exception {
        Path journal = folder.resolve("practice.journal");
        long good;
        try (PracticePortal portal = open();
                TestDesk desk = new TestDesk(portal).signedIn()) {
            desk.create(TestDesk.birth(1001));
            good = Files.size(journal);
            desk.create(TestDesk.birth(1002));
        }
        byte[] all = Files.readAllBytes(journal);
        Arrays.fill(all, (int) good + 40, (int) good + 60, (byte) 0);
        Files.write(journal, all);
        try (PracticePortal portal = open()) {
            assertThat(portal.state().dossiers()).hasSize(1);
        }
    }

    @Test
    void nobodyElseOnThisPcReadsIt() throws Exception {
        Path own = folder.resolve("own");
        Options options = Options.of(own, 0, FaultPlan.none(), new TestClock());
        try (PracticePortal portal = PracticePortal.start(options)) {
            assertThat(portal.port()).isPositive();
            if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void damageInTheMiddleIsSaidAndNothingIsChanged() throws Exception {
        Path journal = folder.resolve("practice.journal");
        try (PracticePortal portal = open();
                TestDesk desk = new TestDesk(portal).signedIn()) {
            desk.create(TestDesk.birth(1001));
            desk.create(TestDesk.birth(1002));
        }
        byte[] all = Files.readAllBytes(journal);
        all[200] ^= 1;
        Files.write(journal, all);
        assertThatThrownBy(this::open).isInstanceOf(Fault.class).hasMessageContaining("TH-02");
        assertThat(Files.readAllBytes(journal)).isEqualTo(all);
    }

    @Test
    void oneOwnerAFolderOneOwnerAPort() throws Exception {
        try (PracticePortal portal = open()) {
            assertThatThrownBy(this::open).isInstanceOf(Fault.class).hasMessageContaining("TH-01");
            Options samePort =
                    Options.of(
                            folder.resolve("b"), portal.port(), FaultPlan.none(), new TestClock());
            assertThatThrownBy(() -> PracticePortal.start(samePort))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("TH-04");
        }
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("ocua.mv.db"), "x");
        Options there = Options.of(foreign, 0, FaultPlan.none(), new TestClock());
        assertThatThrownBy(() -> PracticePortal.start(there))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("TH-05");
        assertThat(Files.list(foreign)).hasSize(1);
    }
}
