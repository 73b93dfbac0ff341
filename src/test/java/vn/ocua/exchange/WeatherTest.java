package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.Given;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Any weather: an office at work and a portal with several faults at once, from a seed.
class WeatherTest {
    /// More with `-Docua.seeds=…`.
    private static final int SEEDS = Integer.getInteger("ocua.seeds", 15);

    private static final long FIRST = Long.getLong("ocua.seed", 1);

    /// One desk and one portal live through so many seeds: age is a fault too.
    private static final int SEEDS_A_PROVINCE = 5;

    private static final List<String> FAULTS =
            List.of(
                    "refused:%d:60ms",
                    "closed-before:%d",
                    "closed-during:%d",
                    "closed-after:%d",
                    "stall-before:%d:900ms:x1",
                    "stall-during:%d:900ms:x1",
                    "slow:%d:900ms:x1",
                    "lost-reply:%d",
                    "cut-reply:%d",
                    "html:%d",
                    "http-401:%d",
                    "http-403:%d",
                    "http-404:%d",
                    "http-413:%d",
                    "http-429:%d:1s:x1",
                    "http-503:%d:1s:x1",
                    "http-500:%d",
                    "http-502:%d",
                    "redirect:%d",
                    "unknown-error:%d",
                    "unknown-item-error:%d",
                    "short-result:%d",
                    "mixed-result:%d",
                    "foreign-result:%d",
                    "outer-only:%d",
                    "text-codes:%d",
                    "session-ended:%d",
                    "restored:%d:x2");

    @TempDir Path folder;

    @Test
    @DisplayName("after any work in any weather portal and desk have the same, once and in order")
    void everythingArrivesOnceInAnyWeather() {
        long seed = FIRST;
        while (seed < FIRST + SEEDS) {
            try (Province province = new Province(folder.resolve("seed" + seed), "none")) {
                for (int i = 0; i < SEEDS_A_PROVINCE && seed < FIRST + SEEDS; i++) {
                    day(province, seed++);
                }
                province.verify();
                province.rebuild();
                province.verify();
                province.agrees();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + (seed - 1) + ": " + e.getMessage(), e);
            }
        }
    }

    private static void day(Province province, long seed) {
        Given given = Given.seed(seed);
        String plan = plan(given, seed);
        Office office = new Office(province, given);
        province.weather(plan);
        int rounds = given.number(1, 3);
        for (int i = 0; i < rounds; i++) {
            office.works(given.number(3, 12));
            if (given.chance(20)) {
                province.portal.side().restoreBackup(given.number(1, 10));
            }
            if (given.chance(30)) {
                province.portal.endSessions();
            }
            province.exchange.round(given.chance(70), _ -> {});
        }
        RoundReport report = null;
        for (int i = 0; i < 4; i++) {
            // The weather clears up little by little, as it does.
            if (i == 2) {
                province.weather("none");
            }
            report = province.untilEmpty();
        }
        assertThat(report).isNotNull();
        assertThat(report.waiting()).as("seed " + seed + " " + plan + " " + report).isZero();
        assertThat(report.trouble()).isNull();
        province.agrees();
    }

    private static String plan(Given given, long seed) {
        List<String> faults = new ArrayList<>(FAULTS);
        List<String> plan = new ArrayList<>();
        int kinds = given.number(3, 7);
        for (int i = 0; i < kinds; i++) {
            String fault = faults.remove(given.number(0, faults.size() - 1));
            plan.add(fault.formatted(given.number(3, 10)));
        }
        return String.join(",", plan) + ",seed:" + seed;
    }
}
