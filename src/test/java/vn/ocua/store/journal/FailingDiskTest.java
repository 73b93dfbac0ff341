package vn.ocua.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A disk that fails while the program lives: nothing more is taken, and all that was acknowledged
/// is there after the next opening.
class FailingDiskTest {
    private static final Sizes SMALL = new Sizes(20_000, 4096);

    @TempDir Path temp;

    @Test
    void aFullDiskIsSaidAndNothingAcknowledgedIsLost() throws IOException {
        for (int seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            Path folder = temp.resolve("full" + seed);
            List<String> acknowledged = new ArrayList<>();
            FullDisk disk = new FullDisk(6000 + random.nextInt(90_000), random);
            List<String> underWay = List.of();
            try (Journal journal = Acts.open(folder, disk, SMALL)) {
                underWay = fill(journal, random, acknowledged, "NK-03", seed);
            }
            try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
                assertHolds(Acts.all(journal), acknowledged, underWay, seed);
                long next = journal.last() + 1;
                assertThat(journal.append(List.of(Acts.act("còn chỗ lại")))).isEqualTo(next);
                assertThat(journal.check().sound()).isTrue();
            }
        }
    }

    @Test
    void afterAFailedForceTheRecordIsWrittenAgainAtTheNextOpening() throws IOException {
        for (int seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            Path folder = temp.resolve("force" + seed);
            List<String> acknowledged = new ArrayList<>();
            PowerCut memory = new PowerCut(folder, Long.MAX_VALUE);
            ForgetfulDisk disk = new ForgetfulDisk(memory, 4 + random.nextInt(30));
            List<String> underWay;
            try (Journal journal = Acts.open(folder, disk, SMALL)) {
                underWay = fill(journal, random, acknowledged, "NK-04", seed);
            }
            // The failed force left the bytes in memory, marked as written; the disk never got
            // them.
            PowerCut safe = new PowerCut(folder, Long.MAX_VALUE);
            memory.forgetPending(safe);
            List<String> found;
            try (Journal journal = Acts.open(folder, safe, SMALL)) {
                found = Acts.all(journal);
                assertHolds(found, acknowledged, underWay, seed);
            }
            Path image = temp.resolve("image" + seed);
            safe.image(image, PowerCut.Model.ALL_DROPPED, random);
            try (Journal journal = Acts.open(image, ChannelOpener.real(), SMALL)) {
                assertThat(Acts.all(journal)).as("seed " + seed).isEqualTo(found);
            }
        }
    }

    private static List<String> fill(
            Journal journal, Random random, List<String> acknowledged, String code, int seed) {
        while (true) {
            List<byte[]> batch = Acts.batch(random, 4, 900);
            try {
                journal.append(batch);
                acknowledged.addAll(Acts.texts(batch));
            } catch (Fault fault) {
                assertThat(fault.code()).as("seed " + seed).isEqualTo(code);
                assertThatThrownBy(() -> journal.append(batch)).hasMessageContaining("NK-05");
                assertThat(journal.last()).isEqualTo(acknowledged.size());
                return Acts.texts(batch);
            }
        }
    }

    private static void assertHolds(
            List<String> found, List<String> acknowledged, List<String> underWay, int seed) {
        List<String> with = new ArrayList<>(acknowledged);
        with.addAll(underWay);
        assertThat(found).as("seed " + seed).isIn(acknowledged, with);
    }

    /// Holds so many bytes and then some of the write that is one too many.
    private static final class FullDisk implements ChannelOpener {
        private final Random random;
        private long room;

        FullDisk(long room, Random random) {
            this.room = room;
            this.random = random;
        }

        @Override
        public FileChannel open(Path path, Set<? extends java.nio.file.OpenOption> options)
                throws IOException {
            FileChannel real = FileChannel.open(path, options);
            return options.contains(StandardOpenOption.WRITE)
                    ? new FollowedChannel(real) {
                        @Override
                        public int write(ByteBuffer from, long at) throws IOException {
                            int wanted = from.remaining();
                            if (wanted > room) {
                                int fits = random.nextInt((int) room + 1);
                                real.write(from.slice(from.position(), fits), at);
                                throw new IOException("No space left on device");
                            }
                            room -= wanted;
                            return real.write(from, at);
                        }
                    }
                    : real;
        }
    }

    /// A disk whose n-th force fails.
    private static final class ForgetfulDisk implements ChannelOpener {
        private final ChannelOpener under;
        private int left;

        ForgetfulDisk(ChannelOpener under, int left) {
            this.under = under;
            this.left = left;
        }

        @Override
        public FileChannel open(Path path, Set<? extends java.nio.file.OpenOption> options)
                throws IOException {
            return new FollowedChannel(under.open(path, options)) {
                @Override
                public void force(boolean metaData) throws IOException {
                    if (left-- <= 0) {
                        throw new IOException("Input/output error");
                    }
                    real.force(metaData);
                }
            };
        }
    }
}
