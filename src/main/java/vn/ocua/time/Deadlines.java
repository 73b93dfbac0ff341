package vn.ocua.time;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// When a dossier is due, and why (NĐ 118/2025 as changed by NĐ 309/2026, Điều 17 and 18).
///
/// Moments are compared in full seconds; a promised moment is cut to the minute. Adding the
/// sentence about the catalogue's edition is the caller's part.
///
/// A dossier keeps two promised moments: `due`, and `originalDue`, which has its pauses but no
/// extension; reports count by the second. Until it is extended the two are one. After that each is
/// paused and resumed on its own: [#pauseExtended] for `due`, [#pause] for `originalDue`. Whether
/// an extension is allowed is the dossier's question.
public final class Deadlines {
    private final WorkingCalendar calendar;
    private final WorkingHours hours;

    public Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.hours = new WorkingHours(calendar);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /// The promise for a dossier received online or by post, or resumed.
    public Promise promise(TimeLimit limit, Instant received) {
        return promise(limit, received, false);
    }

    /// @param received when the dossier was complete and correct; for one taken for another agency
    ///   (phi địa giới), when that agency received it
    /// @param direct at the desk: papers received after 15:00 go on the next working day, which the
    ///   reasons then say
    public Promise promise(TimeLimit limit, Instant received, boolean direct) {
        LocalDateTime at = wall(received);
        LocalDateTime start = hours.start(at);
        LocalDateTime due = due(limit, at, start);
        Reasons reasons = new Reasons(calendar, at, start);
        reasons.rule(limit, due, allowed(limit, start.toLocalDate()));
        reasons.moved();
        if (limit.unit() == TimeLimit.Unit.SAME_DAY && due != null) {
            reasons.lateForToday(due.toLocalDate());
        }
        if (due != null) {
            reasons.days(limit.unit() == TimeLimit.Unit.DAY ? nominal(limit, start) : at, due);
        }
        if (direct) {
            reasons.handedOn();
        }
        return new Promise(
                VietnamTime.at(start), due == null ? null : moment(due), reasons.sentences());
    }

    /// Stops the clock at a request for a supplement.
    ///
    /// @param due as promised now, without extension; null where there is none
    public Paused pause(TimeLimit limit, @Nullable Instant due, Instant asked) {
        boolean restart = calendar.rulesOn(VietnamTime.date(asked)).waiting() == PauseMode.RESTART;
        return pause(limit, due, asked, restart || limit.unit() == TimeLimit.Unit.SAME_DAY);
    }

    /// The same for a moment set by an extension: whatever the unit and the setting, what is left
    /// of it runs on, since starting anew could take back what the extension gave. After resuming
    /// both, the later one is promised.
    public Paused pauseExtended(TimeLimit limit, @Nullable Instant due, Instant asked) {
        return pause(limit, due, asked, false);
    }

    private Paused pause(TimeLimit limit, @Nullable Instant due, Instant asked, boolean anew) {
        if (due == null || limit.unit() == null) {
            return new Paused(limit, asked, Paused.Left.NO_DATE, 0, due);
        }
        LocalDateTime at = wall(asked);
        LocalDateTime promised = wall(due);
        if (at.isAfter(promised)) {
            return new Paused(limit, asked, Paused.Left.NOTHING, 0, due);
        }
        if (anew) {
            return new Paused(limit, asked, Paused.Left.FULL, 0, due);
        }
        if (limit.unit() == TimeLimit.Unit.DAY) {
            // Counted from where an answer at once would start, so that asking on a day off and
            // being answered the same day changes nothing.
            long days =
                    ChronoUnit.DAYS.between(hours.start(at).toLocalDate(), promised.toLocalDate());
            return new Paused(limit, asked, Paused.Left.CALENDAR_DAYS, Math.max(0, days), due);
        }
        // A promised moment at an opening was cut from the seconds behind it: without the one
        // second, resuming would end the work at the closing before.
        long left = hours.between(at, promised) + (hours.isOpening(promised) ? 1 : 0);
        return new Paused(limit, asked, Paused.Left.WORKING_SECONDS, left, due);
    }

