package vn.ocua.app.window;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The agency's name in two lines, broken before the commune.
record Names(String first, String second) {
    private static final Pattern COMMUNE =
            Pattern.compile("(?iu)^(.*?)\\s+((?:xã|phường|đặc khu|thị trấn)\\s+.+)$");

    static Names of(String name) {
        Matcher unit = COMMUNE.matcher(name);
        return unit.matches() ? new Names(unit.group(1), unit.group(2)) : new Names(name, "");
    }
}
