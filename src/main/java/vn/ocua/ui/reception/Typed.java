package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Application;
import vn.ocua.procedure.Channel;

import java.util.List;
import java.util.Locale;

/// Puts an [Application] together field by field; it has twenty.
final class Typed {
    private Application a;

    private Typed(Application from) {
        this.a = from;
    }

    static Typed of(Application from) {
        return new Typed(from);
    }

    Application build() {
        return a;
    }

    /// Another case on another channel.
    Typed terms(String caseName, Channel channel) {
        a =
                new Application(
                        a.id(),
                        a.procedure(),
                        caseName,
                        word(channel),
                        a.name(),
                        a.identity(),
                        a.born(),
                        a.sex(),
                        a.phone(),
                        a.address(),
                        a.email(),
                        a.organisation(),
                        a.owner(),
                        a.authorised(),
                        a.copies(),
                        a.note(),
                        a.delivery(),
                        a.components(),
                        a.fee(),
                        a.received());
        return this;
    }

    /// The same person in the same way, nothing else: the start of another dossier.
    static Application samePerson(Application a) {
        return new Application(
                        "",
                        "",
                        "",
                        a.channel(),
                        a.name(),
                        a.identity(),
                        a.born(),
                        a.sex(),
                        a.phone(),
                        a.address(),
                        a.email(),
                        a.organisation(),
                        a.owner(),
                        a.authorised(),
                        "",
                        "",
                        "",
                        null,
                        null,
                        "")
                .with(a.onBehalf(), "");
    }

    /// @param procedure its code, empty while none is chosen
    /// @param components null while none is chosen
    static Application of(
            String id,
            String procedure,
            String caseName,
            PersonSection person,
            PromisePane promise,
            @Nullable List<Application.Given> components) {
        Role role = person.role().value().get();
        boolean alone = role == Role.OWNER;
        return new Application(
                        id,
                        procedure,
                        caseName,
                        word(promise.channel()),
                        person.value("name"),
                        person.value("identity"),
                        person.value("born"),
                        person.value("sex"),
                        person.value("phone"),
                        person.value("address"),
                        person.value("email"),
                        role == Role.ORGANISATION ? person.value("organisation") : "",
                        role == Role.FOR_ANOTHER ? person.value("owner") : "",
                        alone ? "" : person.value("authorised"),
                        promise.copies().value(),
                        person.value("note"),
                        word(promise.delivery()),
                        components,
                        promise.fee(),
                        "")
                .with(person.onBehalf(), promise.deliverTo());
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
