package vn.ocua.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;

import java.time.LocalDate;
import java.util.List;

class CalendarFileTest {
    @Test
    void theCalendarOfThreeYearsIsReadAsItIs() {
        CalendarFile file = Law.holidays();
        assertThat(file.days()).hasSize(44);
        assertThat(file.years()).containsExactly(2025, 2026, 2027);
        assertThat(file.warnings())
                .extracting(Texts.vietnamese()::of)
                .containsExactly("Bỏ qua cột weekday.", "Bỏ qua cột status.", "Bỏ qua cột source.");
        assertThat(Law.CALENDAR.lastYear()).isEqualTo(2027);
    }

    @Test
    void excelMayHaveItsWay() {
        CalendarFile file =
                done(
                        "\uFEFFName;KIND;Date\r\n"
                                + "Ngày Văn hóa Việt Nam;holiday;2028-11-24\r\n"
                                + ";WorkDay;2028-11-25\r\n\r\n");
        assertThat(file.days())
                .containsExactly(
                        new CalendarDay(
                                LocalDate.of(2028, 11, 24), "holiday", "Ngày Văn hóa Việt Nam"),
                        new CalendarDay(LocalDate.of(2028, 11, 25), "workday", ""));
        assertThat(file.warnings()).isEmpty();
    }

    @Test
    void theYearsListedAreReplacedWhole() {
        WorkingCalendar calendar =
                Law.CALENDAR.with(done("date,kind,name\n2026-12-24,holiday,Nghỉ\n"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 11, 24))).isFalse();
        assertThat(calendar.years()).containsExactly(2025, 2026, 2027);
    }

    @Test
    void everyFaultIsListedWithItsLine() {
        assertThat(
                        refused(
                                """
                                date,kind,name
                                2026-02-30,holiday,Tết
                                24/11/2026,holiday,Ngày Văn hóa
                                2026-04-30,,Chiến thắng
                                2026-05-01,holiday,"Quốc tế
                                Lao động"
                                2026-05-01,holiday,Quốc tế Lao động
                                """))
                .containsExactly(
                        "Dòng 2: ngày \"2026-02-30\" không có thật hoặc sai cách ghi. Ghi như"
                                + " 2026-11-24.",
                        "Dòng 3: ngày \"24/11/2026\" không có thật hoặc sai cách ghi. Ghi như"
                                + " 2026-11-24.",
                        "Dòng 4: thiếu loại ngày. Ghi workday cho ngày làm bù, holiday cho ngày"
                                + " nghỉ.",
                        "Dòng 7: ngày 01/05/2026 đã có ở dòng 5. Giữ một dòng.");
    }

    @Test
    void whatFitsNoCalendarIsRefused() {
        assertThat(
                        refused(
                                "date,kind,name\n1999-12-31,holiday,Tết\n2100-01-01,holiday,Tết\n"
                                        + "2026-01-02,"
                                        + "x".repeat(41)
                                        + ",Tết\n2026-01-03,holiday,"
                                        + "x".repeat(301)
                                        + "\n"))
                .containsExactly(
                        "Dòng 2: ngày 1999-12-31 nằm ngoài các năm 2000 đến 2099. Xem lại năm.",
                        "Dòng 3: ngày 2100-01-01 nằm ngoài các năm 2000 đến 2099. Xem lại năm.",
                        "Dòng 4: loại ngày dài quá 40 chữ. Ghi workday hoặc holiday.",
                        "Dòng 5: tên ngày dài quá 300 chữ. Rút ngắn rồi nhập lại.");
        assertThat(done("date,kind,name\n2000-01-01,holiday,\n2099-12-31,holiday,\n").years())
                .containsExactly(2000, 2099);
    }

    @Test
    void headersAreChecked() {
        assertThat(refused("date,name,date\n2026-01-01,Tết,x\n"))
                .containsExactly(
                        "Dòng 1: cột date có hai lần. Bỏ bớt một.",
                        "Dòng 1: thiếu cột kind. Thêm cột vào dòng tiêu đề rồi nhập lại.");
    }

    @Test
    void emptyAndBrokenFilesAreRefused() {
        assertThat(refused("")).hasSize(1);
        assertThat(refused("date,kind,name\n")).hasSize(1);
    }

    @Test
    void quotationMarksMustPair() {
        String fault =
                "Dòng 3: dấu ngoặc kép mở mà không đóng đúng chỗ. Sửa từ dòng này rồi nhập lại.";
        String good = "date,kind,name\n2026-01-01,holiday,Tết\n";
        assertThat(refused(good + "2026-01-02,holiday,\"Tết\" x\n")).containsExactly(fault);
        assertThat(refused(good + "2026-01-02,holiday,\"Tết\n2026-01-03,holiday,b\n"))
                .containsExactly(fault);
    }

    @Test
    void aSlipInTheKindIsPointedOut() {
        CalendarFile file = done("date,kind,name\n2026-08-22,workdays,Làm bù\n");
        assertThat(file.days().getFirst().isWorkday()).isFalse();
        assertThat(file.warnings()).hasSize(1);
    }

    private static CalendarFile done(String text) {
        return ((Outcome.Done<CalendarFile>) CalendarFile.read(text)).value();
    }

    private static List<String> refused(String text) {
        List<Refusal> reasons = ((Outcome.Refused<CalendarFile>) CalendarFile.read(text)).reasons();
        return reasons.stream().map(Texts.vietnamese()::of).toList();
    }
}
