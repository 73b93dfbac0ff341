package vn.ocua.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

class FaultPlanTest {
    @Test
    void theSamePlanStrikesTheSameCalls() {
        List<Optional<FaultKind>> once = strikes("everything,seed:42", 5000);
        assertThat(strikes("everything,seed:42", 5000)).isEqualTo(once);
        assertThat(strikes("everything,seed:43", 5000)).isNotEqualTo(once);
        Map<FaultKind, Integer> times = new EnumMap<>(FaultKind.class);
        once.forEach(s -> s.ifPresent(kind -> times.merge(kind, 1, Integer::sum)));
        assertThat(times.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FaultKind.values()).filter(FaultKind::passes).toList());
        times.forEach((kind, n) -> assertThat(n).as(kind.word()).isBetween(50, 160));
    }

    private static List<Optional<FaultKind>> strikes(String plan, int calls) {
        FaultPlan read = FilesTest.plan(plan);
        return LongStream.range(0, calls)
                .mapToObj(call -> read.at(call).map(FaultPlan.Rule::kind))
                .toList();
    }

    @Test
    void ratesLengthsAndTimesAreRead() {
        FaultPlan plan = FilesTest.plan("lost-reply:10, slow:5:2s:x3 ,refused:0.5:200ms,seed:-7");
        assertThat(plan.rules())
                .containsExactly(
                        new FaultPlan.Rule(
                                FaultKind.REFUSED, 0.5, Duration.ofMillis(200), Integer.MAX_VALUE),
                        new FaultPlan.Rule(
                                FaultKind.LOST_REPLY, 10, Duration.ZERO, Integer.MAX_VALUE),
                        new FaultPlan.Rule(FaultKind.SLOW, 5, Duration.ofSeconds(2), 3));
        assertThat(FilesTest.plan(plan.toString()).toString()).isEqualTo(plan.toString());
        assertThat(FilesTest.plan("none").rules()).isEmpty();
        assertThat(FilesTest.plan("").rules()).isEmpty();
        assertThat(FilesTest.plan("everything,slow:0").rules())
                .noneMatch(rule -> rule.kind() == FaultKind.SLOW)
                .noneMatch(rule -> rule.kind() == FaultKind.CLASH);
        assertThat(FilesTest.plan("everything:1").rules()).allMatch(rule -> rule.percent() == 1);
        assertThat(FilesTest.plan("restored:5").rules()).allMatch(rule -> rule.times() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lost-reply",
                "lost-reply:x",
                "lost-reply:101",
                "lost-reply:-1",
                "slow:5:2h",
                "mưa:5",
                "seed:x",
                "seed",
                "none:1",
                "slow:60,lost-reply:60",
                "everything:9",
                "slow:5:2s:y3"
            })
    void whatCannotBeIsRefusedWithASentence(String text) {
        assertThat(FaultPlan.parse(text)).isInstanceOf(Outcome.Refused.class);
        var refused = (Outcome.Refused<FaultPlan>) FaultPlan.parse(text);
        assertThat(Texts.vietnamese().of(refused.reasons().getFirst()))
                .contains(" ")
                .doesNotContain("refusal.");
    }
}
