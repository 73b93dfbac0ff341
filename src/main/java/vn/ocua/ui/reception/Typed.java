package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Application;

import java.util.List;

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

    Typed caseName(String caseName) {
        a =
                new Application(
                        a.id(),
                        a.procedure(),
                        caseName,
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
                        a.copies(),
                        a.note(),
                        a.delivery(),
                        a.components(),
                        a.fee(),
                        a.received());
        return this;
    }

    /// The same person, nothing else: the start of another dossier.
    static Application samePerson(Application a) {
        return new Application(
                "",
                "",
                "",
                "",
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
                "");
    }

    static Application of(
            String id,
            String procedure,
            String caseName,
            PersonSection person,
            String email,
            String copies,
            String delivery,
            @Nullable List<Application.Given> components,
            @Nullable Long fee) {
        PersonSection.Role role = person.role().value().get();
        boolean alone = role == PersonSection.Role.OWNER;
        return new Application(
                id,
                procedure,
                caseName,
                "",
                person.value("name"),
                person.value("identity"),
                person.value("born"),
                person.value("sex"),
                person.value("phone"),
                person.value("address"),
                email,
                role == PersonSection.Role.ORGANISATION ? person.value("organisation") : "",
                role == PersonSection.Role.FOR_ANOTHER ? person.value("owner") : "",
                alone ? "" : person.value("authorised"),
                copies,
                "",
                delivery,
                components,
                fee,
                "");
    }
}
