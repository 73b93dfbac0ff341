package vn.ocua.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What the officer reads beside the promised moment.
class ReasonsTest {
    @Test
    void fridayAfternoonOverACulturalHoliday() {
        assertThat(said("3 working_day", "2026-11-20T15:12"))
                .containsExactly(
                        "3 ngày làm việc = 24 giờ, tính từ 15:12 thứ Sáu 20/11/2026.",
                        "Không tính thứ Bảy, Chủ nhật và thứ Ba 24/11/2026 (Ngày Văn hóa Việt"
                                + " Nam).",
                        "Nhận sau 15:00: giấy tờ chuyển đi đầu giờ thứ Hai 23/11/2026.");
    }

    @Test
    void onlyDirectReceptionHandsOnLater() {
        Promise online =
                Law.DEADLINES.promise(Law.limit("1 working_day"), Law.at("2026-11-20T15:12"));
        assertThat(Law.said(online)).noneMatch(s -> s.contains("chuyển đi"));
        assertThat(said("1 working_day", "2026-11-20T15:00:00"))
                .noneMatch(s -> s.contains("chuyển đi"));
    }

    @Test
    void sameDayAfterFifteenHours() {
        assertThat(said("same_day", "2026-11-20T15:10"))
                .containsExactly(
                        "Giải quyết trong ngày: hẹn 17:00 thứ Hai 23/11/2026.",
                        "Nhận sau 15:00: hẹn sang ngày làm việc tiếp theo, thứ Hai 23/11/2026.",
                        "Không tính thứ Bảy, Chủ nhật.",
                        "Nhận sau 15:00: giấy tờ chuyển đi đầu giờ thứ Hai 23/11/2026.");
    }

    @Test
    void tetIsOneStretch() {
        assertThat(said("2.5 working_day", "2026-02-14T09:00"))
                .containsExactly(
                        "2,5 ngày làm việc = 20 giờ, tính từ 07:00 thứ Hai 23/02/2026.",
                        "Nhận 09:00 thứ Bảy 14/02/2026, ngoài giờ làm việc: tính từ 07:00 thứ Hai"
                                + " 23/02/2026.",
                        "Không tính thứ Bảy, Chủ nhật và từ thứ Hai 16/02/2026 đến thứ Sáu"
                                + " 20/02/2026 (Tết Nguyên đán Bính Ngọ (5 ngày nghỉ Tết)).");
    }

    @Test
    void aMakeUpSaturdayIsNamed() {
        assertThat(said("1 working_day", "2026-08-21T10:00"))
                .containsExactly(
                        "1 ngày làm việc = 8 giờ, tính từ 10:00 thứ Sáu 21/08/2026.",
                        "Có tính thứ Bảy 22/08/2026 (Làm bù cho thứ Hai 31/8/2026).");
    }

    @Test
    void calendarDaysNameOnlyTheDaysTheyJump() {
        assertThat(said("10 day", "2026-11-04T10:00"))
                .containsExactly(
                        "10 ngày tính cả ngày nghỉ, từ 10:00 thứ Tư 04/11/2026, hẹn 17:00 ngày"
                                + " cuối.",
                        "Không tính thứ Bảy, Chủ nhật.");
        assertThat(said("9 day", "2026-11-04T10:00")).hasSize(1);
    }

    @Test
    void yearsNotListedAreSaid() {
        assertThat(said("1 working_day", "2027-12-31T16:00"))
                .endsWith(
                        "Lịch nghỉ chưa có năm 2028: mới trừ ngày nghỉ trong tuần và ngày lễ cố"
                                + " định. Nhập lịch nghỉ năm 2028.",
                        "Nhận sau 15:00: giấy tờ chuyển đi đầu giờ thứ Hai 03/01/2028.");
        assertThat(said("1 working_day", "2027-12-30T16:00")).noneMatch(s -> s.contains("2028:"));
    }

    @Test
    void theDayStripSharesTheHoursOut() {
        Promise promise =
                Law.DEADLINES.promise(Law.limit("3 working_day"), Law.at("2026-11-20T15:12:08"));
        List<DayShare> strip = Law.DEADLINES.strip(Law.at("2026-11-20T15:12:08"), promise);
        assertThat(strip)
                .extracting(DayShare::minutes)
                .containsExactly(108L, 0L, 0L, 480L, 0L, 480L, 372L);
        assertThat(strip)
                .extracting(DayShare::kind)
                .containsExactly("", "weekend", "weekend", "", "holiday", "", "");
        assertThat(strip.get(4).name()).isEqualTo("Ngày Văn hóa Việt Nam");
        assertThat(strip)
                .extracting(DayShare::off)
                .containsExactly(false, true, true, false, true, false, false);
    }

    private static List<String> said(String limit, String received) {
        return Law.said(Law.DEADLINES.promise(Law.limit(limit), Law.at(received), true));
    }
}
