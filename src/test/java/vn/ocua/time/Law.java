package vn.ocua.time;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The settings and the words that the tests of the law share.
final class Law {
    static final WorkingCalendar CALENDAR = WorkingCalendar.standard().with(holidays());
    static final Deadlines DEADLINES = new Deadlines(CALENDAR);
    static final Deadlines RESTARTING =
            new Deadlines(CALENDAR.with(List.of(OfficeRules.standard().with(PauseMode.RESTART))));

    private static final List<CalendarDay> DAYS = holidays().days();

    private Law() {}

    static String holidayText() {
        try (InputStream file = Law.class.getResourceAsStream("holidays.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CalendarFile holidays() {
        return ((Outcome.Done<CalendarFile>) CalendarFile.read(holidayText())).value();
    }

    static Optional<CalendarDay> holidaysOn(LocalDate date) {
        return DAYS.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /// Vietnam time, `2026-11-20T15:12`.
    static Instant at(String wall) {
        return VietnamTime.at(LocalDateTime.parse(wall));
    }

    static String wall(Instant moment) {
        return VietnamTime.local(moment).toString();
    }

    /// `3 working_day`, `same_day`.
    static TimeLimit limit(String text) {
        String[] parts = text.split(" ");
        return parts.length == 1
                ? TimeLimit.sameDay()
                : new TimeLimit(new BigDecimal(parts[0]), TimeLimit.Unit.of(parts[1]));
    }

    static List<String> said(Promise promise) {
        return promise.reasons().stream().map(Texts.vietnamese()::of).toList();
    }
}