    /// Starts the clock again at the complete answer.
    public Promise resume(Paused paused, Instant answered) {
        LocalDateTime at = wall(answered);
        LocalDateTime start = hours.start(at);
        Reasons reasons = new Reasons(calendar, at, start);
        return switch (paused.left()) {
            case NO_DATE -> promise(TimeLimit.none(), answered);
            case NOTHING -> {
                Instant due = Objects.requireNonNull(paused.due());
                reasons.askedLate(due);
                yield new Promise(VietnamTime.at(start), due, reasons.sentences());
            }
            case FULL -> {
                Promise whole = promise(paused.limit(), answered);
                reasons.anew(paused.asked(), answered);
                List<Sentence> all = new ArrayList<>(reasons.sentences());
                all.addAll(whole.reasons());
                yield new Promise(whole.starts(), whole.due(), all);
            }
            case CALENDAR_DAYS -> {
                LocalDateTime nominal = start.plusDays(paused.amount());
                LocalDateTime due = closing(nominal.toLocalDate());
                reasons.resumedDays(paused.asked(), answered, paused.amount(), due);
                reasons.moved();
                reasons.days(nominal, due);
                yield new Promise(VietnamTime.at(start), moment(due), reasons.sentences());
            }
            case WORKING_SECONDS -> {
                LocalDateTime due = hours.plus(at, paused.amount());
                reasons.resumedHours(paused.asked(), answered, paused.amount() / 60);
                reasons.moved();
                reasons.days(at, due);
                yield new Promise(VietnamTime.at(start), moment(due), reasons.sentences());
            }
        };
    }

    /// Minutes of office hours between two moments; 0 when the second is not later.
    public long workedMinutes(Instant from, Instant to) {
        return hours.between(wall(from), wall(to)) / 60;
    }

    /// One entry a calendar day from receipt to due; empty when there is no promised moment.
    public List<DayShare> strip(Instant received, Promise promise) {
        Instant end = promise.due();
        if (end == null) {
            return List.of();
        }
        // Cut like the promised moment, or the first day would lose the minute begun.
        LocalDateTime start = wall(promise.starts()).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime due = wall(end);
        List<DayShare> days = new ArrayList<>();
        LocalDate date = VietnamTime.date(received);
        for (; !date.isAfter(due.toLocalDate()); date = date.plusDays(1)) {
            boolean within = !date.isBefore(start.toLocalDate());
            long seconds = within ? hours.on(date, start, due) : 0;
            CalendarDay special = calendar.special(date);
            String kind = special == null ? "" : special.kind();
            if (special == null && !calendar.isWorkingDay(date)) {
                kind = DayShare.WEEKEND;
            }
            days.add(new DayShare(date, seconds / 60, kind, special == null ? "" : special.name()));
        }
        return List.copyOf(days);
    }

    private @Nullable LocalDateTime due(TimeLimit limit, LocalDateTime at, LocalDateTime start) {
        return switch (limit.unit()) {
            case null -> null;
            case WORKING_DAY, HOUR -> hours.plus(start, allowed(limit, start.toLocalDate()));
            case DAY -> closing(nominal(limit, start).toLocalDate());
            case SAME_DAY -> {
                LocalDate day = at.toLocalDate();
                boolean today =
                        calendar.isWorkingDay(day)
                                && !at.toLocalTime().isAfter(calendar.rulesOn(day).cutoff());
                yield hours.closing(today ? day : calendar.nextWorkingDay(day));
            }
        };
    }

    private LocalDateTime closing(LocalDate date) {
        return hours.closing(calendar.workingDayFrom(date));
    }

    /// The last calendar day of the limit, whether worked or not; a part of a day counts whole.
    private static LocalDateTime nominal(TimeLimit limit, LocalDateTime start) {
        return start.plusDays(limit.amount().setScale(0, RoundingMode.CEILING).longValueExact());
    }

    /// Working seconds that the limit gives; 0 for the units that do not count hours.
    private long allowed(TimeLimit limit, LocalDate start) {
        if (limit.unit() != TimeLimit.Unit.WORKING_DAY && limit.unit() != TimeLimit.Unit.HOUR) {
            return 0;
        }
        long unit =
                limit.unit() == TimeLimit.Unit.HOUR
                        ? 3600
                        : calendar.rulesOn(start).workingDay().toSeconds();
        return limit.amount()
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static LocalDateTime wall(Instant moment) {
        return VietnamTime.local(moment).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant moment(LocalDateTime due) {
        return VietnamTime.at(due.truncatedTo(ChronoUnit.MINUTES));
    }
}
