package vn.ocua.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.base.Outcome;

class TimeLimitTest {
    @ParameterizedTest
    @CsvSource({
        "3,working_day,WORKING_DAY",
        "'2,5',working_day,WORKING_DAY",
        "2.5,hour,HOUR",
        "0,day,DAY",
        "30,DAY,DAY",
        "'',same_day,SAME_DAY",
        "0,same_day,SAME_DAY",
    })
    void limitsAreRead(String amount, String unit, TimeLimit.Unit read) {
        assertThat(TimeLimit.of(amount, unit))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(((TimeLimit) done.value()).unit()).isEqualTo(read));
    }

    @ParameterizedTest
    @CsvSource({
        "0,working_day",
        "0,hour",
        "0.0,hour",
        "-1,day",
        "'',working_day",
        "ba,day",
        "1e9,day",
        "10000,hour",
        "3,week",
    })
    void whatIsNoLimitIsRefused(String amount, String unit) {
        assertThat(TimeLimit.of(amount, unit)).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"3,''", "'',''", "0,' '"})
    void noUnitIsNoPromisedDate(String amount, String unit) {
        assertThat(TimeLimit.of(amount, unit)).isEqualTo(Outcome.done(TimeLimit.none()));
    }
}
