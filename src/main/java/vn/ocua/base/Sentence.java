package vn.ocua.base;

import java.util.Arrays;
import java.util.List;

/// A sentence for a person, kept as a key of the bundle and its values, so that it can be said in
/// each language.
///
/// Values are canonical text: ISO dates and moments (`2026-11-23`, `2026-11-23T15:10:00+07:00`),
/// plain numbers, names as typed. The bundle's template says how each is shown, see [Texts].
public record Sentence(String key, List<String> args) {
    public Sentence {
        args = List.copyOf(args);
    }

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
