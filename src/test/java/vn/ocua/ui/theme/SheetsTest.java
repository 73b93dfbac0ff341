package vn.ocua.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The stylesheets keep the house's rules: short files, roles instead of hues, em instead of
/// pixels, no wildcards.
class SheetsTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/ocua/ui");
    private static final List<String> ROLES =
            List.of("roles.css", "dark.css", "contrast.css", "contrast-dark.css");
    private static final Pattern HUE = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgb");
    private static final Pattern LARGE_PIXELS = Pattern.compile("\\b([5-9]|\\d\\d+)px");

    @Test
    void areShortAndSpeakInRoles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".css")).toList()) {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines).as(file.toString()).hasSizeLessThan(150);
                if (!ROLES.contains(file.getFileName().toString())) {
                    assertThat(lines)
                            .as(file.toString())
                            .noneMatch(line -> HUE.matcher(line).find());
                }
                assertThat(lines)
                        .as(file.toString())
                        .noneMatch(line -> LARGE_PIXELS.matcher(line).find());
                assertThat(lines)
                        .as(file.toString())
                        .noneMatch(line ->
                                line.stripLeading().startsWith("* ") || line.contains(" * {"));
            }
        }
    }
}
