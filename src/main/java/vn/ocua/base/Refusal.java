package vn.ocua.base;

/// A reason why something a person asked for is not done; an answer, never an exception.
///
/// @param field the field it concerns in the names of the command line (`identity`, `phone` …),
///   empty when none
/// @param why what is the matter and what to do; its key begins with `refusal.`
public record Refusal(String field, Sentence why) {
    /// A refusal that concerns no single field.
    public static Refusal of(String key, Object... args) {
        return new Refusal("", Sentence.of(key, args));
    }

    /// A refusal of one field's value.
    public static Refusal at(String field, String key, Object... args) {
        return new Refusal(field, Sentence.of(key, args));
    }
}
