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
import vn.ocua.procedure.Channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the fields of a form one by one and gathers every refusal, so that the officer hears all
/// of them at once.
final class Fields {
    private static final int SHOWN = 60;
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

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

    /// What the citizen agreed to and whose account is used; null where nobody files for another.
    @Nullable OnBehalf onBehalf(Application typed, Channel channel, Applicant applicant) {
        OnBehalf.Typed said = typed.onBehalf();
        if (said == null) {
            return null;
        }
        if (channel != Channel.ONLINE) {
            refuse(Refusal.at("channel", "refusal.onBehalf.channel"));
        }
        OnBehalf.Consent consent = consent(said.consent());
        String number = text("consentNumber", said.number(), 60);
        String own = applicant.person().identity();
        boolean forAnother = !applicant.owner().isEmpty() || !applicant.organisation().isEmpty();
        String account = said.account().isBlank() ? own : Text.clean(said.account());
        if (!(IdentityNumber.read(account) instanceof Outcome.Done<String>(String read))
                || !ACCOUNT.matcher(read).matches()) {
            refuse(Refusal.at("account", "refusal.onBehalf.account"));
        } else if (!forAnother && ACCOUNT.matcher(own).matches() && !read.equals(own)) {
            refuse(Refusal.at("account", "refusal.onBehalf.notOwn"));
        } else {
            account = read;
        }
        return consent == null ? null : new OnBehalf(consent, number, account);
    }

    private OnBehalf.@Nullable Consent consent(String typed) {
        String word = Text.clean(typed).toLowerCase(java.util.Locale.ROOT);
        for (OnBehalf.Consent one : OnBehalf.Consent.values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        refuse(
                word.isEmpty()
                        ? Refusal.at("consent", "refusal.onBehalf.consent")
                        : Refusal.at("consent", "refusal.onBehalf.word", shown(typed)));
        return null;
    }

    /// Null for the residence.
    @Nullable String deliverTo(Application typed) {
        String other = typed.deliverTo();
        if (other == null || other.isBlank()) {
            return null;
        }
        String address = take("deliverTo", Address.read(other), "");
        return address.isEmpty() || address.equals(Text.clean(typed.address())) ? null : address;
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
