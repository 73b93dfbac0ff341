package vn.ocua.dossier;

import vn.ocua.base.Text;
import vn.ocua.person.Card;
import vn.ocua.person.Person;

/// Who stands at the desk for a result, told by the card that was read: the number decides, a name
/// alone only where the dossier has no number.
public enum Collector {
    /// The dossier's own person: number, name and birth date agree with the card as far as known.
    OWNER,
    /// Who handed the papers in for somebody else.
    SUBMITTER,
    /// The number agrees, the name or the birth date does not: look at both.
    NUMBER_ONLY,
    /// The name agrees; the dossier has no number of that person.
    NAME_ONLY,
    /// Somebody else: collects with an authorisation only.
    ANOTHER;

    public static Collector of(Dossier dossier, Card card) {
        Applicant applicant = dossier.applicant();
        Person person = applicant.person();
        boolean own = applicant.owner().isEmpty() && applicant.organisation().isEmpty();
        boolean named = same(person.name(), card.name());
        String number = person.identity();
        if (!number.isEmpty()
                && (number.equals(card.number()) || number.equals(card.oldNumber()))) {
            boolean born =
                    person.born() == null
                            || card.born() == null
                            || person.born().equals(card.born());
            if (!named || !born) {
                return NUMBER_ONLY;
            }
            return own ? OWNER : SUBMITTER;
        }
        if (!own && exactly(applicant.owner(), card.name())) {
            return NAME_ONLY;
        }
        return number.isEmpty() && exactly(person.name(), card.name()) ? NAME_ONLY : ANOTHER;
    }

    /// Beside the same number, marks that a scanner broke do not make another person.
    private static boolean same(String one, String other) {
        return !one.isEmpty() && Text.fold(one).equals(Text.fold(other));
    }

    private static boolean exactly(String one, String other) {
        return !one.isEmpty() && Text.clean(one).equalsIgnoreCase(Text.clean(other));
    }
}
