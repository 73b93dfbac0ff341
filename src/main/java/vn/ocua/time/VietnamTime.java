package vn.ocua.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Wall time of Viet Nam, whatever zone the PC is set to.
public final class VietnamTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    public static LocalDate date(Instant moment) {
        return local(moment).toLocalDate();
    }

    public static Instant at(LocalDateTime wall) {
        return wall.atZone(ZONE).toInstant();
    }

    /// ISO-8601 with offset, cut to the second: `2026-11-20T15:10:00+07:00`.
    public static String iso(Instant moment) {
        OffsetDateTime at = moment.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE).toOffsetDateTime();
        return java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}
