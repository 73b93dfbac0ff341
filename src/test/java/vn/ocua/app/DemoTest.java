package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// The whole main job, by one word.
class DemoTest {
    @TempDir Path folder;

    @Test
    void theWholeJobWithoutAnySetUp() throws IOException {
        Console nobody = new Console(folder.resolve("nowhere"));
        nobody.directory = folder;
        JsonNode seen = nobody.good("demo", "--json").json();
        Path made = Path.of(seen.get("folder").asString());
        try {
            assertThat(seen.get("ok").asBoolean()).isTrue();
            assertThat(seen.get("received").asInt()).isEqualTo(50);
            assertThat(seen.get("atPortal").asInt()).isEqualTo(51);
            assertThat(seen.get("once").asBoolean()).isTrue();
            assertThat(seen.get("waiting").asInt()).isZero();
            assertThat(seen.get("faults").size()).isPositive();
            assertThat(seen.get("receipts").size()).isEqualTo(3);
            for (JsonNode receipt : seen.get("receipts")) {
                assertThat(Files.readAllBytes(Path.of(receipt.asString()))).startsWith('%', 'P');
            }
            Console there = new Console(Path.of(seen.get("data").asString()));
            there.environment.put("OCUA_PASSWORD", seen.get("password").asString());
            assertThat(there.admin("queue").out()).isEmpty();
        } finally {
            try (Stream<Path> files = Files.walk(made)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
