package vn.ocua.store;

import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.DOSSIER_ALIAS;

import org.jooq.DSLContext;

import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.Lane;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every number of a day: which dossier has it, which one had it, which nobody got, how many are
/// left.
public final class NumberBook {
    private final DSLContext sql;

    NumberBook(DSLContext sql) {
        this.sql = sql;
    }

    /// What became of a number.
    public enum State {
        /// A dossier has it.
        USED,
        /// A dossier had it and was given another.
        ALIAS,
        /// Left out, for after a restore nobody knows whether it was printed.
        SKIPPED,
        FREE
    }

    /// Numbers that follow each other and went the same way.
    ///
    /// @param code present code of the dossier; empty where there is none
    public record Span(String first, String last, int count, State state, String code) {}

    /// @param lane the desk's present one; numbers of an earlier lane stand first
    public List<Span> of(String agency, Lane lane, LocalDate day) {
        String start = DossierCode.of(agency, day, "");
        Map<String, Span> found = found(start);
        int used =
                new vn.ocua.store.State(sql, null).used("code", Apply.Numbers.day(start + "0000"));
        List<Span> spans = new ArrayList<>();
        List<Span> own = new ArrayList<>();
        int places = Math.min(used, lane.size());
        for (int n = 1; n <= places; n++) {
            String number = lane.number(n);
            Span span = found.remove(number);
            if (span != null) {
                own.add(span);
            } else {
                skip(own, number);
            }
        }
        spans.addAll(found.values());
        // Where a lane changed in the middle of a day, its first places were used in the other one.
        int elsewhere = found.size();
        for (Span span : own) {
            if (span.state() == State.SKIPPED && elsewhere > 0 && span.count() <= elsewhere) {
                elsewhere -= span.count();
            } else {
                spans.add(span);
            }
        }
        if (places < lane.size()) {
            int free = lane.size() - places;
            String first = lane.number(places + 1);
            spans.add(new Span(first, lane.number(lane.size()), free, State.FREE, ""));
        }
        return spans;
    }

    /// Codes of this desk and its aliases; what the portal numbered begins with 0.
    private Map<String, Span> found(String start) {
        Map<String, Span> found = new TreeMap<>();
        sql.select(DOSSIER.CODE)
                .from(DOSSIER)
                .where(DOSSIER.CODE.startsWith(start))
                .forEach(r -> put(found, start, r.value1(), State.USED, r.value1()));
        sql.select(DOSSIER_ALIAS.CODE, DOSSIER.CODE)
                .from(DOSSIER_ALIAS)
                .join(DOSSIER)
                .on(DOSSIER.NO.eq(DOSSIER_ALIAS.DOSSIER))
                .where(DOSSIER_ALIAS.CODE.startsWith(start))
                .forEach(r -> put(found, start, r.value1(), State.ALIAS, r.value2()));
        return found;
    }

    private static void put(
            Map<String, Span> found, String start, String code, State state, String present) {
        String number = code.substring(start.length());
        if (!number.startsWith("0")) {
            found.put(number, new Span(number, number, 1, state, present));
        }
    }

    private static void skip(List<Span> own, String number) {
        Span last = own.isEmpty() ? null : own.getLast();
        if (last != null && last.state() == State.SKIPPED) {
            own.removeLast();
            own.add(new Span(last.first(), number, last.count() + 1, State.SKIPPED, ""));
        } else {
            own.add(new Span(number, number, 1, State.SKIPPED, ""));
        }
    }
}
