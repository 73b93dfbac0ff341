package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Move;

import java.util.List;
import java.util.Optional;

/// What answers a promise that runs out (sắp đến hạn) or is over (quá hạn).
public final class Lateness {
    private final Finding finding;
    private final Progress progress;
    private final Issuing issuing;

    Lateness(Finding finding, Progress progress, Issuing issuing) {
        this.finding = finding;
        this.progress = progress;
        this.issuing = issuing;
    }

    /// Both come with the letter of apology, form 04.
    public enum Answer {
        /// Before the hour: another promise, once.
        EXTEND,
        /// After it: the letter alone.
        APOLOGISE
    }

    /// Which of the two is possible now; refused with the reason why neither is.
    ///
    /// @param code the dossier's code or one it had before
    public Outcome<Answer> answer(Session session, String code) {
        return finding.show(session, code).then(story -> answer(session, story.dossier()));
    }

    private Outcome<Answer> answer(Session session, Dossier dossier) {
        Optional<Refusal> barred =
                progress.choices(session, dossier).stream()
                        .filter(choice -> choice.move() == Move.EXTEND)
                        .flatMap(choice -> Optional.ofNullable(choice.why()).stream())
                        .findFirst();
        if (barred.isEmpty()) {
            return Outcome.done(Answer.EXTEND);
        }
        return issuing.offered(session, dossier.code())
                .then(papers -> letter(papers, dossier, barred.get()));
    }

    private static Outcome<Answer> letter(List<Offered> papers, Dossier dossier, Refusal barred) {
        Optional<Offered> letter =
                papers.stream().filter(paper -> paper.form().equals("04")).findFirst();
        if (letter.isEmpty() || dossier.standing().term().extended()) {
            return Outcome.refused(barred);
        }
        return letter.get().asks()
                ? Outcome.done(Answer.APOLOGISE)
                : Outcome.refused("refusal.late.printed", dossier.code());
    }
}
