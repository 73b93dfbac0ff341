package vn.ocua.dossier;

import vn.ocua.base.Outcome;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers a desk may give out on its own, so that no two desks of an agency ever meet.
///
/// Desk n (1 to 9): n001…n999, then n00001…n99999. Desks 10 to 99: nn00001…nn99999. Or a range
/// given by the province. *Why not one counter for the agency:* that needs a line between the desks
/// at the moment of every receipt; central daily counters are what collides when two desks work
/// offline.
///
/// @param desk 1 to 99
/// @param from first number of a given range, 0 where the lane follows from the desk
/// @param to last number of a given range
public record Lane(int desk, int from, int to) {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,7})\\s*-\\s*(\\d{1,7})\\s*");

    public static Lane of(int desk) {
        return new Lane(desk, 0, 0);
    }

    /// Reads `--lane A-B`; an empty text gives the desk's own lane.
    public static Outcome<Lane> read(int desk, String range) {
        if (desk < 1 || desk > 99) {
            return Outcome.refused("refusal.lane.desk", desk);
        }
        if (range.isBlank()) {
            return Outcome.done(of(desk));
        }
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            return Outcome.refused("refusal.lane.form", range);
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        return from < 1 || to < from
                ? Outcome.refused("refusal.lane.form", range)
                : Outcome.done(new Lane(desk, from, to));
    }

    /// How many numbers one day has.
    public int size() {
        if (from > 0) {
            return to - from + 1;
        }
        return desk <= 9 ? 999 + 99_999 : 99_999;
    }

    /// The number of the n-th dossier of a day, n from 1 to [#size()].
    public String number(int n) {
        if (n < 1 || n > size()) {
            throw new IllegalArgumentException("lane exhausted: " + n);
        }
        if (from > 0) {
            return String.format(Locale.ROOT, "%04d", from + n - 1);
        }
        if (desk <= 9) {
            return n <= 999
                    ? String.format(Locale.ROOT, "%d%03d", desk, n)
                    : String.format(Locale.ROOT, "%d%05d", desk, n - 999);
        }
        return String.format(Locale.ROOT, "%d%05d", desk, n);
    }

    /// As settings and `setup --json` show it: `2001-2999, 200001-299999` or `1001-1999`.
    public String text() {
        if (from > 0) {
            return number(1) + "-" + number(size());
        }
        return desk <= 9
                ? number(1) + "-" + number(999) + ", " + number(1000) + "-" + number(size())
                : number(1) + "-" + number(size());
    }
}
