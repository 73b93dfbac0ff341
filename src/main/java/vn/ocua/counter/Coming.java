package vn.ocua.counter;

import vn.ocua.procedure.CatalogueChange;
import vn.ocua.store.Line;
import vn.ocua.store.Lists;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Looks ahead: which promises already given fall into the time that a catalogue or calendar about
/// to be imported will rule. They stand; the officer is told before importing.
public final class Coming {
    private static final int PAGE = 500;
    private static final LocalDate FAR = LocalDate.of(2199, 12, 31);

    private final Store store;

    Coming(Store store) {
        this.store = store;
    }

    /// Open dossiers of changed or repealed procedures that are promised for the edition's first
    /// day or later.
    public int promised(CatalogueChange change) {
        Set<String> codes = new HashSet<>(change.changed());
        codes.addAll(change.repealed());
        return codes.isEmpty()
                ? 0
                : count(change.edition(), line -> codes.contains(line.procedureCode()));
    }

    /// Open dossiers that are promised for a day which the calendar makes a day off.
    public int promised(CalendarChange change) {
        List<LocalDate> off = change.off();
        return off.stream()
                .min(LocalDate::compareTo)
                .map(first ->
                        count(
                                first,
                                line ->
                                        off.contains(
                                                VietnamTime.date(
                                                        Objects.requireNonNull(line.due())))))
                .orElse(0);
    }

    private int count(LocalDate from, Predicate<Line> which) {
        Instant first = VietnamTime.at(from.atStartOfDay());
        Instant far = VietnamTime.at(FAR.atStartOfDay());
        int count = 0;
        for (int offset = 0; ; offset += PAGE) {
            List<Line> page =
                    store.lists().queue(Lists.Queue.DUE_SOON, first, first, far, offset, PAGE);
            count += (int) page.stream().filter(which).count();
            if (page.size() < PAGE) {
                return count;
            }
        }
    }
}
