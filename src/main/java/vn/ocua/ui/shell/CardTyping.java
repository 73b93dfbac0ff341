package vn.ocua.ui.shell;

import java.util.regex.Pattern;

/// Tells a card typed by a scanner from a person typing, by shape and speed; letters and moments
/// in, answers out.
///
/// A scanner that acts as a keyboard types the QR of a citizen card (`12 digits | …`) into whatever
/// has the focus, a few milliseconds a letter, and mostly ends with Enter. Thirteen letters of that
/// shape within [#WINDOW] ms are a card: no hand is that fast (a very fast typist needs 50 ms a
/// letter). Until then every letter passes, so nothing a person types is ever held back.
public final class CardTyping {
    /// Most ms from the first of the twelve digits to the first bar.
    static final long WINDOW = 450;

    /// Ms of silence after which a new burst begins.
    static final long BURST = 100;

    /// Ms of silence that end a card without Enter.
    public static final long SILENCE = 200;

    private static final int SHORTEST = 24;
    private static final int LONGEST = 1000;
    // Some scanners put the symbology before the text, as in ]Q3.
    private static final Pattern SHAPE = Pattern.compile("(][A-Za-z]\\d)?\\d{12}\\|");

    /// What to do with the letter.
    public sealed interface Answer {
        /// Let it through.
        record Pass() implements Answer {}

        /// A card has begun: put the field back as it was, keep this letter out.
        record Begun() implements Answer {}

        /// Keep it out.
        record Keep() implements Answer {}

        /// The card is whole.
        record Card(String text) implements Answer {}

        /// It was no card after all: give the field these letters.
        record Release(String text) implements Answer {}
    }

    private final StringBuilder burst = new StringBuilder();
    private long first;
    private long last;
    private boolean reading;

    /// A letter, or `\b` where Backspace was pressed.
    ///
    /// @param at ms of any steady clock
    public Answer typed(char letter, long at) {
        if (reading) {
            return read(letter, at);
        }
        if (isFresh(at)) {
            burst.setLength(0);
        }
        if (letter == '\b') {
            // Typing methods correct letters by Backspace; the burst follows them.
            burst.setLength(Math.max(0, burst.length() - 1));
        } else if (Character.isISOControl(letter)) {
            burst.setLength(0);
        } else {
            if (burst.isEmpty()) {
                first = at;
            }
            burst.append(letter);
        }
        last = at;
        if (letter == '|' && at - first <= WINDOW && SHAPE.matcher(burst).matches()) {
            reading = true;
            return new Answer.Begun();
        }
        return new Answer.Pass();
    }

    /// Enter or Tab was pressed.
    public Answer ended() {
        if (reading) {
            return finish();
        }
        burst.setLength(0);
        return new Answer.Pass();
    }

    /// Nothing came for a while.
    public Answer silent(long at) {
        return reading && at - last >= SILENCE ? finish() : new Answer.Pass();
    }

    /// Whether a letter now would begin a new burst.
    public boolean isFresh(long at) {
        return !reading && (burst.isEmpty() || at - last > BURST);
    }

    /// Between the first bar and the end: keys belong to the scanner.
    public boolean isReading() {
        return reading;
    }

    /// How many letters the burst has.
    public int length() {
        return burst.length();
    }

    private Answer read(char letter, long at) {
        last = at;
        if (letter == '\r' || letter == '\n' || letter == '\t') {
            return finish();
        }
        if (letter == '\b') {
            burst.setLength(Math.max(0, burst.length() - 1));
        } else if (!Character.isISOControl(letter) && burst.length() < LONGEST) {
            burst.append(letter);
        }
        return new Answer.Keep();
    }

    private Answer finish() {
        String text = burst.toString();
        burst.setLength(0);
        reading = false;
        if (text.length() < SHORTEST || text.indexOf('|') == text.lastIndexOf('|')) {
            return new Answer.Release(text);
        }
        return new Answer.Card(text.startsWith("]") ? text.substring(3) : text);
    }
}
