package vn.ocua.portal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

/// What the portal says of a call or of one item: a number or a text, both are sent.
///
/// @param text as it came, without spaces
public record ErrorCode(String text) {
    public static final ErrorCode OK = of(0);

    /// Wrong user name, password or `dstcode`.
    public static final ErrorCode WRONG_CREDENTIALS = of(-1);

    /// The session has ended: sign in again, once, and repeat.
    public static final ErrorCode SESSION_ENDED = of(-2);

    /// A create of a code that exists (`đã tồn tại`).
    public static final ErrorCode EXISTS = of(3);

    /// An update of a code that the portal does not know (`không tồn tại`).
    public static final ErrorCode UNKNOWN = of(4);

    private static final int FIRST_REFUSAL = 10;
    private static final int LAST_REFUSAL = 99;

    public ErrorCode {
        text = text.strip();
    }

    public static ErrorCode of(int number) {
        return new ErrorCode(Integer.toString(number));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable ErrorCode read(@Nullable Object scalar) {
        return scalar == null ? null : new ErrorCode(scalar.toString());
    }

    /// Written as a number where it is one as written; `00` stays text.
    @JsonValue
    Object written() {
        Integer number = number();
        return number != null && number.toString().equals(text) ? number : text;
    }

    /// `0`, `"0"` and `"00"` alike; null where it is no number.
    public @Nullable Integer number() {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null; // A code of the province's own: no acknowledgement, and no fault of ours.
        }
    }

    public boolean success() {
        return is(OK);
    }

    /// 10 to 99: this item is refused for its content; a person must look at it.
    public boolean refused() {
        Integer number = number();
        return number != null && number >= FIRST_REFUSAL && number <= LAST_REFUSAL;
    }

    /// The same number, however it is written.
    public boolean is(ErrorCode other) {
        Integer number = number();
        return number != null && number.equals(other.number());
    }
}
