package vn.ocua.person;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.util.regex.Pattern;

/// An organisation that a dossier is for.
///
/// @param number tax or registration number: 10 digits, 13 for a branch, 12 where the owner's
///   identity number is used; empty when none
public record Organisation(String name, String number) {
    private static final Pattern NUMBER = Pattern.compile("\\d{10}|\\d{12}|\\d{13}");

    /// Refused on field `organisation`: a name that no name can be, a number of another length.
    public static Outcome<Organisation> read(String name, String number) {
        String digits = Text.clean(number).replaceAll("[\\s.\\-]", "");
        return PersonName.read(name.replaceAll("[\"“”+:;]", " "), "organisation")
                .then(kept ->
                        digits.isEmpty() || NUMBER.matcher(digits).matches()
                                ? Outcome.done(new Organisation(Text.clean(name), digits))
                                : Outcome.refused(
                                        Refusal.at("organisation", "refusal.organisation.number")));
    }
}
