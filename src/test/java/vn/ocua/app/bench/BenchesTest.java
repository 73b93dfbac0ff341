package vn.ocua.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(run("counter", Path.of("samples"))).isEqualTo(2);
        assertThat(text(err)).contains("exec:exec@counter");
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
        return Benches.run(
                name,
                new BenchOptions(work, samples, 60, 1, 6, 5),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
