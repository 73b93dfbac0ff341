package vn.ocua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.base.Outcome;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

class LaneTest {
    @ParameterizedTest
    @CsvSource({
        "2, 1, 2001",
        "2, 999, 2999",
        "2, 1000, 200001",
        "2, 100998, 299999",
        "9, 1, 9001",
        "10, 1, 1000001",
        "10, 99999, 1099999",
        "99, 1, 9900001",
    })
    @DisplayName("desk n issues n001…n999, then n00001…n99999; desks 10 to 99 nn00001…nn99999")
    void number(int desk, int n, String number) {
        assertThat(Lane.of(desk).number(n)).isEqualTo(number);
    }

    @Test
    @DisplayName("no two desks ever give the same number, 4 to 7 digits")
    void neverMeet() {
        Map<String, Integer> seen = new HashMap<>();
        for (int desk = 1; desk <= 99; desk++) {
            Lane lane = Lane.of(desk);
            for (int n = 1; n <= lane.size(); n += n < 1100 ? 1 : 977) {
                String number = lane.number(n);
                assertThat(number).matches("\\d{4,7}");
                assertThat(seen.put(number, desk)).as(number + " of desk " + desk).isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1001-1999, 1001, 1999, 999", "' 5 - 12 ', 0005, 0012, 8"})
    void rangeOfTheProvince(String range, String first, String last, int size) {
        Lane lane = ((Outcome.Done<Lane>) Lane.read(3, range)).value();
        assertThat(lane.size()).isEqualTo(size);
        assertThat(lane.number(1)).isEqualTo(first);
        assertThat(lane.number(size)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"3, 9-5", "3, abc", "3, 0-5", "0, ''", "100, ''"})
    void refused(int desk, String range) {
        assertThat(Lane.read(desk, range)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aDayEarlierThanTheLastOneIsRefused() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(Numbering.next(Lane.of(2), friday, 0, friday)).isEqualTo(Outcome.done("2001"));
        assertThat(Numbering.next(Lane.of(2), friday, 0, friday.plusDays(1)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(Numbering.next(new Lane(2, 1, 3), friday, 3, friday))
                .isInstanceOf(Outcome.Refused.class);
    }
}
