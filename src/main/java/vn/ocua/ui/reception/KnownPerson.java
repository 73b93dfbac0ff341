package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Session;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.person.Person;
import vn.ocua.person.Phone;
import vn.ocua.person.Right;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Looks who stands there: earlier visits, what differs since, the same procedure lately.
final class KnownPerson {
    private static final int LATELY_DAYS = 7;

    private record Seen(Optional<Dossier> last, int visits, List<Showing.Row> lately) {}

    private final Sitting sitting;
    private final Texts texts;
    private final PersonSection person;
    private final Consumer<Person> prefill;
    private String asked = "";
    private String told = "";
    private @Nullable Seen seen;
    private Consumer<String> opens = _ -> {};

    /// @param prefill takes who was here last, for what the form does not have yet
    KnownPerson(Sitting sitting, PersonSection person, Consumer<Person> prefill) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.person = person;
        this.prefill = prefill;
    }

    /// @param dossier shows one
    void opens(Consumer<String> dossier) {
        opens = dossier;
    }

    /// Leads to the same procedure lately asked for; empty where there is none.
    Optional<Act> lately() {
        Seen now = seen;
        return now == null || now.lately().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Act.of(
                                Key.INSIDE,
                                texts.of("ui.reception.act.lately"),
                                () -> opens.accept(now.lately().getFirst().code())));
    }

    void forget() {
        asked = "";
        told = "";
        seen = null;
    }

    /// Asks once for each person and procedure, by number or else by phone; only who may see whole
    /// numbers is told. What differs is said anew as it is typed.
    void look(String procedure) {
        String identity = person.value("identity");
        String phone = identity.isEmpty() ? phone() : "";
        String question = identity + " " + phone + " " + procedure;
        if (sitting.session().lacks(Right.SEE_IDENTITY).isPresent()) {
            return;
        }
        if (question.equals(asked)) {
            tell();
            return;
        }
        asked = question;
        seen = null;
        boolean whole = identity.length() == 12 || identity.length() == 9 || !phone.isEmpty();
        if (!whole || person.field("identity").isWrong()) {
            tell();
            return;
        }
        Counter counter = sitting.counter();
        Session session = sitting.session();
        sitting.background()
                .run(() -> {
                    Optional<Dossier> last = counter.finding().returning(session, identity, phone);
                    String number =
                            last.map(d -> d.applicant().person().identity()).orElse(identity);
                    return new Seen(
                            last,
                            Math.max(
                                    last.isPresent() ? 1 : 0,
                                    counter.finding().visits(session, number)),
                            procedure.isEmpty()
                                    ? List.of()
                                    : counter.showing()
                                            .lately(session, number, procedure, LATELY_DAYS));
                })
                .then(found -> {
                    if (question.equals(asked)) {
                        seen = found;
                        found.last()
                                .map(last -> last.applicant().person())
                                .filter(last -> !phone.isEmpty() || isSame(last))
                                .ifPresent(prefill);
                        tell();
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    /// A number typed by somebody else's name fills nothing in.
    private boolean isSame(Person last) {
        String name = person.value("name");
        return name.isEmpty() || Text.fold(name).equals(Text.fold(last.name()));
    }

    /// Whole and readable; several people may share one, so it counts only while nobody is named.
    private String phone() {
        return person.value("name").isEmpty()
                        && Phone.read(person.value("phone"))
                                instanceof Outcome.Done<String>(String number)
                ? number
                : "";
    }

    private void tell() {
        Seen now = seen;
        List<Note> notes = now == null ? List.of() : notes(now);
        String words = now + differing(now);
        if (!words.equals(told)) {
            told = words;
            person.notes(notes);
        }
    }

    private List<Note> notes(Seen now) {
        List<Note> notes = new ArrayList<>();
        if (!now.lately().isEmpty()) {
            Showing.Row row = now.lately().getFirst();
            Note note =
                    new Note(
                            Tone.ATTN,
                            Icon.ALERT,
                            texts.of(
                                    "ui.reception.lately",
                                    VietnamTime.iso(row.received()),
                                    sitting.say().code(row.code())));
            lately().ifPresent(act -> note.tail(link(act)));
            notes.add(note);
        }
        now.last().ifPresent(last -> notes.add(visits(last, now.visits())));
        return notes;
    }

    /// Reached by its key: Enter, Enter down the form must not lead out of it.
    private ActButton link(Act act) {
        ActButton link = new ActButton(act, sitting.shell()::refuse).asLink();
        link.setFocusTraversable(false);
        return link;
    }

    private Note visits(Dossier last, int visits) {
        String when = sitting.say().date(VietnamTime.date(last.received()));
        String differs = differing(seen);
        return differs.isEmpty()
                ? new Note(
                        Tone.PLAIN, Icon.PERSON_KNOWN, texts.of("ui.reception.known", visits, when))
                : new Note(
                        Tone.ATTN,
                        Icon.PERSON_KNOWN,
                        texts.of("ui.reception.known.differs", visits, when, differs));
    }

    /// Fields that are filled and other than at the last visit; a field while it is being typed is
    /// not judged.
    private String differing(@Nullable Seen now) {
        if (now == null || now.last().isEmpty()) {
            return "";
        }
        Person last = now.last().get().applicant().person();
        List<String> all = new ArrayList<>();
        differs(all, "name", last.name());
        differs(all, "born", last.born() == null ? "" : sitting.say().date(last.born()));
        differs(all, "address", last.address());
        differs(all, "phone", Phone.show(last.phone()));
        return String.join("; ", all);
    }

    private void differs(List<String> all, String name, String before) {
        String typed = person.value(name);
        boolean other =
                !before.isEmpty()
                        && !typed.isEmpty()
                        && !person.field(name).input().isFocused()
                        && !Text.fold(before)
                                .replace(" ", "")
                                .equals(Text.fold(typed).replace(" ", ""));
        if (other) {
            all.add(texts.of("ui.reception.known.other", person.field(name).name(), before, typed));
        }
    }
}
