package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.Given;
import vn.ocua.counter.Desks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real `sync` is killed at any instant of its rounds and started again: nothing is lost, nothing
/// is told twice.
@DisabledOnOs(OS.WINDOWS)
class KilledTest {
    private static final int KILLS = Integer.getInteger("ocua.sync.kills", 4);
    private static final long SEED = 20_261_121;

    /// Everything that passes by itself and takes no time.
    private static final String PLAN =
            "everything:2,slow:0,stall-before:0,stall-during:0,http-429:0,http-503:0,seed:21";

    @TempDir Path folder;

    @Test
    void everythingArrivesOnceHoweverOftenTheProcessIsKilled() throws Exception {
        Given given = Given.seed(SEED);
        try (Province province = new Province(folder, "none")) {
            province.clock.at(Instant.now().toString());
            Office office = new Office(province, given);
            int kills = 0;
            for (int run = 0; run < KILLS; run++) {
                office.works(run % 2 == 0 ? 40 : 5);
                province.shut();
                province.weather(PLAN);
                kills += killed(given, province) ? 1 : 0;
                province.open();
                province.verify();
            }
            assertThat(kills).as("killed in the middle of a round").isPositive();
            province.shut();
            province.weather("none");
            Process last = sync(province.folder());
            assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(last.exitValue()).as(said()).isZero();
            province.open();
            province.agrees();
            province.verify();
        }
    }

    /// Some calls after the first one that it made; false when it was faster.
    private boolean killed(Given given, Province province) throws Exception {
        int calls = given.number(1, 14);
        Process process = sync(province.folder());
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            while (province.portal.state().calls() < calls && System.nanoTime() < until) {
                if (process.waitFor(given.number(1, 4), TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
            // Anywhere within a call, its answer, or the forcing of what came of it.
            return !process.waitFor(given.number(0, 40), TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process sync(Path desk) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path", "")),
                                "vn.ocua.app.Main",
                                "sync",
                                "--until-empty",
                                "--user",
                                Desks.ADMIN));
        builder.environment().put("OCUA_DATA", desk.toString());
        builder.environment().put("OCUA_PASSWORD", new String(Desks.password()));
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        return builder.start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }
}
