package vn.ocua.person;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;

import java.time.LocalDate;
import java.util.List;

/// What the QR text of an identity card (thẻ căn cước, CCCD) says.
///
/// @param number 12 digits
/// @param oldNumber the earlier number (CMND), empty when the card has none
/// @param name as read, never repaired
/// @param born null when the reading stopped before it
/// @param sex null when not readable
/// @param address empty when missing
/// @param issued null when missing
/// @param warnings what to look at before using it; none for the seven fields of a good card
public record Card(
        String number,
        String oldNumber,
        String name,
        @Nullable LocalDate born,
        @Nullable Sex sex,
        String address,
        @Nullable LocalDate issued,
        List<Sentence> warnings) {
    public Card {
        warnings = List.copyOf(warnings);
    }

    /// Reads what scanners really send: six or seven fields, missing last fields, dates with
    /// separators, text around it, another sign for `|`. Refused: no 12-digit number, no name, a
    /// birth date that does not exist.
    public static Outcome<Card> read(String scanned) {
        return new CardReading(scanned).read();
    }
}
