package vn.ocua.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.base.Texts;
import vn.ocua.store.keys.Cost;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

class BenchesTest {
    @TempDir Path work;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "register, SQLite, 7",
        "open, Java vừa khởi động, 4",
        "find, Họ hiếm, 12",
        "receipt, lưu rồi in, 3",
        "paper, Chỉ PDFBox, 2",
    })
    void printsItsTableAndLeavesNothingBehind(String name, String row, int rows)
            throws IOException {
        assertThat(run(name, Path.of("samples"))).as(text(err)).isZero();
        String[] lines = text(out).split("\n");
        assertThat(lines[0]).startsWith("## ");
        assertThat(text(out)).contains(row).doesNotContain("NaN", "bench.");
        assertThat(
                        Stream.of(lines)
                                .filter(l ->
                                        l.startsWith("| ")
                                                && !l.contains("---")
                                                && !l.contains("p50")))
                .hasSize(rows)
                .allMatch(l -> l.split("\\|").length == 9);
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysWhereItLookedForTheSamples() {
        assertThat(run("register", work)).isEqualTo(2);
        assertThat(text(err)).contains(work.toString(), "--samples");
        assertThat(run("spin", Path.of("samples"))).isEqualTo(2);
        assertThat(text(err)).contains("«spin»", "register", "receipt");
    }

    /// In a Java of its own, which presses every key; that each thing ended as it should, the bench
    /// itself reads from the store and the papers.
    @Test
    void aRoundAtTheCounterEndsInTheStoreAndOnPaperAndTakesFewKeys() throws IOException {
        Report report = new Report(Texts.vietnamese(), print(out), print(err));
        Map<String, Integer> keys =
                new CounterBench(options(Path.of("samples")), report, new Cost(64, 1, 1), 0).run();
        assertThat(keys).containsOnlyKeys(CounterFlows.ALL);
        assertThat(keys.get("returning")).isBetween(1, CounterBench.AIM);
        assertThat(keys.values()).allMatch(pressed -> pressed > 0);
        assertThat(text(out)).contains("đủ 5 hồ sơ mới", "đạt").doesNotContain("NaN", "bench.");
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void telexTypesMarksAfterTheirLetter() {
        assertThat("Nguyễn Thị Đức".chars().map(c -> Typist.telex(Character.toString(c))).sum())
                .isEqualTo("Nguyeexn Thij DDuwcs".length() + 3);
    }

    @Test
    void thePeopleAreAlwaysTheSameAndMostlyNguyen() throws IOException {
        People people = new People(java.util.List.of("1.001193"));
        long nguyen =
                Stream.iterate(0, n -> n + 1)
                        .limit(5000)
                        .filter(n -> people.application(n).name().startsWith("Nguyễn "))
                        .count();
        assertThat(nguyen).isBetween(1700L, 2100L);
        assertThat(people.application(77))
                .isEqualTo(new People(java.util.List.of("1.001193")).application(77));
    }

    private int run(String name, Path samples) {
        return Benches.run(name, options(samples), print(out), print(err));
    }

    private BenchOptions options(Path samples) {
        return new BenchOptions(work, samples, 60, 1, 6, 5);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
