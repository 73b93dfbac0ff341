package vn.ocua.paper;

import vn.ocua.base.Texts;
import vn.ocua.paper.press.Letters;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/// Moments as papers write them, bound by no-break spaces where a line must not part them.
final class Moments {
    private final Texts texts;

    Moments(Texts texts) {
        this.texts = texts;
    }

    /// `17 giờ 00`
    String hour(Instant at) {
        LocalDateTime t = VietnamTime.local(at);
        return bound(format("%02d giờ %02d", t.getHour(), t.getMinute()));
    }

    /// `26/11/2026`
    String date(Instant at) {
        LocalDateTime t = VietnamTime.local(at);
        return format("%02d/%02d/%d", t.getDayOfMonth(), t.getMonthValue(), t.getYear());
    }

    /// `thứ Năm`
    String weekday(Instant at) {
        return bound(texts.weekday(VietnamTime.local(at).getDayOfWeek()));
    }

    /// `ngày 26 tháng 11 năm 2026`, never parted
    String longDate(Instant at) {
        LocalDateTime t = VietnamTime.local(at);
        return bound(
                format(
                        "ngày %02d tháng %02d năm %d",
                        t.getDayOfMonth(), t.getMonthValue(), t.getYear()));
    }

    /// The same for justified text, where only the pairs are bound or the line gapes.
    String looseDate(Instant at) {
        return longDate(at).replace(Letters.BOUND, ' ');
    }

    /// `07:20`, where a column is narrow.
    String clock(Instant at) {
        LocalDateTime t = VietnamTime.local(at);
        return format("%02d:%02d", t.getHour(), t.getMinute());
    }

    /// `26/11/2026`
    String day(LocalDate day) {
        return format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /// `08 giờ 50 phút, thứ Sáu, ngày 20/11/2026`
    String dated(Instant at) {
        String bound = String.valueOf(Letters.BOUND);
        return hour(at) + bound + "phút, " + weekday(at) + ", ngày" + bound + date(at);
    }

    /// `17 giờ 00 phút, thứ Năm, ngày 26 tháng 11 năm 2026`
    String full(Instant at) {
        return hour(at) + Letters.BOUND + "phút, " + weekday(at) + ", " + longDate(at);
    }

    /// `17 giờ 00, thứ Năm, 26/11/2026`
    String brief(Instant at) {
        return hour(at) + ", " + weekday(at) + ", " + date(at);
    }

    /// `08 giờ 16, 22/11/2026`
    String stamp(Instant at) {
        return hour(at) + ", " + date(at);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String bound(String text) {
        return text.replace(' ', Letters.BOUND);
    }
}
