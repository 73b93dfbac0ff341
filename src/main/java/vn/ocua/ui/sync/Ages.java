package vn.ocua.ui.sync;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Tone;

import java.time.Duration;
import java.time.Instant;

/// How long something has waited, in words; after one day it is noted, after two it is wrong.
record Ages(Texts texts) {
    private static final Duration LONG = Duration.ofDays(1);
    private static final Duration TOO_LONG = Duration.ofDays(2);

    /// `11 phút`, `1 giờ 12 phút`, `2 ngày 3 giờ`
    String said(Instant since, Instant now) {
        Duration age = age(since, now);
        if (age.toMinutes() == 0) {
            return texts.of("ui.sync.age.now");
        }
        if (age.compareTo(LONG) < 0) {
            return texts.of("ui.sync.age", age.toMinutes());
        }
        return age.toHoursPart() == 0
                ? texts.of("ui.sync.age.days", age.toDays())
                : texts.of("ui.sync.age.daysHours", age.toDays(), age.toHoursPart());
    }

    static Tone tone(Instant since, Instant now) {
        Duration age = age(since, now);
        if (age.compareTo(TOO_LONG) >= 0) {
            return Tone.DANGER;
        }
        return age.compareTo(LONG) >= 0 ? Tone.ATTN : Tone.PLAIN;
    }

    /// A clock that was put back makes nothing wait a negative time.
    private static Duration age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
