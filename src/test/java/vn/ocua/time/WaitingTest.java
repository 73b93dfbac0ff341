package vn.ocua.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/// Waiting for a supplement, counted by hand.
class WaitingTest {
    @ParameterizedTest(name = "{0} due {1}, asked {2}, answered {3} = {4}")
    @CsvSource({
        // 3 h 48 used, 20 h 12 left
        "3 working_day, 2026-11-26T15:12, 2026-11-23T09:00, 2026-11-30T10:00, 2026-12-02T16:12",
        // asked on a Saturday, answered on a Saturday: from opening to opening
        "1 working_day, 2026-11-23T15:10, 2026-11-21T09:00, 2026-11-28T09:00, 2026-11-30T15:10",
        // 5 h left
        "8 hour, 2026-11-09T17:00, 2026-11-09T10:00, 2026-11-11T15:00, 2026-11-12T10:00",
        // 7 days left; then on a Sunday
        "10 day, 2026-11-19T17:00, 2026-11-12T09:00, 2026-11-18T08:00, 2026-11-25T17:00",
        "10 day, 2026-11-19T17:00, 2026-11-16T09:00, 2026-11-19T08:00, 2026-11-23T17:00",
        // anew, with its own 15:00
        "same_day, 2026-11-09T17:00, 2026-11-09T10:00, 2026-11-10T15:00:00, 2026-11-10T17:00",
        "same_day, 2026-11-09T17:00, 2026-11-09T10:00, 2026-11-10T15:00:01, 2026-11-11T17:00",
        // asked at the very moment: nothing used up, nothing left, not late
        "1 hour, 2026-11-09T10:00, 2026-11-09T10:00, 2026-11-10T09:20, 2026-11-10T09:20",
        // asked after: stays late
        "1 hour, 2026-11-09T10:00, 2026-11-09T10:00:01, 2026-11-10T09:20, 2026-11-09T10:00",
        "same_day, 2026-11-09T17:00, 2026-11-09T17:01, 2026-11-10T09:20, 2026-11-09T17:00",
        "10 day, 2026-11-19T17:00, 2026-11-20T08:00, 2026-11-24T08:00, 2026-11-19T17:00",
    })
    void theTimeLeftRunsOn(String limit, String due, String asked, String answered, String then) {
        assertThat(waited(Law.DEADLINES, limit, due, asked, answered)).isEqualTo(then);
    }

    @ParameterizedTest(name = "{0} due {1}, asked {2}, answered {3} = {4}")
    @CsvSource({
        "3 working_day, 2026-11-26T15:12, 2026-11-23T09:00, 2026-11-30T10:00, 2026-12-03T10:00",
        "10 day, 2026-11-19T17:00, 2026-11-12T09:00, 2026-11-18T08:00, 2026-11-30T17:00",
        "8 hour, 2026-11-09T17:00, 2026-11-09T10:00, 2026-11-11T15:00, 2026-11-12T15:00",
        "8 hour, 2026-11-09T17:00, 2026-11-09T18:00, 2026-11-11T15:00, 2026-11-09T17:00",
    })
    void theOtherReadingRunsTheFullTimeAgain(
            String limit, String due, String asked, String answered, String then) {
        assertThat(waited(Law.RESTARTING, limit, due, asked, answered)).isEqualTo(then);
    }

    @Test
    void anExtensionIsNotTakenBackBySameDay() {
        // Extended from Monday 17:00 to Thursday 11:30; asked Tuesday 16:00, answered Wednesday
        // 7:00.
        Instant extended = Law.at("2026-11-12T11:30");
        Instant asked = Law.at("2026-11-10T16:00");
        Instant answered = Law.at("2026-11-11T07:00");
        Paused due = Law.DEADLINES.pauseExtended(TimeLimit.sameDay(), extended, asked);
        Paused original =
                Law.DEADLINES.pause(TimeLimit.sameDay(), Law.at("2026-11-09T17:00"), asked);
        assertThat(Law.wall(Law.DEADLINES.resume(due, answered).due()))
                .isEqualTo("2026-11-12T14:30");
        assertThat(Law.wall(Law.DEADLINES.resume(original, answered).due()))
                .isEqualTo("2026-11-09T17:00");
    }

    @Test
    void withoutADateNothingIsPromisedAfterwards() {
        Paused paused = Law.DEADLINES.pause(TimeLimit.none(), null, Law.at("2026-11-10T16:00"));
        assertThat(Law.DEADLINES.resume(paused, Law.at("2026-11-11T16:00")).due()).isNull();
    }

    @Test
    void whatIsLeftIsSaid() {
        Paused paused =
                Law.DEADLINES.pause(
                        Law.limit("3 working_day"),
                        Law.at("2026-11-26T15:12"),
                        Law.at("2026-11-23T09:00"));
        assertThat(Law.said(Law.DEADLINES.resume(paused, Law.at("2026-11-30T10:00"))))
                .containsExactly(
                        "Chờ bổ sung từ 09:00 thứ Hai 23/11/2026 đến 10:00 thứ Hai 30/11/2026: còn"
                                + " 20 giờ 12 phút làm việc, tính tiếp từ 10:00 thứ Hai"
                                + " 30/11/2026.");
    }

    @Test
    void aWaitIsKeptAsItIs() {
        JsonMapper json = JsonMapper.shared();
        Paused paused =
                Law.DEADLINES.pause(
                        Law.limit("2.5 working_day"),
                        Law.at("2026-11-26T15:12"),
                        Law.at("2026-11-23T09:00:07"));
        assertThat(json.readValue(json.writeValueAsString(paused), Paused.class)).isEqualTo(paused);
    }

    private static String waited(
            Deadlines deadlines, String limit, String due, String asked, String answered) {
        Paused paused = deadlines.pause(Law.limit(limit), Law.at(due), Law.at(asked));
        return Law.wall(deadlines.resume(paused, Law.at(answered)).due());
    }
}
