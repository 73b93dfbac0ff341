package vn.ocua.ui.settings;

import vn.ocua.counter.Counter;
import vn.ocua.procedure.Edition;
import vn.ocua.time.WorkingCalendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What the desk works by now.
///
/// @param count procedures that can be received today
/// @param edition the newest one in force
/// @param later procedures whose newest edition has not come into force
/// @param years of the calendar, as words
/// @param days off and make-up days it lists
record ImportFacts(int count, LocalDate edition, int later, String years, int days) {
    static ImportFacts of(Counter counter, LocalDate today) {
        var present = counter.present();
        List<Edition> valid = present.catalogue().on(today);
        WorkingCalendar calendar = present.deadlines().calendar();
        return new ImportFacts(
                valid.size(),
                valid.stream()
                        .map(Edition::adopted)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                (int)
                        present.catalogue().list().stream()
                                .filter(e -> e.adopted().isAfter(today))
                                .count(),
                calendar.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                calendar.days().size());
    }
}
