package vn.ocua.counter;

import java.util.Map;

/// What an administrator may change at any time without it being history.
///
/// @param telephone for questions, printed on every paper; empty when none
/// @param printing where each paper is printed, by form; changed by [PrintingDesk#choose]
public record Settings(String telephone, Map<String, PrintChoice> printing) {
    public Settings {
        printing = Map.copyOf(printing);
    }

    public Settings(String telephone) {
        this(telephone, Map.of());
    }

    static Settings of(Map<String, String> named) {
        return new Settings(named.getOrDefault("telephone", ""), PrintChoice.read(named));
    }
}
