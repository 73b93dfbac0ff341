package vn.ocua.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Fault;
import vn.ocua.store.journal.PowerCut.Model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The power goes at any write or force, again and again on the same folder; the journal opens by
/// itself each time with every acknowledged act, in order, and numbers go on.
class PowerCutTest {
    /// Small, so that growing and new segments are met often.
    private static final Sizes SMALL = new Sizes(48 << 10, 12 << 10);

    private static final int LIVES = 12;

    /// Of each model; `-Docua.powercut.seeds=170` makes 10,200 cuts.
    private static final int SEEDS = Integer.getInteger("ocua.powercut.seeds", 12);

    @TempDir Path temp;

    /// What one life left: acknowledged acts, and the batch that was on its way.
    private record Life(List<String> acknowledged, List<String> underWay) {}

    @Test
    void nothingAcknowledgedIsLostHoweverTheDiskTears() throws IOException {
        int cuts = 0;
        for (Model model : Model.values()) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                cuts += lives(model, new Random(seed * 31L + model.ordinal()), model + " " + seed);
            }
        }
        assertThat(cuts).isEqualTo(Model.values().length * SEEDS * LIVES);
    }

    private int lives(Model model, Random random, String name) throws IOException {
        Path folder = temp.resolve(name).resolve("0");
        Life life = new Life(List.of(), List.of());
        PowerCut disk = new PowerCut(folder, random.nextInt(120));
        for (int cut = 1; cut <= LIVES; cut++) {
            life = live(folder, disk, life, random, name + " life " + cut);
            // Now and then the program dies first, is started again, and then the power goes.
            if (random.nextInt(3) == 0) {
                Files.deleteIfExists(folder.resolve("journal.failed"));
                disk.restart(random.nextInt(9));
                life = live(folder, disk, life, random, name + " after the kill " + cut);
            }
            Path next = temp.resolve(name).resolve(String.valueOf(cut));
            disk.image(next, model, random);
            folder = next;
            disk = new PowerCut(folder, random.nextInt(cut % 4 == 0 ? 8 : 120));
        }
        try (Journal journal = Acts.open(folder, ChannelOpener.real(), SMALL)) {
            assertHolds(Acts.all(journal), life, name + " at the end");
            assertThat(journal.check().sound()).isTrue();
        }
        deleteAll(temp.resolve(name));
        return LIVES;
    }

    private Life live(Path folder, PowerCut disk, Life before, Random random, String name)
            throws IOException {
        List<String> acknowledged = new ArrayList<>(before.acknowledged());
        List<String> underWay = before.underWay();
        try (Journal journal = Acts.open(folder, disk, SMALL)) {
            List<String> found = Acts.all(journal);
            assertHolds(found, before, name);
            acknowledged = new ArrayList<>(found);
            while (true) {
                List<byte[]> batch = Acts.batch(random, 6, random.nextInt(5) == 0 ? 9000 : 900);
                underWay = Acts.texts(batch);
                long first = journal.append(batch);
                assertThat(first).as(name).isEqualTo(acknowledged.size() + 1);
                acknowledged.addAll(underWay);
                underWay = List.of();
            }
        } catch (Fault fault) {
            // Only the cut may stop it: damage here would be the journal's own doing.
            assertThat(disk.isLost()).as(name + ": " + fault).isTrue();
            assertThat(fault.code()).as(name).isEqualTo("NK-04");
        }
        return new Life(acknowledged, underWay);
    }

    /// Every acknowledged act, then nothing, or the whole batch that was under way.
    private static void assertHolds(List<String> found, Life life, String name) {
        List<String> with = new ArrayList<>(life.acknowledged());
        with.addAll(life.underWay());
        assertThat(found.equals(life.acknowledged()) || found.equals(with))
                .as(
                        "%s: %d acknowledged, %d under way, found %d",
                        name, life.acknowledged().size(), life.underWay().size(), found.size())
                .isTrue();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
