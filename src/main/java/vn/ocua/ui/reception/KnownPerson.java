package vn.ocua.ui.reception;

import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Session;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.person.Phone;
import vn.ocua.person.Right;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Looks who stands there: earlier visits, what differs since, the same procedure lately.
final class KnownPerson {
    private static final int LATELY_DAYS = 7;

    private record Seen(Optional<Dossier> last, int visits, List<Showing.Row> lately) {}

    private final Sitting sitting;
    private final Texts texts;
    private final PersonSection person;
    private final BiConsumer<String, String> prefill;
    private String asked = "";

    /// @param prefill phone and e-mail of the last visit, where the form has none
    KnownPerson(Sitting sitting, PersonSection person, BiConsumer<String, String> prefill) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.person = person;
        this.prefill = prefill;
    }

    void forget() {
        asked = "";
    }

    /// Asks once for each person and procedure; only who may see whole numbers is told.
    void look(String procedure) {
        String identity = person.value("identity");
        boolean whole = identity.length() == 12 || identity.length() == 9;
        String question = identity + " " + procedure;
        if (question.equals(asked) || sitting.session().lacks(Right.SEE_IDENTITY).isPresent()) {
            return;
        }
        asked = question;
        if (!whole || person.field("identity").isWrong()) {
            person.notes(List.of());
            return;
        }
        String number = identity;
        Counter counter = sitting.counter();
        Session session = sitting.session();
        sitting.background()
                .run(() ->
                        new Seen(
                                counter.finding().returning(session, number, ""),
                                counter.finding().visits(session, number),
                                procedure.isEmpty()
                                        ? List.of()
                                        : counter.showing()
                                                .lately(session, number, procedure, LATELY_DAYS)))
                .then(seen -> {
                    if (question.equals(asked)) {
                        show(seen);
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void show(Seen seen) {
        List<Note> notes = new ArrayList<>();
        if (!seen.lately().isEmpty()) {
            Showing.Row row = seen.lately().getFirst();
            notes.add(
                    new Note(
                            Tone.ATTN,
                            Icon.ALERT,
                            texts.of(
                                    "ui.reception.lately",
                                    VietnamTime.iso(row.received()),
                                    sitting.say().code(row.code()))));
        }
        seen.last().ifPresent(last -> notes.add(visits(last, seen.visits())));
        seen.last()
                .map(last -> last.applicant().person())
                .ifPresent(p -> prefill.accept(Phone.show(p.phone()), p.email()));
        person.notes(notes);
    }

    private Note visits(Dossier last, int visits) {
        Say say = sitting.say();
        String when = say.date(VietnamTime.date(last.received()));
        String before = last.applicant().person().address();
        String now = person.value("address");
        boolean moved =
                !before.isEmpty() && !now.isEmpty() && !Text.fold(before).equals(Text.fold(now));
        String sentence =
                moved
                        ? texts.of("ui.reception.known.moved", visits, when, before, now)
                        : texts.of("ui.reception.known", visits, when);
        return new Note(Tone.PLAIN, Icon.PERSON_KNOWN, sentence);
    }
}
