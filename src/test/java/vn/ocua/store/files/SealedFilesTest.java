package vn.ocua.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

class SealedFilesTest {
    private static final SecretKey KEY = key(1);

    @TempDir Path temp;

    @Test
    void whatIsPutComesBackAtAnySize() {
        SealedFiles files = SealedFiles.open(temp.resolve("objects"), KEY);
        Random random = new Random(11);
        for (int size : List.of(0, 1, 15, 16, 17, 65_535, 65_536, 65_537, 3_000_000)) {
            byte[] scan = new byte[size];
            random.nextBytes(scan);
            String sha256 = files.put(new ByteArrayInputStream(scan));
            assertThat(sha256)
                    .isEqualTo(HexFormat.of().formatHex(SealedFiles.digest().digest(scan)));
            assertThat(files.get(sha256)).as(size + " bytes").isEqualTo(scan);
            assertThat(files.has(sha256)).isTrue();
        }
    }

    @Test
    void theSameContentIsKeptOnceAndItsNameTellsNothing() throws IOException {
        SealedFiles files = SealedFiles.open(temp, KEY);
        byte[] paper = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả".getBytes(StandardCharsets.UTF_8);
        String sha256 = files.put(paper);
        byte[] stored = Files.readAllBytes(files.file(sha256));
        assertThat(files.put(paper)).isEqualTo(sha256);
        assertThat(Files.readAllBytes(files.file(sha256))).isEqualTo(stored);
        assertThat(kept()).hasSize(1).first().asString().doesNotContain(sha256.substring(0, 8));
        assertThat(SealedFiles.open(temp.resolve("other"), key(2)).file(sha256).getFileName())
                .isNotEqualTo(files.file(sha256).getFileName());
    }

    @Test
    void eachChangedByteIsFoundAndTheSameScanHealsIt() throws IOException {
        SealedFiles files = SealedFiles.open(temp, KEY);
        byte[] scan = "Tờ khai đăng ký khai sinh".getBytes(StandardCharsets.UTF_8);
        String sha256 = files.put(scan);
        byte[] good = Files.readAllBytes(files.file(sha256));
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= 4;
            Files.write(files.file(sha256), bad);
            assertThat(files.check(sha256).orElseThrow().code())
                    .as("byte " + at)
                    .isEqualTo("TP-05");
        }
        files.put(scan);
        assertThat(files.check(sha256)).isEmpty();
        assertThat(kept()).hasSize(2);
        Files.delete(files.file(sha256));
        assertThatThrownBy(() -> files.get(sha256)).hasMessageContaining("TP-04");
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        SealedFiles files = SealedFiles.open(temp, KEY);
        InputStream broken =
                new InputStream() {
                    private int left = 100_000;

                    @Override
                    public int read() throws IOException {
                        if (left-- <= 0) {
                            throw new IOException("scanner unplugged");
                        }
                        return 7;
                    }
                };
        assertThatThrownBy(() -> files.put(broken)).hasMessageContaining("TP-07");
        assertThat(kept()).isEmpty();
        Files.writeString(temp.resolve("new").resolve("put123"), "half");
        SealedFiles.open(temp, KEY);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aNoteIsReplacedReadAndDeleted() {
        SealedNote draft = new SealedNote(temp.resolve("draft-ha"), KEY);
        assertThat(draft.read()).isEmpty();
        for (String typed : List.of("Trần", "Trần Thị Mai", "Trần Thị Mai Hương", "")) {
            draft.write(typed.getBytes(StandardCharsets.UTF_8));
            assertThat(new SealedNote(temp.resolve("draft-ha"), KEY).read())
                    .contains(typed.getBytes(StandardCharsets.UTF_8));
        }
        draft.delete();
        draft.delete();
        assertThat(draft.read()).isEmpty();
    }

    @Test
    void aDamagedOrSwappedNoteIsPutAsideAndSaid() throws IOException {
        SealedNote draft = new SealedNote(temp.resolve("draft-ha"), KEY);
        draft.write("Ngô Văn Tài".getBytes(StandardCharsets.UTF_8));
        byte[] stored = Files.readAllBytes(temp.resolve("draft-ha"));
        Files.write(temp.resolve("draft-quy"), stored);
        SealedNote swapped = new SealedNote(temp.resolve("draft-quy"), KEY);
        assertThatThrownBy(swapped::read).hasMessageContaining("TP-06");
        assertThat(Files.readAllBytes(temp.resolve("draft-quy.damaged-1"))).isEqualTo(stored);
        assertThat(swapped.read()).isEmpty();
        for (int length = 0; length < stored.length; length += 9) {
            Files.write(temp.resolve("draft-ha"), java.util.Arrays.copyOf(stored, length));
            assertThatThrownBy(draft::read).hasMessageContaining("TP-06");
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).map(temp::relativize).toList();
        }
    }

    private static SecretKey key(int seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }
}
