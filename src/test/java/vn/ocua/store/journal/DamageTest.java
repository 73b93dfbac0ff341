package vn.ocua.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A changed byte is damage, or an end that was cut and kept; it is never taken for an act.
class DamageTest {
    private static final Sizes SMALL = new Sizes(5000, 512);

    @TempDir Path temp;
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void setFolder() {
        folder = temp.resolve("data");
        file = folder.resolve("journal-000001.log");
    }

    @Test
    void eachFlippedByteIsFoundOrCutFromTheLastRecord() throws IOException {
        List<String> acts = three();
        byte[] good = Files.readAllBytes(file);
        long lastAt = Chain.read(ChannelOpener.real(), folder).segments().getLast().lastAt();
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            clear();
            Files.write(file, bad);
            try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
                assertThat(at)
                        .as("accepted a change in a record before the last")
                        .isGreaterThanOrEqualTo((int) lastAt);
                assertThat(Acts.all(journal)).as("byte " + at).isIn(acts, acts.subList(0, 3));
                assertThat(aside()).as("kept bytes, byte " + at).isEqualTo(1);
            } catch (Fault fault) {
                assertThat(fault.code()).as("byte " + at).isEqualTo("NK-01");
                assertThat(Files.readAllBytes(file)).as("left as it was").isEqualTo(bad);
            }
        }
    }

    @Test
    void aFileCutAnywhereInTheLastRecordOpensWithAllBefore() throws IOException {
        List<String> acts = three();
        byte[] good = Files.readAllBytes(file);
        Scanned whole = Chain.read(ChannelOpener.real(), folder).segments().getLast();
        for (int length = (int) whole.lastAt(); length < whole.end(); length++) {
            clear();
            Files.write(file, Arrays.copyOf(good, length));
            try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
                assertThat(Acts.all(journal)).as("length " + length).isEqualTo(acts.subList(0, 3));
                assertThat(journal.append(List.of(Acts.act("việc mới")))).isEqualTo(4);
            }
            try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
                assertThat(Acts.all(journal)).hasSize(4).endsWith("việc mới");
            }
        }
    }

    @Test
    void aHoleOfTwoRecordsAtTheEndIsDamageWhileTheFirstHeadStands() throws IOException {
        three();
        byte[] bad = Files.readAllBytes(file);
        Scanned whole = Chain.read(ChannelOpener.real(), folder).segments().getLast();
        bad[(int) whole.lastAt() - 1] ^= 1;
        bad[(int) whole.end() - 1] ^= 1;
        Files.write(file, bad);
        assertFault("NK-01");
    }

    @Test
    void whatWasCutIsKeptByteByByte() throws IOException {
        three();
        byte[] bad = Files.readAllBytes(file);
        Scanned whole = Chain.read(ChannelOpener.real(), folder).segments().getLast();
        bad[(int) whole.end() - 5] ^= 1;
        Files.write(file, bad);
        Acts.open(folder, ChannelOpener.real(), SMALL).close();
        Path aside = folder.resolve("journal-000001.torn-" + whole.lastAt() + "-1");
        assertThat(Files.readAllBytes(aside))
                .isEqualTo(Arrays.copyOfRange(bad, (int) whole.lastAt(), (int) whole.end()));
    }

    @Test
    void aSegmentMissingInTheMiddleIsSaid() throws IOException {
        try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
            for (int i = 0; i < 30; i++) {
                journal.append(List.of(new byte[300]));
            }
        }
        Path second = folder.resolve("journal-000002.log");
        byte[] kept = Files.readAllBytes(second);
        Files.delete(second);
        assertFault("NK-08");
        Files.write(second, Files.readAllBytes(file));
        assertFault("NK-01");
        Files.write(second, Arrays.copyOf(kept, 4096 + 400));
        assertFault("NK-01");
        Files.write(second, kept);
        Acts.open(folder, ChannelOpener.real(), SMALL).close();
    }

    @Test
    void theWrongKeyAndANewerVersionChangeNothing() throws IOException {
        three();
        byte[] good = Files.readAllBytes(file);
        assertThatThrownBy(() -> Journal.open(folder, Acts.key(2), ChannelOpener.real()))
                .hasMessageContaining("NK-02");
        byte[] newer = good.clone();
        newer[7] = 2;
        int crc = Hash.crc(newer, 0, 4092);
        java.nio.ByteBuffer.wrap(newer).putInt(4092, crc);
        Files.write(file, newer);
        assertFault("NK-07");
        assertThat(Files.readAllBytes(file)).isEqualTo(newer);
    }

    @Test
    void aForgedRecordPassesTheChainButNotTheKey() throws IOException {
        Acts.open(folder, ChannelOpener.real(), SMALL).close();
        Scanned empty = Chain.read(ChannelOpener.real(), folder).segments().getLast();
        SegmentKey other = new SegmentKey(Acts.key(2), empty.header().salt());
        byte[] forged =
                Frame.seal(
                        other,
                        empty.header().tag(),
                        1,
                        empty.link(),
                        List.of(Acts.act("hồ sơ không có thật")));
        byte[] page = Files.readAllBytes(file);
        byte[] all = Arrays.copyOf(page, page.length + forged.length);
        System.arraycopy(forged, 0, all, page.length, forged.length);
        Files.write(file, all);
        assertThat(Journal.checkChain(folder).sound()).isTrue();
        try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
            assertThat(journal.check().damage().orElseThrow().code()).isEqualTo("NK-09");
            assertThatThrownBy(() -> Acts.all(journal)).hasMessageContaining("NK-09");
        }
    }

    private List<String> three() throws IOException {
        try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
            journal.append(List.of(Acts.act("Trần Thị Mai Hương"), Acts.act("Ngô Văn Tài")));
            journal.append(List.of(Acts.act("H’Mai Niê")));
            journal.append(List.of(Acts.act("Đỗ Thị Lan"), Acts.act("Phạm Quỳnh Hương")));
            return Acts.all(journal);
        }
    }

    private void assertFault(String code) {
        assertThatThrownBy(() -> Acts.open(folder, ChannelOpener.real(), SMALL))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private long aside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().contains(".torn-")).count();
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
    }
}
