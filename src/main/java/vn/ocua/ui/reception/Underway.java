package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;
import vn.ocua.person.Card;
import vn.ocua.person.Person;
import vn.ocua.procedure.Edition;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The registration under way: its form, its draft on disk, who the person is.
final class Underway {
    private final Sitting sitting;
    private final FormPane form;
    private final DraftKeeper keeper;
    private final KnownPerson known;
    private final Runnable told;
    private final Consumer<Draft> put;
    private boolean open;
    private boolean saved = true;
    private String keptAt = "";
    private Supplier<Draft.@Nullable Instead> instead = () -> null;

    /// @param told what stands around the form may have changed
    /// @param put told what is put aside, before it is on disk
    Underway(Sitting sitting, Runnable told, Consumer<Draft> put) {
        this.put = put;
        this.sitting = sitting;
        this.told = told;
        form = new FormPane(sitting, this::changed);
        keeper =
                new DraftKeeper(
                        sitting.background(),
                        sitting.counter().drafts(),
                        sitting.session(),
                        this::kept,
                        fault -> sitting.shell().explain(fault));
        known = new KnownPerson(sitting, form.person(), this::prefill);
    }

    /// What is written instead of saving is kept with the draft.
    void with(Supplier<Draft.@Nullable Instead> written) {
        instead = written;
    }

    /// How a dossier is shown while this one waits.
    void opens(Consumer<String> dossier) {
        known.opens(dossier);
    }

    /// Leads to the same procedure lately asked for by this person; empty where there is none.
    Optional<Act> lately() {
        return open ? known.lately() : Optional.empty();
    }

    FormPane form() {
        return form;
    }

    boolean isOpen() {
        return open;
    }

    boolean is(UUID id) {
        return open && form.id().equals(id);
    }

    /// When the draft was kept last; empty before the first time.
    String keptAt() {
        return keptAt;
    }

    void start(Application typed) {
        known.forget();
        keptAt = "";
        form.fill(UUID.randomUUID(), typed, Role.of(typed), null);
        open = true;
        saved = true;
    }

    void start(Draft draft) {
        known.forget();
        Edition edition =
                sitting.counter()
                        .present()
                        .catalogue()
                        .find(draft.typed().procedure())
                        .orElse(null);
        form.fill(draft.id(), draft.typed(), Role.of(draft), edition);
        open = true;
        saved = true;
        keptAt = sitting.say().hour(draft.kept());
        known.look(draft.typed().procedure());
    }

    /// Whether a card is somebody else's than the person already typed.
    boolean isAnother(Card card) {
        String identity = form.person().value("identity");
        return open && !identity.isEmpty() && !identity.equals(card.number());
    }

    /// Submitting for another whose card is shown: takes the name.
    boolean isOwner(Card card) {
        if (form.person().role().value().get() == Role.FOR_ANOTHER
                && form.person().value("owner").isEmpty()) {
            form.person().field("owner").set(card.name());
            return true;
        }
        return false;
    }

    void card(Card card) {
        form.person().fill(card, sitting.say().hour(sitting.counter().finding().now()));
        form.papers().cardRead();
        form.focus(form.procedure().edition() == null ? "procedure" : "phone");
        changed();
    }

    /// Puts it aside, when there is anything in it.
    void aside(Runnable then) {
        if (open && !(form.person().isEmpty() && form.procedure().edition() == null)) {
            DraftKeeper.Wanted aside = wanted(true);
            put.accept(draft(aside));
            keeper.now(aside, then);
        }
        open = false;
    }

    void close() {
        open = false;
        keptAt = "";
    }

    /// The screen is left: what was typed last is kept at once.
    void hidden() {
        if (open && !saved) {
            keeper.now(wanted(false), () -> {});
        }
    }

    void drop(UUID id) {
        keeper.drop(id);
    }

    void flush() {
        keeper.flush();
    }

    /// Asked again only when something that decides it has changed, or the minute.
    void promise() {
        if (open && form.ask()) {
            form.told();
        }
    }

    /// Something was typed.
    void changed() {
        if (!open) {
            return;
        }
        saved = false;
        keeper.changed(wanted(false));
        promise();
        Edition edition = form.procedure().edition();
        known.look(edition == null ? "" : edition.code());
        told.run();
    }

    private DraftKeeper.Wanted wanted(boolean parked) {
        return new DraftKeeper.Wanted(
                form.id(),
                form.typed(),
                form.focus(),
                parked,
                form.person().role().value().get(),
                instead.get());
    }

    private Draft draft(DraftKeeper.Wanted one) {
        return new Draft(
                one.id(),
                sitting.session().officer().name(),
                one.typed(),
                one.focus(),
                one.parked(),
                sitting.counter().finding().now(),
                one.role().name(),
                one.instead());
    }

    private void kept(Draft draft) {
        if (is(draft.id())) {
            saved = true;
            keptAt = sitting.say().second(draft.kept());
            told.run();
        }
    }

    /// What the last visit knows, where the form has nothing.
    private void prefill(Person last) {
        form.person().prefill(last);
    }
}
