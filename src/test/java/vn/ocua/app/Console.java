package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.app.run.Log;
import vn.ocua.app.run.Surroundings;
import vn.ocua.store.keys.Cost;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A terminal on one data folder: commands run in this process, as if typed.
final class Console {
    static final String PASSWORD = "mat-khau-thu-8";
    static final Cost CHEAP = new Cost(64, 1, 1);

    /// Friday 20/11/2026, 15:10.
    static final Instant FRIDAY = Instant.parse("2026-11-20T08:10:00Z");

    final Path data;
    final Map<String, String> environment = new TreeMap<>();
    Path directory = Path.of("").toAbsolutePath();
    InstantSource clock = InstantSource.fixed(FRIDAY);

    Console(Path data) {
        this.data = data;
        environment.put("OCUA_DATA", data.toString());
        environment.put("OCUA_PASSWORD", PASSWORD);
        environment.put("OCUA_NEW_PASSWORD", PASSWORD);
    }

    /// A desk with the samples' catalogue and calendar, and one officer of each role.
    static Console desk(Path data, String... more) {
        Console console = new Console(data);
        console.good(
                Stream.concat(
                                Stream.of(
                                        "setup",
                                        "--agency",
                                        "H15.50.05.13",
                                        "--name",
                                        "Trung tâm Phục vụ hành chính công xã Hòa An",
                                        "--desk",
                                        "2",
                                        "--admin",
                                        "quantri"),
                                Stream.of(more))
                        .toArray(String[]::new));
        console.admin("catalogue", "import", "samples/procedures.csv");
        console.admin("calendar", "import", "samples/holidays.csv");
        return console;
    }

    record Ran(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(out.lines().findFirst().orElse(""));
        }

        List<JsonNode> objects() {
            return out.lines().map(JsonMapper.shared()::readTree).toList();
        }
    }

    Ran run(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Log log = new Log();
        Surroundings around =
                new Surroundings(
                        in,
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        environment,
                        directory,
                        false,
                        CHEAP,
                        clock);
        int code = new Shell(around, log).run(List.of(arguments));
        around.out().flush();
        around.err().flush();
        log.close();
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Ran run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    /// With standard input.
    Ran fed(String in, String... arguments) {
        return run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                with(arguments, "--user", "quantri", "--json"));
    }

    /// Done by the administrator, or the test fails with what was said.
    Ran admin(String... arguments) {
        return good(with(arguments, "--user", "quantri", "--json"));
    }

    Ran good(String... arguments) {
        Ran ran = run(arguments);
        assertThat(ran.code()).as(String.join(" ", arguments) + "\n" + ran.err()).isZero();
        return ran;
    }

    /// Refused with exit code 1; nothing on standard output.
    String refused(String... arguments) {
        Ran ran = run(with(arguments, "--user", "quantri", "--json"));
        assertThat(ran.code()).as(String.join(" ", arguments) + "\n" + ran.err()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotBlank();
        return ran.err();
    }

    /// One dossier of a birth registration, received now.
    String registered(String name) {
        return admin("register", "--procedure", "1.001193", "--name", name)
                .json()
                .get("code")
                .asString();
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }
}
