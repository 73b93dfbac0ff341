package vn.ocua.ui.reception;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.person.Address;
import vn.ocua.person.BirthDate;
import vn.ocua.person.Email;
import vn.ocua.person.IdentityNumber;
import vn.ocua.person.Person;
import vn.ocua.person.PersonName;
import vn.ocua.person.Phone;
import vn.ocua.person.Sex;
import vn.ocua.ui.Say;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// How each field of the person is read: the text to show instead, or what is wrong with it.
final class PersonReading {
    private static final int NOTE = 1000;

    private final Say say;
    private final Supplier<LocalDate> today;

    PersonReading(Texts texts, Supplier<LocalDate> today) {
        this.say = new Say(texts);
        this.today = today;
    }

    /// @param field by its name on the command line
    Outcome<String> read(String field, String typed) {
        return switch (field) {
            case "identity" -> IdentityNumber.read(typed);
            case "name", "owner" -> PersonName.read(typed);
            case "born" -> born(typed);
            case "sex" -> sex(typed);
            case "address" -> Address.read(typed);
            case "phone" -> Phone.read(typed).map(Phone::show);
            case "email" -> Email.read(typed);
            case "organisation" -> organisation(typed);
            case "note" ->
                    typed.length() <= NOTE
                            ? Outcome.done(typed)
                            : Outcome.refused("refusal.text.long", typed.length(), NOTE);
            default -> Outcome.done(typed);
        };
    }

    /// What is known of a person, field by field, as it is shown.
    Map<String, String> known(Person person) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("identity", person.identity());
        known.put("name", person.name());
        known.put("born", person.born() == null ? "" : say.date(person.born()));
        known.put("sex", person.sex() == null ? "" : person.sex().word());
        known.put("address", person.address());
        known.put("phone", Phone.show(person.phone()));
        known.put("email", person.email());
        return known;
    }

    private Outcome<String> born(String typed) {
        return typed.isEmpty()
                ? Outcome.done("")
                : BirthDate.read(typed, today.get()).map(say::date);
    }

    private static Outcome<String> sex(String typed) {
        if (typed.isEmpty()) {
            return Outcome.done("");
        }
        Sex sex = Sex.of(typed);
        return sex == null
                ? Outcome.refused(Refusal.at("sex", "refusal.sex.short"))
                : Outcome.done(sex.word());
    }

    private static Outcome<String> organisation(String typed) {
        return typed.isEmpty()
                ? Outcome.refused(Refusal.at("organisation", "refusal.organisation.empty"))
                : Outcome.done(typed);
    }
}
