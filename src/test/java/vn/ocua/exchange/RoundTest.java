package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.counter.Desks;
import vn.ocua.counter.Settling;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;

import java.nio.file.Path;
import java.util.List;

/// Dossiers and their progress reach the portal once, whatever it answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTest {
    @TempDir static Path folder;
    private Province province;
    private int provinces;

    @BeforeAll
    void open() {
        province = new Province(folder.resolve("p" + provinces++), "none");
    }

    @AfterAll
    void close() {
        province.close();
    }

    @Test
    void whatTheDeskDidIsAtThePortalOnceAndInOrder() {
        province.weather("none");
        List<String> codes = province.receive(7);
        Desks.done(
                province.counter
                        .progress()
                        .order(province.admin, codes.get(2), new Order.Forward()));
        Desks.done(
                province.counter
                        .progress()
                        .order(
                                province.admin,
                                codes.get(2),
                                new Order.Result("12/GKS", "", false)));
        Desks.done(
                province.counter
                        .reception()
                        .settle(
                                province.admin,
                                Application.of("2.000815", "Siu Hŭ"),
                                Settling.plain("12/CTBS")));
        RoundReport report = province.untilEmpty();
        assertThat(report.trouble()).isNull();
        assertThat(report.acknowledged()).isEqualTo(7 * 2 + 2 * 2 + 3 * 2);
        assertThat(report.waiting()).isZero();
        province.agrees();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refused:100ms:x4",
                "closed-before:x4",
                "closed-during:x4",
                "closed-after:x4",
                "lost-reply:x4",
                "cut-reply:x4",
                "html:x4",
                "http-401:x4",
                "http-403:x4",
                "http-404:x4",
                "http-413:x4",
                "http-429:x2",
                "http-500:x4",
                "http-502:x4",
                "http-503:x2",
                "redirect:x4",
                "unknown-error:x4",
                "unknown-item-error:x4",
                "short-result:x4",
                "mixed-result:x4",
                "foreign-result:x4",
                "outer-only:x4",
                "text-codes:x4",
                "session-ended:x4",
                "restored:x4",
                "slow:1s:x2",
                "stall-before:1s:x2",
                "stall-during:1s:x2"
            })
    void everyFaultAlone(String fault) {
        String word = fault.split(":", 2)[0];
        try {
            province.weather("none");
            province.receive(3);
            province.untilEmpty();
            province.weather(fault.replaceFirst("^([a-z0-9-]+)", "$1:45") + ",seed:3");
            List<String> codes = province.receive(9);
            Order forward = new Order.Forward();
            Desks.done(province.counter.progress().order(province.admin, codes.get(4), forward));
            RoundReport report = province.untilEmpty();
            assertThat(province.portal.state().faults().getOrDefault(word, 0))
                    .as(word + " struck")
                    .isPositive();
            assertThat(report.waiting()).as(report.toString()).isZero();
            province.agrees();
        } catch (AssertionError | RuntimeException e) {
            close(); // The next fault begins with a fresh province.
            open();
            throw e;
        }
    }
}
