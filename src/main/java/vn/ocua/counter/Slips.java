package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Numbering;
import vn.ocua.dossier.Receiving;
import vn.ocua.dossier.Submitted;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.State;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Papers given before acceptance: form 02 asks for what is missing, form 03 refuses; neither makes
/// a dossier.
public final class Slips {
    private static final int TEXT_LIMIT = 2000;

    private final Store store;
    private final InstantSource clock;

    Slips(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param number from the form's own series of the year, in the desk's lane: `2001/HDHS`
    public record Slip(UUID id, String number, String form, Act.SlipGiven act) {}

    /// Form 02: everything that is missing, in one request (309/2026, article 17.2a).
    public Outcome<Slip> guide(Session session, Application typed, String items) {
        return give(session, typed, "02", items, "items", Right.GUIDE);
    }

    /// Form 03: not accepted, with a real reason.
    public Outcome<Slip> refuse(Session session, Application typed, String reason) {
        return give(session, typed, "03", reason, "reason", Right.REJECT);
    }

    private Outcome<Slip> give(
            Session session,
            Application typed,
            String form,
            String text,
            String field,
            Right right) {
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
        return store.submit(state -> decide(state, session, typed, form, clean));
    }

    private Outcome<Decision.Decided<Slip>> decide(
            State state, Session session, Application typed, String form, String text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        UUID id = UUID.randomUUID();
        String officer = session.officer().name();
        return new Receiving(state.present())
                .decide(typed, id, now, officer)
                .then(ready ->
                        number(state, form, now)
                                .map(number -> {
                                    Act.SlipGiven act =
                                            new Act.SlipGiven(
                                                    new Act.Stamp(now, officer),
                                                    id,
                                                    form,
                                                    number,
                                                    ready.dossier().procedure().code(),
                                                    ready.dossier().applicant(),
                                                    new ArrayList<Submitted>(
                                                            ready.dossier().papers()),
                                                    text);
                                    return new Decision.Decided<>(
                                            List.of(act), new Slip(id, number, form, act));
                                }));
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
