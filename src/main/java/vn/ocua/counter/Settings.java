package vn.ocua.counter;

import java.util.Map;

/// What an administrator may change at any time without it being history.
///
/// @param telephone for questions, printed on every paper; empty when none
public record Settings(String telephone) {
    static Settings of(Map<String, String> named) {
        return new Settings(named.getOrDefault("telephone", ""));
    }

    Map<String, String> named() {
        return Map.of("telephone", telephone);
    }
}
