package vn.ocua.app.bench;

import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicLong;

/// A clock that goes on a little each time it is asked, through the working hours of one day after
/// another, so that a hundred thousand dossiers spread over a year as they would.
final class OfficeClock implements InstantSource {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final int OPEN_SECONDS = 9 * 3600;
    private static final int DAYS = 250;
    private static final int LEAST_A_DAY = 400;

    private final int perDay;
    private final AtomicLong asked = new AtomicLong();

    OfficeClock(int dossiers) {
        this.perDay = Math.max(LEAST_A_DAY, dossiers / DAYS);
    }

    @Override
    public Instant instant() {
        long n = asked.getAndIncrement();
        long day = n / perDay;
        LocalDate date = FIRST.plusDays(day / 5 * 7 + day % 5);
        return VietnamTime.at(date.atTime(OPENS)).plusSeconds((n % perDay) * OPEN_SECONDS / perDay);
    }
}
