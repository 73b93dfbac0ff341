package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Present;
import vn.ocua.paper.Issued;
import vn.ocua.paper.Papers;
import vn.ocua.paper.RegisterContent;
import vn.ocua.person.Right;
import vn.ocua.procedure.Edition;
import vn.ocua.store.Lists;
import vn.ocua.store.Store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// Papers: a dossier's are made only from what is safe on disk, kept as issued, and reprinted as
/// the same paper; those without a dossier are neither counted nor kept.
public final class Issuing {
    private static final int TEXT_LIMIT = 1000;

    private final Store store;
    private final InstantSource clock;
    private final Papers papers;
    private final Contents contents;
    private final Supplier<String> telephone;
    private final Supplier<Account> account;
    private final Registers registers;
    private final DossierPapers plans;
    private final Kept kept;

    Issuing(
            Store store,
            InstantSource clock,
            Papers papers,
            Contents contents,
            Supplier<String> telephone,
            Supplier<Account> account) {
        this.store = store;
        this.clock = clock;
        this.papers = papers;
        this.contents = contents;
        this.telephone = telephone;
        this.account = account;
        registers = new Registers(store, contents.texts());
        plans = new DossierPapers(store, papers, contents, registers);
        kept = new Kept(store, papers);
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

    /// Issues a paper of a dossier, or reprints it.
    ///
    /// @param paper `a4`, `a5x2` for `01`; `a5`, `80mm`, `58mm` for `appointment`; empty for the
    ///   form's usual one
    /// @param again the same paper once more, as a numbered reprint; refused when there is nothing
    ///   to reprint
    public Outcome<Paper> print(
            Session session, String code, String form, String paper, boolean again) {
        return print(session, PaperOrder.of(code, form, paper, again));
    }

    /// The same with all that a paper can be told; refuses what the rules do not allow now.
    public Outcome<Paper> print(Session session, PaperOrder order) {
        Optional<Refusal> barred = session.lacks(Right.PRINT);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        String tooLong = order.tooLong(TEXT_LIMIT);
        if (!tooLong.isEmpty()) {
            return Outcome.refused(
                    Refusal.at(tooLong, "refusal.print.long", "--" + tooLong, TEXT_LIMIT));
        }
        return plans.size(order)
                .then(size ->
                        stories(order.codes())
                                .then(stories -> issue(session, stories, order, size)));
    }

    /// The papers of a dossier that can be issued or printed again now; right `PRINT`.
    public Outcome<List<Offered>> offered(Session session, String code) {
        Optional<Refusal> barred = session.lacks(Right.PRINT);
        return barred.isPresent()
                ? Outcome.refused(barred.get())
                : stories(List.of(code))
                        .map(stories -> plans.offered(occasion(session), stories.getFirst()));
    }

    private Outcome<Paper> issue(
            Session session, List<Lists.Story> stories, PaperOrder order, String size) {
        Occasion at = occasion(session);
        return plans.plan(at, stories, order, size)
                .then(plan ->
                        kept.issue(
                                session,
                                plans.owner(stories.getFirst().dossier(), order),
                                plan,
                                order.again(),
                                at.at()));
    }

    private Outcome<List<Lists.Story>> stories(List<String> codes) {
        List<Lists.Story> stories = new ArrayList<>();
        for (String code : codes) {
            Lists.Story story = store.lists().story(code.strip()).orElse(null);
            if (story == null) {
                return Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code));
            }
            stories.add(story);
        }
        return Outcome.done(stories);
    }

    /// Form 07 over the days a dossier was received on, both included.
    ///
    /// @param volume number of the book, `02/2026`; empty when it has none
    public Outcome<Paper> register(
            Session session, LocalDate first, LocalDate last, String volume) {
        Optional<Refusal> barred = session.lacks(Right.REPORT);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Occasion at = occasion(session);
        RegisterContent content =
                new RegisterContent(
                        contents.forms().on("07", at.day()),
                        at.agency(),
                        Text.clean(volume),
                        first,
                        last,
                        registers.rows(first, last, at.at()),
                        at.issue());
        return Outcome.done(loose("07", papers.register(content)));
    }

    /// What is posted of the catalogue: one procedure, or the list by field where none is named.
    public Outcome<Paper> posting(Session session, String procedure) {
        Optional<Refusal> barred = session.lacks(Right.PRINT);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Occasion at = occasion(session);
        Present present = Objects.requireNonNull(store.present());
        Postings postings = new Postings(contents);
        if (!procedure.isBlank()) {
            return present.catalogue()
                    .valid(procedure, at.day())
                    .map(edition ->
                            loose(
                                    "posting",
                                    papers.posting(postings.posting(at, present, edition))));
        }
        List<Edition> valid =
                present.catalogue().list().stream()
                        .filter(e ->
                                present.catalogue().valid(e.code(), at.day())
                                        instanceof Outcome.Done<Edition>)
                        .toList();
        return Outcome.done(loose("posting", papers.catalogue(postings.catalogue(at, valid))));
    }

    private static Paper loose(String form, Issued issued) {
        return new Paper(form, "a4", 1, 0, issued.pages(), issued.pdf(), issued.replaced());
    }

    /// The PDF of a form 02 or 03 given before acceptance; the same slip gives the same paper
    /// again.
    public Outcome<Paper> slip(Session session, Slips.Slip slip) {
        Optional<Refusal> barred = session.lacks(Right.PRINT);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        Act.SlipGiven act = slip.act();
        Present present = Objects.requireNonNull(store.present());
        String title =
                present.catalogue()
                        .find(act.procedure())
                        .map(Edition::title)
                        .orElse(act.procedure());
        Desk desk = present.desk();
        String officer = session.officer().fullName();
        String phone = telephone.get();
        return Outcome.done(
                loose(
                        slip.form(),
                        slip.form().equals("02")
                                ? papers.guidance(
                                        contents.guidance(desk, phone, act, title, officer))
                                : papers.refusalSlip(
                                        contents.refusal(desk, phone, act, title, officer))));
    }

    private Occasion occasion(Session session) {
        Desk desk = Objects.requireNonNull(store.present()).desk();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Occasion(
                desk, telephone.get(), account.get(), session.officer().fullName(), now);
    }

    void warm() {
        papers.warm();
    }
}
