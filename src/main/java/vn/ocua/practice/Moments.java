package vn.ocua.practice;

import vn.ocua.portal.WireTime;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Moments as the journal and the page keep them: ISO-8601 with Viet Nam's offset, full seconds.
final class Moments {
    private Moments() {}

    static String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(WireTime.ZONE).toOffsetDateTime());
    }
}
