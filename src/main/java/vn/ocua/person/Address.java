package vn.ocua.person;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

/// Where a person lives, in one line.
public final class Address {
    private static final int LONGEST = 500;

    private Address() {}

    /// Cleaned; empty for empty text. Refused: more than 500 characters.
    public static Outcome<String> read(String typed) {
        String address = Text.clean(typed);
        // Columns and the portal count UTF-16 units.
        int length = address.length();
        return length <= LONGEST
                ? Outcome.done(address)
                : Outcome.refused(Refusal.at("address", "refusal.address.long", length, LONGEST));
    }
}
