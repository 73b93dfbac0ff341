package vn.ocua.ui.firststart;

import java.util.Map;
import java.util.function.Consumer;

/// What was answered so far, so that a first start that was cut off begins where it stood. Never a
/// password.
///
/// @param known from an earlier start, by the fields' names
/// @param keep called with all answers after each step
public record Answers(Map<String, String> known, Consumer<Map<String, String>> keep) {
    public Answers {
        known = Map.copyOf(known);
    }

    String get(String name, String otherwise) {
        return known.getOrDefault(name, otherwise);
    }
}
