package vn.ocua.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One bundle, two languages, every key used, nothing a person reads outside of it.
class TextsTest {
    private static final Path VI = Path.of("src/main/resources/vn/ocua/texts.properties");
    private static final Path EN = Path.of("src/main/resources/vn/ocua/texts_en.properties");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern SLOT = Pattern.compile("\\{\\d+(?:,\\w+)?}");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]");

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSameValues() throws IOException {
        Properties vi = read(VI);
        Properties en = read(EN);
        assertThat(new TreeSet<>(en.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(vi.stringPropertyNames()));
        for (String key : vi.stringPropertyNames()) {
            assertThat(slots(en.getProperty(key))).as(key).isEqualTo(slots(vi.getProperty(key)));
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (Path file : List.of(VI, EN)) {
            Set<String> seen = new HashSet<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String key = line.substring(0, line.indexOf('='));
                    assertThat(seen.add(key)).as(file.getFileName() + ": " + key).isTrue();
                }
            }
        }
    }

    @Test
    void textsAreNfcAndSpeakToAColleague() throws IOException {
        for (String line : Files.readAllLines(VI)) {
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).as(line).isTrue();
            assertThat(line.toLowerCase(java.util.Locale.ROOT))
                    .as("words of the house")
                    .doesNotContain("vui lòng")
                    .doesNotContain("lỗi hệ thống");
            assertThat(line).doesNotContain("!");
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new HashSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().forEach(r -> literals.add(r.group(1)));
        }
        // A key may be made of a literal and an ending: "reason.off." + kind, or "paper.identity" +
        // ".short".
        List<String> stems =
                literals.stream()
                        .filter(l -> l.matches("[a-z]\\w*\\.[\\w.]*"))
                        .map(l -> l.endsWith(".") ? l : l + ".")
                        .toList();
        List<String> unused = new ArrayList<>();
        for (String key : read(VI).stringPropertyNames()) {
            if (!literals.contains(key) && stems.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }
        assertThat(unused).as("texts nobody says").isEmpty();
    }

    @Test
    void everyKeyThatIsSaidIsThere() throws IOException {
        Set<String> keys = read(VI).stringPropertyNames();
        Pattern said =
                Pattern.compile(
                        "\"((?:refusal|fault|reason|warning|ui|paper|status|limit|cli|report|bench)\\.[A-Za-z0-9_.]*[A-Za-z0-9_])\"");
        List<String> missing = new ArrayList<>();
        for (String source : sources()) {
            said.matcher(source)
                    .results()
                    .map(r -> r.group(1))
                    .filter(key ->
                            !keys.contains(key) && keys.stream().noneMatch(k -> k.startsWith(key)))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingAPersonReadsIsHardCoded() throws IOException {
        List<String> hard = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/ocua/ui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    String code = line.strip();
                    if (!code.startsWith("//") && !code.startsWith("///")) {
                        LITERAL.matcher(code)
                                .results()
                                .map(r -> r.group(1))
                                .filter(text -> VIETNAMESE.matcher(text).find())
                                .forEach(text -> hard.add(file.getFileName() + ": " + text));
                    }
                }
            }
        }
        assertThat(hard).allMatch(h -> h.contains("CỬA-"));
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        SLOT.matcher(text).results().forEach(r -> slots.add(r.group().replaceAll("[^0-9]", "")));
        return slots;
    }

    private static List<String> sources() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.add(Files.readString(file));
            }
        }
        return all;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
