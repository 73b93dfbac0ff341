package vn.ocua.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

class JournalTest {
    private static final Sizes SMALL = new Sizes(20_000, 4096);

    @TempDir Path temp;

    @Test
    void anEmptyJournalKnowsThatItIsEmpty() throws IOException {
        try (Journal journal = Acts.open(temp)) {
            assertThat(journal.last()).isZero();
            assertThat(journal.head()).isEqualTo(new byte[32]);
            assertThat(journal.headAt(0)).isEqualTo("0".repeat(64));
            assertThat(journal.check().sound()).isTrue();
        }
        assertThat(Acts.open(temp).last()).isZero();
    }

    @Test
    void randomBatchesComeBackInOrderFromAnyPlaceAfterAnyNumberOfRestarts() throws IOException {
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            Path folder = temp.resolve("seed" + seed);
            List<String> acts = new ArrayList<>();
            List<String> heads = new ArrayList<>(List.of("0".repeat(64)));
            for (int restart = 0; restart < 6; restart++) {
                try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
                    assertThat(Acts.all(journal)).as("seed " + seed).isEqualTo(acts);
                    for (int i = random.nextInt(12); i >= 0; i--) {
                        List<byte[]> batch = Acts.batch(random, 9, i == 0 ? 30_000 : 700);
                        assertThat(journal.append(batch)).isEqualTo(acts.size() + 1);
                        acts.addAll(Acts.texts(batch));
                        String head = HexFormat.of().formatHex(journal.head());
                        batch.forEach(act -> heads.add(head));
                    }
                    int from = random.nextInt(acts.size()) + 1;
                    List<String> rest = new ArrayList<>();
                    journal.read(
                            from,
                            entry -> rest.add(new String(entry.act(), StandardCharsets.UTF_8)));
                    assertThat(rest).isEqualTo(acts.subList(from - 1, acts.size()));
                    assertThat(journal.headAt(from)).as("seed " + seed).isEqualTo(heads.get(from));
                    Check check = journal.check();
                    assertThat(check.sound()).isTrue();
                    assertThat(check.last()).isEqualTo(acts.size());
                    assertThat(check.head()).isEqualTo(heads.getLast());
                    ChainCheck chain = Journal.checkChain(folder);
                    assertThat(chain.head()).isEqualTo(heads.getLast());
                    assertThat(chain.records()).isEqualTo(check.records());
                }
            }
            assertThat(folder.resolve("journal-000003.log")).exists();
        }
    }

    @Test
    void anActMayBeEmptyButABatchMayNot() throws IOException {
        try (Journal journal = Acts.open(temp)) {
            journal.append(List.of(new byte[0], Acts.act("a")));
            assertThatThrownBy(() -> journal.append(List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> journal.append(List.of(new byte[70 << 20])))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(journal.append(List.of(Acts.act("b")))).isEqualTo(3);
            assertThat(Acts.all(journal)).containsExactly("", "a", "b");
        }
    }

    @Test
    void whatIsKeptCannotBeReadWithoutTheKey() throws IOException {
        try (Journal journal = Acts.open(temp)) {
            journal.append(List.of(Acts.act("Trần Thị Mai Hương 066194004821")));
        }
        String stored =
                Files.readString(temp.resolve("journal-000001.log"), StandardCharsets.ISO_8859_1);
        assertThat(stored).doesNotContain("066194004821").doesNotContain("Mai");
    }

    @Test
    void twoCopiesOfAFolderGoOnUnderDifferentKeysFromTheNextSegment() throws IOException {
        Path one = temp.resolve("one");
        try (Journal journal = Acts.open(one, ChannelOpener.real(), SMALL)) {
            journal.append(List.of(new byte[15_000]));
        }
        Path two = Files.createDirectory(temp.resolve("two"));
        Files.copy(one.resolve("journal-000001.log"), two.resolve("journal-000001.log"));
        for (Path folder : List.of(one, two)) {
            try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
                journal.append(List.of(new byte[15_000]));
            }
        }
        assertThat(Files.readAllBytes(one.resolve("journal-000002.log")))
                .isNotEqualTo(Files.readAllBytes(two.resolve("journal-000002.log")));
        Files.copy(two.resolve("journal-000002.log"), one.resolve("journal-000003.log"));
        assertThat(Journal.checkChain(one).sound()).isFalse();
    }

    @Test
    void othersReadWhileOneAppends() throws Exception {
        try (Journal journal = Acts.open(temp, ChannelOpener.real(), SMALL)) {
            AtomicBoolean done = new AtomicBoolean();
            AtomicReference<Throwable> failed = new AtomicReference<>();
            Thread reader =
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    while (!done.get()) {
                                        readOnce(journal);
                                    }
                                } catch (Throwable e) {
                                    failed.set(e);
                                }
                            });
            Random random = new Random(7);
            for (int i = 0; i < 300; i++) {
                journal.append(Acts.batch(random, 3, 500));
            }
            done.set(true);
            reader.join();
            assertThat(failed.get()).isNull();
        }
    }

    private static void readOnce(Journal journal) {
        long atLeast = journal.last();
        long[] last = {0};
        journal.read(
                1,
                entry -> {
                    assertThat(entry.sequence()).isEqualTo(last[0] + 1);
                    last[0] = entry.sequence();
                });
        assertThat(last[0]).isGreaterThanOrEqualTo(atLeast);
        assertThat(journal.check().sound()).isTrue();
    }
}
