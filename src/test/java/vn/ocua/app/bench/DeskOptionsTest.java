package vn.ocua.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class DeskOptionsTest {
    @Test
    void javaTakesEachOfThem() throws Exception {
        assertThat(DeskOptions.read()).allMatch(option -> option.startsWith("-"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@src/main/resources/vn/ocua/app/desk.options");
        command.add("-version");
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("25")
                .doesNotContainIgnoringCase("warning");
        assertThat(started.waitFor()).isZero();
    }
}
