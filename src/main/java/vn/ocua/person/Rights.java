package vn.ocua.person;

import vn.ocua.base.Outcome;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The one table of who may do what.
///
/// A commune has few people, so the administrator has the rights of reception and supervisor too.
/// Postal staff (BCCI) sit at the desk with masked data: they receive, hand over, find and print.
public final class Rights {
    /// R reception, P postal, S supervisor, A administrator; a dot: may not.
    private static final String TABLE =
            """
            RECEIVE              R P . A
            GUIDE                R . . A
            FIND                 R P S A
            SHOW                 R P S A
            SEE_IDENTITY         R . S A
            PRINT                R P S A
            HAND_OVER            R P . A
            FORWARD              R . . A
            ASK_SUPPLEMENT       R . . A
            REJECT               R . . A
            WITHDRAW             R . . A
            STOP                 R . . A
            RECORD_RESULT        R . . A
            RETURN_RESULT        R . . A
            ATTACH               R . . A
            CORRECT              R . S A
            SYNC                 R . S A
            REPORT               R . S A
            BACKUP               R . S A
            VERIFY               R . S A
            EXTEND               . . S A
            REASSIGN             . . S A
            BACKDATE             . . S A
            CONFIRM_CLOCK        . . S A
            LOOK_INSIDE_JOURNAL  . . S A
            MANAGE_OFFICERS      . . . A
            IMPORT_CATALOGUE     . . . A
            IMPORT_CALENDAR      . . . A
            SET_UP_PORTAL        . . . A
            CHANGE_SETTINGS      . . . A
            RESTORE              . . . A
            """;

    private static final Map<Right, Set<Role>> MAY = read();

    private Rights() {}

    public static boolean may(Role role, Right right) {
        return MAY.getOrDefault(right, Set.of()).contains(role);
    }

    /// Refused with a sentence that says whose work it is.
    public static Outcome<Officer> check(Officer officer, Right right) {
        if (may(officer.role(), right)) {
            return Outcome.done(officer);
        }
        if (may(Role.RECEPTION, right)) {
            return Outcome.refused("refusal.right.reception");
        }
        return Outcome.refused(
                may(Role.SUPERVISOR, right) ? "refusal.right.supervisor" : "refusal.right.admin");
    }

    private static Map<Right, Set<Role>> read() {
        Map<Right, Set<Role>> table = new EnumMap<>(Right.class);
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split(" +");
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) {
                if (!cells[1 + role.ordinal()].equals(".")) {
                    roles.add(role);
                }
            }
            table.put(Right.valueOf(cells[0]), roles);
        }
        return table;
    }
}
