package vn.ocua.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// When the papers of a dossier go on from the desk to those who resolve it: the same working day
/// when they came before the cut-off, else as the next working day opens (NĐ 309/2026, Điều 18
/// khoản 2).
public final class PapersGo {
    private final WorkingCalendar calendar;

    public PapersGo(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /// Until the closing of that day, or at the opening of the next one.
    public Instant when(Instant received) {
        LocalDateTime at = VietnamTime.local(received);
        LocalDate day = at.toLocalDate();
        OfficeRules rules = calendar.rulesOn(day);
        if (calendar.isWorkingDay(day) && !at.toLocalTime().isAfter(rules.cutoff())) {
            return VietnamTime.at(day.atTime(rules.closing()));
        }
        LocalDate next = calendar.nextWorkingDay(day);
        return VietnamTime.at(next.atTime(calendar.rulesOn(next).opening()));
    }

    /// The last moment of receiving whose papers go until the end of today; whatever came later
    /// goes another day.
    public Instant today(Instant now) {
        LocalDate day = VietnamTime.date(now);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return VietnamTime.at(day.atTime(calendar.rulesOn(day).cutoff()));
    }

    /// Whether papers still lie here that should have gone on an earlier day.
    public boolean isLate(Instant received, Instant now) {
        return VietnamTime.date(when(received)).isBefore(VietnamTime.date(now));
    }
}
