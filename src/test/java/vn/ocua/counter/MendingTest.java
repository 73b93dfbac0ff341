package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static vn.ocua.counter.Desks.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Fault;
import vn.ocua.dossier.Application;
import vn.ocua.store.Backup;
import vn.ocua.store.Verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

class MendingTest {
    @TempDir Path home;

    private final Desks.Clock clock = Desks.friday();
    private Path folder;

    @BeforeEach
    void twentyDossiers() {
        folder = home.resolve("desk");
        try (Counter counter = Desks.make(folder, clock)) {
            for (int i = 0; i < 20; i++) {
                done(
                        counter.reception()
                                .receive(
                                        Desks.admin(counter),
                                        Application.of("1.001193", "Nguyễn Thị Hoa Lý")));
            }
        }
    }

    @Test
    void aTableFileOfNoiseIsSetAsideAndMadeAgain() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("desk.mv.db"), noise);
        whole(true, "-2021");
        assertThat(Files.list(folder).map(p -> p.getFileName().toString()))
                .anyMatch(n -> n.startsWith("set-aside-"));
    }

    @Test
    void aLostTableFileIsMadeAgain() throws IOException {
        Files.delete(folder.resolve("desk.mv.db"));
        whole(true, "-2021");
    }

    @Test
    void tablesOfAnEarlierMomentCatchUp() throws IOException {
        byte[] earlier = Files.readAllBytes(folder.resolve("desk.mv.db"));
        try (Counter counter = Desks.open(folder, clock)) {
            done(
                    counter.reception()
                            .receive(
                                    Desks.admin(counter),
                                    Application.of("1.001193", "Lê Văn Sau")));
        }
        Files.write(folder.resolve("desk.mv.db"), earlier);
        try (Counter counter = Desks.open(folder, clock)) {
            assertThat(counter.opening().replayed()).isEqualTo(1);
            assertThat(done(counter.finding().find(Desks.admin(counter), "le van sau", 5)))
                    .hasSize(1);
            assertThat(
                            done(counter.reception()
                                            .receive(
                                                    Desks.admin(counter),
                                                    Application.of("1.001193", "Lê Văn Nữa")))
                                    .code())
                    .endsWith("-2022");
        }
    }

    @Test
    void aJournalThatLostItsEndIsSaidAndNothingIsWritten() throws IOException {
        byte[] before;
        Path segment = folder.resolve("journal").resolve("journal-000001.log");
        before = Files.readAllBytes(segment);
        try (Counter counter = Desks.open(folder, clock)) {
            done(
                    counter.reception()
                            .receive(
                                    Desks.admin(counter),
                                    Application.of("1.001193", "Lê Văn Sau")));
        }
        Files.write(segment, before);
        assertThatThrownBy(() -> Desks.open(folder, clock).close())
                .isInstanceOf(Fault.class)
                .hasMessageContaining("SO-15");
    }

    @Test
    void aFullDiskIsSaidAndNothingIsLost() throws IOException, InterruptedException {
        Path small = Files.createDirectories(home.resolve("small"));
        Process mount =
                new ProcessBuilder(
                                "mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", small.toString())
                        .start();
        assumeTrue(mount.waitFor() == 0, "needs the right to mount a small disk");
        try (Counter counter = Desks.make(small.resolve("desk"), clock)) {
            Session admin = Desks.admin(counter);
            done(counter.reception().receive(admin, Application.of("1.001193", "Lê Văn Trước")));
            Path filler = small.resolve("phim.mkv");
            long free = Files.getFileStore(small).getUsableSpace();
            Files.write(filler, new byte[(int) (free - (1 << 20))]);
            assertThatThrownBy(() ->
                            counter.reception()
                                    .receive(admin, Application.of("1.001193", "Lê Văn Giữa")))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("SO-26");
            Files.delete(filler);
            done(counter.reception().receive(admin, Application.of("1.001193", "Lê Văn Sau")));
            assertThat(done(counter.finding().find(admin, "le van", 9)).stream().map(l -> l.name()))
                    .containsExactly("Lê Văn Sau", "Lê Văn Trước");
            assertThat(new Verification(counter.store()).run(n -> {}).faults()).isEmpty();
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor();
        }
    }

    @Test
    void aBackupComesBackWithEveryDossierAndItsPasswords() {
        Path file = home.resolve("sao-luu.zip");
        try (Counter counter = Desks.open(folder, clock)) {
            assertThat(Backup.write(counter.store(), file).dossiers()).isEqualTo(20);
        }
        Path restored = home.resolve("restored");
        done(Backup.restore(file, restored));
        folder = restored;
        // nobody knows what was given out after the backup: the day goes on in the long series
        whole(true, "-200001");
        assertThat(Desks.refused(Backup.restore(file, restored)))
                .singleElement()
                .asString()
                .contains("không trống");
    }

    @Test
    void aRestoreThatWasCutOffIsNoDeskAndCanBeDoneAgain() throws IOException {
        Path file = home.resolve("sao-luu.zip");
        try (Counter counter = Desks.open(folder, clock)) {
            Backup.write(counter.store(), file);
        }
        Path restored = Files.createDirectories(home.resolve("restored"));
        Files.createDirectories(restored.resolve("restoring"));
        Files.createDirectories(restored.resolve("journal"));
        Files.write(restored.resolve("journal").resolve("journal-000001.log"), new byte[100]);
        assertThat(restored.resolve("keys.json")).doesNotExist();
        done(Backup.restore(file, restored));
        folder = restored;
        whole(true, "-200001");

        byte[] zip = Files.readAllBytes(file);
        Path cut =
                Files.write(home.resolve("cut.zip"), java.util.Arrays.copyOf(zip, zip.length / 2));
        assertThatThrownBy(() -> Backup.restore(cut, home.resolve("other")))
                .isInstanceOf(Fault.class);
        assertThat(home.resolve("other").resolve("keys.json")).doesNotExist();
    }

    @Test
    void tablesOfAnotherHistoryAreNotBelieved() throws IOException {
        Path twin = home.resolve("twin");
        try (var tree = Files.walk(folder)) {
            for (Path path : tree.toList()) {
                Files.copy(path, twin.resolve(folder.relativize(path).toString()));
            }
        }
        receive(folder, "Lê Văn Một");
        receive(twin, "Trần Thị Hai");
        receive(twin, "Trần Thị Ba");
        Files.copy(
                folder.resolve("desk.mv.db"),
                twin.resolve("desk.mv.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Counter counter = Desks.open(twin, clock)) {
            assertThat(counter.opening().rebuilt()).isTrue();
            assertThat(new Verification(counter.store()).run(n -> {}).faults()).isEmpty();
            assertThat(done(counter.finding().find(Desks.admin(counter), "le van mot", 5)))
                    .isEmpty();
        }
    }

    private void receive(Path desk, String name) {
        try (Counter counter = Desks.open(desk, clock)) {
            done(
                    counter.reception()
                            .receive(Desks.admin(counter), Application.of("1.001193", name)));
        }
    }

    private void whole(boolean rebuilt, String next) {
        try (Counter counter = Desks.open(folder, clock)) {
            assertThat(counter.opening().rebuilt()).isEqualTo(rebuilt);
            Verification.Result result = new Verification(counter.store()).run(n -> {});
            assertThat(result.faults()).isEmpty();
            assertThat(result.dossiers()).isEqualTo(20);
            assertThat(done(counter.finding().find(Desks.admin(counter), "ly hoa nguyen", 50)))
                    .hasSize(20);
            assertThat(
                            done(counter.reception()
                                            .receive(
                                                    Desks.admin(counter),
                                                    Application.of("1.001193", "Lê Văn Mới")))
                                    .code())
                    .endsWith(next);
        }
    }
}
