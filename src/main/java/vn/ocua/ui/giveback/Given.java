package vn.ocua.ui.giveback;

import java.time.Instant;

/// What was handed over last.
///
/// @param place where the paper lies; empty while there is none
/// @param trouble why there is no paper although the return is safe; empty when there is one
record Given(String code, String name, String to, Instant at, String place, String trouble) {
    Given printed(String where) {
        return new Given(code, name, to, at, where, "");
    }

    Given failed(String why) {
        return new Given(code, name, to, at, place, why);
    }
}
