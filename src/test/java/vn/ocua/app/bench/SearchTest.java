package vn.ocua.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Text;
import vn.ocua.counter.Receipt;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;
import vn.ocua.store.Line;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Search answers what reading every dossier would answer, whenever the index was filled.
class SearchTest {
    private static final int PEOPLE = 200;
    private static final int SHOWN = 20;

    private record Kept(Application typed, String code) {}

    @TempDir Path work;

    private final List<Kept> kept = new ArrayList<>();
    private BenchDesk desk;

    @BeforeEach
    void receiveMany() throws IOException {
        desk = BenchDesk.make(new BenchOptions(work, Path.of("samples"), PEOPLE, 1, 1, 1));
        for (int i = 0; i < PEOPLE; i++) {
            receive();
        }
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void findsNamesByTheBeginningsOfTheirWordsInAnyOrder() {
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            if (seed == 100) {
                desk.shut();
                desk.open();
            }
            if (seed % 10 == 0) {
                receive();
            }
            List<String> words =
                    new ArrayList<>(
                            Text.words(kept.get(random.nextInt(kept.size())).typed().name()));
            Collections.shuffle(words, random);
            List<String> typed =
                    words.subList(0, 1 + random.nextInt(words.size())).stream()
                            .map(w -> w.substring(0, 1 + random.nextInt(w.length())))
                            .toList();
            assertThat(find(String.join(" ", typed)))
                    .as("seed %d: %s", seed, typed)
                    .isEqualTo(newest(kept.stream().filter(k -> fits(k.typed().name(), typed))));
        }
    }

    @Test
    void findsNumbersByTheirBeginning() {
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            Application one = kept.get(random.nextInt(kept.size())).typed();
            String whole = random.nextBoolean() ? one.identity() : one.phone();
            String begun = whole.substring(0, 4 + random.nextInt(whole.length() - 3));
            assertThat(find(begun))
                    .as("seed %d: %s", seed, begun)
                    .isEqualTo(
                            newest(
                                    kept.stream()
                                            .filter(k ->
                                                    k.typed().identity().startsWith(begun)
                                                            || k.typed()
                                                                    .phone()
                                                                    .startsWith(begun))));
        }
    }

    @Test
    void findsCodesWhileTheyAreTypedAndNamesWithTheEndOfANumber() {
        Kept one = kept.get(PEOPLE / 2);
        String tail = one.code().substring(one.code().indexOf('-') + 1);
        assertThat(find(tail)).containsExactly(one.code());
        assertThat(find(one.code().toLowerCase(java.util.Locale.ROOT))).containsExactly(one.code());
        assertThat(find(tail.substring(0, 7))).hasSize(SHOWN);
        String end = one.typed().identity().substring(8);
        assertThat(find(one.typed().name() + " " + end)).containsExactly(one.code());
        assertThat(find(one.typed().name() + " 99990000")).isEmpty();
    }

    @Test
    void aCorrectedNameIsFoundAndTheWrongOneNoMore() {
        Kept one = kept.get(7);
        assertThat(find("ung hoe")).doesNotContain(one.code());
        BenchDesk.done(
                desk.counter()
                        .progress()
                        .order(
                                desk.session(),
                                one.code(),
                                new Order.Correct(
                                        Map.of("name", "Ung Thị Hòe Khuyên"), "Gõ nhầm")));
        assertThat(find("ung hoe khuyen")).containsExactly(one.code());
        assertThat(find(one.typed().name())).doesNotContain(one.code());
        desk.shut();
        desk.open();
        assertThat(find("hoe khuy")).containsExactly(one.code());
    }

    private void receive() {
        Application typed = desk.next();
        Receipt receipt = desk.receive(desk.session(), typed);
        kept.add(new Kept(typed, receipt.code()));
    }

    private List<String> find(String typed) {
        return BenchDesk.done(desk.counter().finding().find(desk.session(), typed, SHOWN)).stream()
                .map(Line::code)
                .toList();
    }

    private static boolean fits(String name, List<String> typed) {
        return typed.stream()
                .allMatch(t -> Text.words(name).stream().anyMatch(w -> w.startsWith(t)));
    }

    private static List<String> newest(Stream<Kept> some) {
        List<String> codes = new ArrayList<>(some.map(Kept::code).toList());
        Collections.reverse(codes);
        return codes.stream().limit(SHOWN).toList();
    }
}
