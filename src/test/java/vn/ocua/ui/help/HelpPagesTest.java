package vn.ocua.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.shell.Room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// F1 has a page for whatever stands before the officer, and no key is a secret.
class HelpPagesTest {
    private static final Pattern TOPIC =
            Pattern.compile("String help\\(\\) \\{\\s+return \"(\\w+)\";");

    @Test
    void everyScreenHasAPageInBothLanguages() throws IOException {
        Set<String> topics = topics();
        assertThat(topics).contains("dossier", "settings", "camera", "scanner", "firstStart");
        for (Texts texts : List.of(Texts.vietnamese(), Texts.in(Locale.ENGLISH))) {
            for (String topic : topics) {
                String page = "ui.help.page." + topic;
                assertThat(texts.of(page + ".title")).as(topic).isNotBlank().doesNotContain(page);
                assertThat(texts.of(page + ".what").length()).as(topic).isBetween(60, 420);
                assertThat(texts.of(page + ".act")).as(topic).contains(":");
                assertThat(texts.of(page + ".keys").lines())
                        .as(topic)
                        .hasSizeGreaterThan(2)
                        .allMatch(line -> line.matches("[^|]+\\|[^|]+"));
            }
        }
    }

    @Test
    void everyKeyOfTheTableIsOnSomePage() throws IOException {
        Texts texts = Texts.vietnamese();
        String all =
                Stream.concat(
                                Stream.of("ui.help.keys"),
                                topics().stream().map(topic -> "ui.help.page." + topic + ".keys"))
                        .map(texts::of)
                        .collect(Collectors.joining("\n"));
        Set<String> told =
                all.lines()
                        .flatMap(line -> Arrays.stream(line.split("\\|", 2)[0].split(" ")))
                        .collect(Collectors.toSet());
        Set<Key> ranged = EnumSet.range(Key.LIST_1, Key.DIGIT_9);
        List<String> secret =
                Arrays.stream(Key.values())
                        .filter(key -> key != Key.NONE && !ranged.contains(key))
                        .map(Key::cap)
                        .filter(cap -> !told.contains(cap))
                        .toList();
        assertThat(secret).as("keys that no page names").isEmpty();
        assertThat(told).contains("Ctrl+1…9", "1…9");
    }

    private static Set<String> topics() throws IOException {
        Set<String> topics = new TreeSet<>();
        for (Room room : Room.values()) {
            topics.add(room.name().toLowerCase(Locale.ROOT));
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/ocua/ui"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher found = TOPIC.matcher(Files.readString(file));
                while (found.find()) {
                    topics.add(found.group(1));
                }
            }
        }
        return topics;
    }
}
