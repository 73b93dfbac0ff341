package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.counter.Desks;
import vn.ocua.dossier.Order;

import java.nio.file.Path;
import java.util.List;

/// Dossiers and their progress reach the portal once, whatever it answers.
class RoundTest {
    @TempDir Path folder;

    @Test
    void whatTheDeskDidIsAtThePortalOnceAndInOrder() {
        try (Province province = new Province(folder, "none")) {
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
            RoundReport report = province.untilEmpty();
            assertThat(report.trouble()).isNull();
            assertThat(report.acknowledged()).isEqualTo(7 * 2 + 2 * 2);
            assertThat(report.waiting()).isZero();
            province.agrees();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refused",
                "closed-before",
                "closed-during",
                "closed-after",
                "lost-reply",
                "cut-reply",
                "html",
                "http-401",
                "http-403",
                "http-404",
                "http-413",
                "http-429",
                "http-500",
                "http-502",
                "http-503",
                "redirect",
                "unknown-error",
                "unknown-item-error",
                "short-result",
                "mixed-result",
                "foreign-result",
                "outer-only",
                "text-codes",
                "session-ended",
                "restored",
                "slow",
                "stall-before",
                "stall-during"
            })
    void everyFaultAlone(String fault) {
        try (Province province = new Province(folder, fault + ":30:x6")) {
            province.receive(12);
            RoundReport report = province.untilEmpty();
            assertThat(report.waiting()).as(report.toString()).isZero();
            province.agrees();
        }
    }
}
