package vn.ocua.portal.courier;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/// What became of one message of an earlier parcel (báo nhận). Read twice it says the same: number
/// and hash name the message, and a message is closed once.
///
/// @param number the sender's number of the message
/// @param hash the message's hash, as it came
/// @param code the portal's `error_code` as it answered, empty when none
/// @param words the portal's words, empty when none
/// @param at when the portal answered, or when it was found out
public record Receipt(
        long number, String hash, Result outcome, String code, String words, Instant at) {
    /// How it ended.
    public enum Result {
        /// It is at the portal.
        @JsonProperty("done")
        DONE,
        /// The portal refuses its content.
        @JsonProperty("refused")
        REFUSED,
        /// Another dossier has the code.
        @JsonProperty("clash")
        CLASH,
        /// Nobody knows yet; it stays open.
        @JsonProperty("unclear")
        UNCLEAR
    }

    public Receipt {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(outcome, "outcome");
        code = wellFormed(code);
        words = wellFormed(words);
        Objects.requireNonNull(at, "at");
    }

    /// The answer to a message, under its own number and hash.
    public static Receipt of(
            Carried message, Result outcome, String code, String words, Instant at) {
        return new Receipt(message.number(), message.hash(), outcome, code, words, at);
    }

    /// Whether it answers this very message: the same number with another content is not answered.
    public boolean answers(long number, String hash) {
        return this.number == number && this.hash.equals(hash);
    }

    /// Half a character, which JSON may carry by its escapes, cannot be written as UTF-8.
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
