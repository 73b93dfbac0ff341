package vn.ocua.base;

import java.util.List;
import java.util.function.Function;

/// What a rule answers: the value, or every reason why not.
///
/// @param <T> what is given when the rule agrees
public sealed interface Outcome<T> {
    /// The rule agrees.
    record Done<T>(T value) implements Outcome<T> {}

    /// The rule refuses; at least one reason, the first bad field first.
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(List.of(reason));
    }

    static <T> Outcome<T> refused(String key, Object... args) {
        return refused(Refusal.of(key, args));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> then) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(then.apply(value));
            case Refused<T>(List<Refusal> reasons) -> new Refused<>(reasons);
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(List<Refusal> reasons) -> new Refused<>(reasons);
        };
    }
}
