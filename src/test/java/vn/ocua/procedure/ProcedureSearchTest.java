package vn.ocua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.base.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ProcedureSearchTest {
    private static List<Edition> editions = List.of();
    private static ProcedureSearch search = new ProcedureSearch(List.of());

    @BeforeAll
    static void readTheRealCatalogue() throws IOException {
        editions =
                CatalogueFileTest.read(Files.readString(Path.of("samples/procedures.csv")))
                        .editions(LocalDate.of(2026, 11, 20));
        search = new ProcedureSearch(editions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "dkks > 1.001193",
                "DKKS > 1.001193",
                "đkks > 1.001193",
                "dklks > 1.004884",
                "khai sinh dk > 1.001193",
                "dk khai sinh > 1.001193",
                "dang ky khai sinh > 1.001193",
                "Đăng ký khai tử > 1.000656",
                "ksinh > 1.001193",
                "dkksinh > 1.001193",
                "dkkh > 1.000894",
                "ket hon > 1.000894",
                "dk tam tru > 1.004194",
                "tam tru gia han > 1.002755",
                "tach ho > 1.010038",
                "xntt cu tru > 1.010041",
                "xac nhan hon nhan > 1.004873",
                "di chuc > 2.001019",
                "ban sao so goc > 2.000908",
                "ho kinh doanh tam ngung > 1.001570",
                "1001193 > 1.001193",
                "1.001193 > 1.001193",
                "1.0011 > 1.001193",
                "4873 > 1.004873",
                "hoa giai dat > 1.012812",
            })
    void findsFirst(String typed, String code) {
        assertThat(search.find(typed, Map.of(), 10))
                .as(typed)
                .isNotEmpty()
                .first()
                .extracting(f -> f.edition().code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "khai sinh khai sinh khai sinh", "9.9", "011", "1.001193x"})
    void findsNothing(String typed) {
        assertThat(search.find(typed, Map.of(), 10))
                .noneMatch(f -> f.edition().code().equals("1.001193"));
    }

    @Test
    void theMostUsedComesFirstButAnExactCodeBeforeAll() {
        Map<String, Integer> uses = Map.of("2.000635", 900, "1.004884", 40, "1.001193", 30);
        assertThat(codes("khai sinh", uses, 3)).containsExactly("2.000635", "1.004884", "1.001193");
        assertThat(codes("1.001193", uses, 1)).containsExactly("1.001193");
        assertThat(codes("", uses, 3)).containsExactly("2.000635", "1.004884", "1.001193");
    }

    private static List<String> codes(String typed, Map<String, Integer> uses, int limit) {
        return search.find(typed, uses, limit).stream().map(f -> f.edition().code()).toList();
    }

    @Test
    void rangesSayWhatMatched() {
        assertThat(marked("ksinh")).isEqualTo("Đăng ký [k]hai [sinh]");
        assertThat(marked("dkks")).isEqualTo("[Đ]ăng [k]ý [k]hai [s]inh");
        assertThat(marked("sinh dk")).isEqualTo("[Đ]ăng [k]ý khai [sinh]");
        assertThat(marked("1.001193")).isEqualTo("Đăng ký khai sinh");
    }

    private static String marked(String typed) {
        ProcedureSearch.Found found = search.find(typed, Map.of(), 1).getFirst();
        StringBuilder out = new StringBuilder(found.edition().title());
        for (ProcedureSearch.Range range : found.ranges().reversed()) {
            out.insert(range.to(), ']').insert(range.from(), '[');
        }
        return out.toString();
    }

    /// Any procedure is found by the beginnings of some of its words, in any order.
    @Test
    void everyProcedureIsFoundByItsOwnWords() {
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            Edition edition = editions.get(random.nextInt(editions.size()));
            List<String> words = new ArrayList<>(Text.words(edition.title()));
            Collections.shuffle(words, random);
            StringBuilder typed = new StringBuilder();
            for (String word : words.subList(0, Math.min(4, words.size()))) {
                typed.append(word, 0, 1 + random.nextInt(word.length())).append(' ');
            }
            assertThat(codes(typed.toString(), Map.of(), 200))
                    .as("seed %d: %s", seed, typed)
                    .contains(edition.code());
        }
    }

    /// Typing must not stutter on an old PC, whatever is typed; the bound is generous for a loaded
    /// build machine, the median here is well under 2 ms.
    @Test
    void repeatedLettersDoNotExplode() {
        String worst = "d d d d d d d d d d dddddddddd kkkkkkkk";
        search.find(worst, Map.of(), 10);
        long[] times = new long[21];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            search.find(i % 2 == 0 ? worst : "khai sinh dk", Map.of(), 10);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        assertThat(times[10]).isLessThan(50_000_000L);
    }
}
