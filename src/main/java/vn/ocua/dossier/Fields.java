package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.person.Address;
import vn.ocua.person.BirthDate;
import vn.ocua.person.Email;
import vn.ocua.person.IdentityNumber;
import vn.ocua.person.Person;
import vn.ocua.person.PersonName;
import vn.ocua.person.Phone;
import vn.ocua.person.Sex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads the fields of a form one by one and gathers every refusal, so that the officer hears all
/// of them at once.
final class Fields {
    private static final int SHOWN = 60;

    private final List<Refusal> refusals = new ArrayList<>();
    private final LocalDate today;

    Fields(LocalDate today) {
        this.today = today;
    }

    boolean good() {
        return refusals.isEmpty();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    Applicant applicant(Application typed) {
        String name = take("name", PersonName.read(typed.name()), "");
        String identity =
                typed.identity().isBlank()
                        ? ""
                        : take("identity", IdentityNumber.read(typed.identity()), "");
        LocalDate born =
                typed.born().isBlank()
                        ? null
                        : takeOrNull("born", BirthDate.read(typed.born(), today));
        String phone = typed.phone().isBlank() ? "" : take("phone", Phone.read(typed.phone()), "");
        Person person =
                new Person(
                        name,
                        identity,
                        born,
                        sex(typed.sex()),
                        phone,
                        take("email", Email.read(typed.email()), ""),
                        take("address", Address.read(typed.address()), ""));
        return new Applicant(
                person,
                text("organisation", typed.organisation(), 300),
                typed.owner().isBlank() ? "" : take("owner", PersonName.read(typed.owner()), ""),
                text("authorised", typed.authorised(), 300));
    }

    /// Cleaned text of at most so many characters.
    String text(String field, String typed, int limit) {
        String clean = Text.clean(typed);
        if (clean.length() > limit) {
            refuse(Refusal.at(field, "refusal.text.long", clean.length(), limit));
        }
        return clean;
    }

    /// A value as a refusal may repeat it: cleaned and short.
    String shown(String typed) {
        String clean = Text.clean(typed);
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }

    private @Nullable Sex sex(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Sex sex = Sex.of(typed);
        if (sex == null) {
            refuse(Refusal.at("sex", "refusal.sex", shown(typed)));
        }
        return sex;
    }

    private <T> T take(String field, Outcome<T> outcome, T otherwise) {
        T value = takeOrNull(field, outcome);
        return value == null ? otherwise : value;
    }

    private <T> @Nullable T takeOrNull(String field, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(List<Refusal> reasons) -> {
                reasons.forEach(reason -> refuse(new Refusal(field, reason.why())));
                yield null;
            }
        };
    }
}
