package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Numbering;
import vn.ocua.dossier.Receiving;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.State;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Papers given before acceptance: form 02 asks for what is missing, form 03 refuses; neither makes
/// a dossier.
public final class Slips {
    private static final int TEXT_LIMIT = 2000;

    /// Who comes back after half a year comes with another matter.
    private static final int SAME_MATTER_DAYS = 183;

    private final Store store;
    private final InstantSource clock;

    Slips(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param number from the form's own series of the year, in the desk's lane: `2001/HDHS`
    public record Slip(UUID id, String number, String form, Act.SlipGiven act) {}

    /// A form 02 this person was given before for the same procedure.
    public record Earlier(String number, Instant at) {}

    /// Form 02: everything that is missing, in one request (309/2026, article 17.2a). A second one
    /// for the same is given all the same, and says so.
    public Outcome<Slip> guide(Session session, Application typed, String items) {
        return give(session, typed, "02", items, "items", Right.GUIDE, null);
    }

    /// The same at the window, where a second request is refused without an explanation.
    ///
    /// @param why what the first request did not say, and why
    public Outcome<Slip> guide(Session session, Application typed, String items, String why) {
        return give(session, typed, "02", items, "items", Right.GUIDE, why);
    }

    /// The request given before to this person for the same procedure, of the last half year and
    /// not followed by a dossier; nothing without a number, or without the right to see it.
    public Optional<Earlier> earlier(Session session, String identity, String procedure) {
        return session.lacks(Right.SEE_IDENTITY).isPresent()
                ? Optional.empty()
                : store.lists()
                        .guided(identity, procedure, since(clock.instant()))
                        .map(slip -> new Earlier(slip.number(), slip.at()));
    }

    /// Form 03: not accepted, with a real reason.
    public Outcome<Slip> refuse(Session session, Application typed, String reason) {
        return give(session, typed, "03", reason, "reason", Right.REJECT, null);
    }

    private Outcome<Slip> give(
            Session session,
            Application typed,
            String form,
            String text,
            String field,
            Right right,
            @Nullable String why) {
        Optional<Refusal> barred = session.lacks(right);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        String clean = Text.clean(text);
        if (clean.isEmpty()) {
            return Outcome.refused(Refusal.at(field, "refusal." + field + ".empty"));
        }
        if (clean.length() > TEXT_LIMIT) {
            return Outcome.refused(
                    Refusal.at(field, "refusal.text.long", clean.length(), TEXT_LIMIT));
        }
        String because = why == null ? null : Text.clean(why);
        if (because != null && because.length() > TEXT_LIMIT) {
            return Outcome.refused(
                    Refusal.at("why", "refusal.text.long", because.length(), TEXT_LIMIT));
        }
        return store.submit(state -> decide(state, session, typed, form, clean, because));
    }

    /// @param why null where nobody was asked for it
    private Outcome<Decision.Decided<Slip>> decide(
            State state,
            Session session,
            Application typed,
            String form,
            String text,
            @Nullable String why) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        UUID id = UUID.randomUUID();
        Act.Stamp stamp = new Act.Stamp(now, session.officer().name());
        return new Receiving(state.present())
                .decide(typed, id, now, stamp.officer())
                .then(ready -> {
                    Dossier read = ready.dossier();
                    String procedure = read.procedure().code();
                    State.Guided before =
                            form.equals("02")
                                    ? state.guided(
                                            read.applicant().person().identity(),
                                            procedure,
                                            since(now))
                                    : null;
                    if (before != null && why != null && why.isEmpty()) {
                        return Outcome.refused(
                                Refusal.at(
                                        "why",
                                        "refusal.slip.second",
                                        before.number(),
                                        VietnamTime.iso(before.at())));
                    }
                    return number(state, form, now)
                            .map(number -> {
                                Act.SlipGiven act =
                                        new Act.SlipGiven(
                                                stamp,
                                                id,
                                                form,
                                                number,
                                                procedure,
                                                read.applicant(),
                                                read.papers(),
                                                text,
                                                before == null ? null : before.number(),
                                                before == null || why == null || why.isEmpty()
                                                        ? null
                                                        : why);
                                return new Decision.Decided<>(
                                        List.of(act), new Slip(id, number, form, act));
                            });
                });
    }

    private static Instant since(Instant now) {
        return now.minus(SAME_MATTER_DAYS, ChronoUnit.DAYS);
    }

    private static Outcome<String> number(State state, String form, Instant now) {
        Desk desk = state.present().desk();
        var day = VietnamTime.date(now);
        String suffix = form.equals("02") ? "/HDHS" : "/TCHS";
        return Numbering.next(
                        desk.lane(),
                        day,
                        state.used(form, String.valueOf(day.getYear())),
                        state.lastDay())
                .map(n -> n + suffix);
    }
}
