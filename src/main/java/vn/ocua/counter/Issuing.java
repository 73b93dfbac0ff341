package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.paper.Format;
import vn.ocua.paper.Issue;
import vn.ocua.paper.Issued;
import vn.ocua.paper.Papers;
import vn.ocua.paper.ReceiptContent;
import vn.ocua.person.Right;
import vn.ocua.procedure.Edition;
import vn.ocua.store.Decision;
import vn.ocua.store.Lists;
import vn.ocua.store.State;
import vn.ocua.store.Store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Papers of a dossier: made only from what is safe on disk, kept as issued, reprinted as the same
/// paper.
public final class Issuing {
    private static final Map<String, Format> FORMATS =
            Map.of("a4", Format.A4, "a5x2", Format.A5X2, "a5", Format.A5, "80mm", Format.ROLL80);

    private final Store store;
    private final InstantSource clock;
    private final Papers papers;
    private final Contents contents;
    private final Supplier<String> telephone;

    Issuing(
            Store store,
            InstantSource clock,
            Papers papers,
            Contents contents,
            Supplier<String> telephone) {
        this.store = store;
        this.clock = clock;
        this.papers = papers;
        this.contents = contents;
        this.telephone = telephone;
    }

    /// A paper as it came out.
    ///
    /// @param reprint 0 for the first issue, then 1, 2 …
    /// @param replaced characters no face has, printed as □
    public record Paper(
            String form,
            String paper,
            int version,
            int reprint,
            int pages,
            byte[] pdf,
            List<String> replaced) {}

    /// Issues form 01 or the appointment slip of a dossier, or reprints it.
    ///
    /// @param paper `a4`, `a5x2` for `01`; `a5`, `80mm` for `appointment`; empty for the form's
    ///   usual one
    /// @param again the same paper once more, as a numbered reprint; refused when there is nothing
    ///   to reprint
    public Outcome<Paper> print(
            Session session, String code, String form, String paper, boolean again) {
        Optional<Refusal> barred = session.lacks(Right.PRINT);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        String size = paper.isEmpty() ? (form.equals("appointment") ? "a5" : "a4") : paper;
        if (!fits(form, size)) {
            return Outcome.refused(Refusal.at("paper", "refusal.paper.size", form, size));
        }
        Lists.Story story = store.lists().story(code.strip()).orElse(null);
        if (story == null) {
            return Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Dossier dossier = story.dossier();
        State.Issues before = issues(dossier, form, size);
        if (before.count() > 0 && !again) {
            return Outcome.refused(
                    Refusal.at("again", "refusal.paper.again", dossier.standing().version()));
        }
        if (before.count() == 0 && again) {
            return Outcome.refused(Refusal.at("again", "refusal.paper.never", form, size));
        }
        return before.count() == 0
                ? draw(story, form, size, session, now)
                        .then(issued -> keep(session, dossier, form, size, issued, now))
                : again(session, dossier, form, size, before, now);
    }

    /// The PDF of a form 02 or 03 given before acceptance; the same slip gives the same paper
    /// again.
    public Outcome<Paper> slip(Session session, Slips.Slip slip) {
        Optional<Refusal> barred = session.lacks(Right.PRINT);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Act.SlipGiven act = slip.act();
        var present = java.util.Objects.requireNonNull(store.present());
        String title =
                present.catalogue()
                        .find(act.procedure())
                        .map(Edition::title)
                        .orElse(act.procedure());
        Issued issued =
                slip.form().equals("02")
                        ? papers.guidance(
                                contents.guidance(
                                        desk(),
                                        telephone.get(),
                                        act,
                                        title,
                                        session.officer().fullName()))
                        : papers.refusalSlip(
                                contents.refusal(
                                        desk(),
                                        telephone.get(),
                                        act,
                                        title,
                                        session.officer().fullName()));
        return Outcome.done(
                new Paper(
                        slip.form(), "a4", 1, 0, issued.pages(), issued.pdf(), issued.replaced()));
    }

    private static boolean fits(String form, String size) {
        return switch (form) {
            case "01" -> size.equals("a4") || size.equals("a5x2");
            case "appointment" -> size.equals("a5") || size.equals("80mm");
            default -> false;
        };
    }

    private Outcome<Issued> draw(
            Lists.Story story, String form, String size, Session session, Instant now) {
        ReceiptContent content =
                contents.receipt(
                        desk(), telephone.get(), story, form, session.officer().fullName(), now);
        Format format = FORMATS.getOrDefault(size, Format.A4);
        return form.equals("01")
                ? papers.receipt(content.copy(Issue.Copy.CITIZEN), format)
                : papers.appointment(content, format);
    }

    private Outcome<Paper> keep(
            Session session,
            Dossier dossier,
            String form,
            String size,
            Issued issued,
            Instant now) {
        String sha256 = store.files().put(issued.pdf());
        return record(session, dossier, form, size, issued.pages(), sha256, now)
                .map(reprint ->
                        new Paper(
                                form,
                                size,
                                dossier.standing().version(),
                                reprint,
                                issued.pages(),
                                issued.pdf(),
                                issued.replaced()));
    }

    private Outcome<Paper> again(
            Session session,
            Dossier dossier,
            String form,
            String size,
            State.Issues before,
            Instant now) {
        String first = before.sha256();
        if (first == null) {
            return Outcome.refused(Refusal.at("again", "refusal.paper.never", form, size));
        }
        byte[] stored = store.files().get(first);
        return record(session, dossier, form, size, before.pages(), first, now)
                .map(reprint ->
                        new Paper(
                                form,
                                size,
                                dossier.standing().version(),
                                reprint,
                                before.pages(),
                                papers.reprint(stored, reprint, now),
                                List.of()));
    }

    /// Counts in the writer, so that two desks' reprints never carry one number; answers the
    /// reprint's number.
    private Outcome<Integer> record(
            Session session,
            Dossier dossier,
            String form,
            String size,
            int pages,
            String sha256,
            Instant now) {
        int version = dossier.standing().version();
        return store.submit(state -> {
            int reprint = state.issues(dossier.id(), form, size, version).count();
            Act.Stamp stamp = new Act.Stamp(now, session.officer().name());
            return Outcome.done(
                    new Decision.Decided<>(
                            List.of(
                                    new Act.Printed(
                                            stamp,
                                            dossier.id(),
                                            form,
                                            size,
                                            version,
                                            reprint,
                                            pages,
                                            sha256)),
                            reprint));
        });
    }

    private State.Issues issues(Dossier dossier, String form, String size) {
        return store.lists().issues(dossier.id(), form, size, dossier.standing().version());
    }

    void warm() {
        papers.warm();
    }

    private Desk desk() {
        return java.util.Objects.requireNonNull(store.present()).desk();
    }
}
