package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The promise of `register --batch`: a printed line is safe, whatever moment the process is
/// killed.
@DisabledOnOs(OS.WINDOWS)
class KillTest {
    private static final int KILLS = Integer.getInteger("ocua.kills", 15);
    private static final long SEED = 20_261_120;

    @TempDir Path folder;
    private final Map<String, String> codes = new HashMap<>();

    @Test
    void everyPrintedLineSurvivesAnyKill() throws Exception {
        Console desk = Console.desk(folder.resolve("desk"));
        desk.clock = java.time.InstantSource.system();
        Random random = new Random(SEED);
        List<String> all = Files.readAllLines(Path.of("samples/dossiers.ndjson"));
        Path batch = folder.resolve("batch.ndjson");
        Files.write(batch, all.subList(0, 600));
        for (int kill = 0; kill < KILLS; kill++) {
            try (Child child =
                    Child.start(
                            desk,
                            "register",
                            "--batch",
                            batch.toString(),
                            "--user",
                            "quantri",
                            "--json")) {
                if (random.nextInt(4) == 0) {
                    // Somewhere in start-up, recovery or the first lines.
                    child.process.waitFor(random.nextInt(200, 2500), TimeUnit.MILLISECONDS);
                } else {
                    // Soon after a line that nobody had seen before.
                    int fresh = random.nextInt(1, 25);
                    for (int i = 0; i < fresh; ) {
                        String line = child.line();
                        if (line == null) {
                            break;
                        }
                        i += remember(line) ? 1 : 0;
                    }
                }
                child.signal("KILL");
                printed(child);
            }
        }
        Console.Ran whole =
                desk.run("register", "--batch", batch.toString(), "--user", "quantri", "--json");
        assertThat(whole.code()).as(whole.err()).isZero();
        whole.lines().forEach(this::remember);
        assertThat(codes).as("seed " + SEED).hasSize(600);
        assertThat(codes.values()).doesNotHaveDuplicates();
        JsonNode verified = desk.admin("verify").json();
        assertThat(verified.get("ok").asBoolean()).isTrue();
        assertThat(verified.get("dossiers").asInt()).isEqualTo(600);
        assertThat(desk.admin("find", codes.values().iterator().next()).objects()).hasSize(1);
    }

    /// What was printed before the kill and not read yet; the last line may be cut.
    private void printed(Child child) throws IOException, InterruptedException {
        String rest = child.rest();
        child.code();
        int whole = rest.lastIndexOf("}\n");
        if (whole >= 0) {
            rest.substring(0, whole + 1)
                    .lines()
                    .filter(l -> l.endsWith("}"))
                    .forEach(this::remember);
        }
    }

    /// A dossier keeps the code it was printed with; true when it is new.
    private boolean remember(String line) {
        JsonNode answer = JsonMapper.shared().readTree(line);
        assertThat(answer.has("code")).as(line).isTrue();
        String id = answer.get("id").asString();
        String code = answer.get("code").asString();
        String before = codes.putIfAbsent(id, code);
        assertThat(before == null ? code : before).as(id + " seed " + SEED).isEqualTo(code);
        return before == null;
    }
}
