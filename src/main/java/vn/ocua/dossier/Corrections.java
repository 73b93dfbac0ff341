package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.procedure.Channel;
import vn.ocua.time.Deadlines;
import vn.ocua.time.Promise;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts right what was entered wrong: the whole application is read again with the new values,
/// under the same rules.
///
/// A change of procedure, case or moment of receiving gives a new promise; a dossier with an
/// extension or a stopped clock refuses those, for its promise no longer follows from the entry
/// alone. Only another procedure or case looks into the catalogue: another moment counts under the
/// limit the dossier was received with. A dossier filed online has no clock before it is accepted,
/// and counts from its acceptance afterwards. A procedure with other steps begins them anew.
public final class Corrections {
    private static final Set<String> PROMISE = Set.of("procedure", "case", "received");
    private static final Set<String> PERSON =
            Set.of(
                    "name",
                    "identity",
                    "born",
                    "sex",
                    "organisation",
                    "owner",
                    "address",
                    "phone",
                    "email",
                    "authorised");
    private static final Set<String> REST =
            Set.of("copies", "note", "delivery", "fee", "deliverTo", "consentNumber", "account");

    private final Receiving receiving;

    public Corrections(Receiving receiving) {
        this.receiving = receiving;
    }

    public Outcome<Act> decide(Dossier dossier, Order.Correct order, Act.Stamp stamp) {
        Standing standing = dossier.standing();
        if (standing.status().isFinal()) {
            return Outcome.refused(
                    "refusal.move.final", dossier.code(), "status." + standing.status().code());
        }
        String reason = Text.clean(order.reason());
        if (reason.isEmpty()) {
            return Outcome.refused(Refusal.at("reason", "refusal.reason.empty"));
        }
        if (reason.length() > Moves.TEXT_LIMIT) {
            return Outcome.refused(
                    Refusal.at("reason", "refusal.text.long", reason.length(), Moves.TEXT_LIMIT));
        }
        if (order.set().isEmpty()) {
            return Outcome.refused(Refusal.at("set", "refusal.correct.nothing"));
        }
        for (String field : order.set().keySet()) {
            if (!PROMISE.contains(field) && !PERSON.contains(field) && !REST.contains(field)) {
                return Outcome.refused(Refusal.at("set", "refusal.correct.field", field));
            }
        }
        boolean newPromise = order.set().keySet().stream().anyMatch(PROMISE::contains);
        if (newPromise && (standing.term().extended() || standing.supplements() > 0)) {
            return Outcome.refused("refusal.correct.promiseMoved", dossier.code());
        }
        return fee(order).then(fee -> reread(dossier, order.set(), fee, newPromise, reason, stamp));
    }

    private static Outcome<List<Long>> fee(Order.Correct order) {
        String fee = order.set().get("fee");
        if (fee == null) {
            return Outcome.done(List.of());
        }
        try {
            return Outcome.done(List.of(Long.parseLong(fee.replaceAll("[. ]", ""))));
        } catch (NumberFormatException e) {
            return Outcome.refused(Refusal.at("fee", "refusal.fee.range", fee));
        }
    }

    private Outcome<Act> reread(
            Dossier old,
            Map<String, String> set,
            List<Long> fee,
            boolean newPromise,
            String reason,
            Act.Stamp stamp) {
        Application typed = application(old, set, fee.isEmpty() ? old.fee() : fee.getFirst());
        Fields fields = new Fields(VietnamTime.date(stamp.at()));
        Instant received =
                set.containsKey("received")
                        ? Receiving.received(typed.received(), stamp.at(), fields)
                        : old.received();
        Outcome<Dossier> read =
                otherPapers(set)
                        ? receiving
                                .decide(
                                        typed,
                                        old.id(),
                                        stamp.at(),
                                        old.standing().holder(),
                                        received,
                                        fields)
                                .map(ready -> whole(old, ready.dossier()))
                        : details(old, typed, received, fields);
        return read.then(now ->
                newPromise
                        ? promised(old, now, reason, stamp)
                        : corrected(old, now, old.standing().term(), reason, List.of(), stamp));
    }

    private Outcome<Act> promised(Dossier old, Dossier now, String reason, Act.Stamp stamp) {
        Term term = old.standing().term();
        Instant starts = term.starts();
        boolean received = !old.received().equals(now.received());
        boolean procedure = !old.procedure().equals(now.procedure());
        if (starts == null || !received && !procedure) {
            return corrected(old, now, term, reason, List.of(), stamp);
        }
        boolean direct = old.channel() == Channel.DIRECT;
        Deadlines deadlines = receiving.deadlines();
        boolean accepted =
                !deadlines
                        .promise(old.procedure().limit(), old.received(), direct)
                        .starts()
                        .equals(starts);
        if (accepted && !procedure) {
            return corrected(old, now, term, reason, List.of(), stamp);
        }
        Promise promise =
                deadlines.promise(
                        now.procedure().limit(), accepted ? starts : now.received(), direct);
        Term next = Term.running(promise.starts(), promise.due());
        return corrected(old, now, next, reason, promise.reasons(), stamp);
    }

    /// The procedure is not looked up again: it may have another edition or have left the catalogue
    /// since.
    private static Outcome<Dossier> details(
            Dossier old, Application typed, Instant received, Fields fields) {
        Applicant applicant = fields.applicant(typed);
        OnBehalf onBehalf = fields.onBehalf(typed, old.channel(), applicant);
        Dossier read =
                new Dossier(
                        old.id(),
                        old.code(),
                        old.aliases(),
                        old.procedure(),
                        applicant,
                        old.papers(),
                        Receiving.copies(typed.copies(), fields),
                        Receiving.fee(typed.fee(), fields),
                        old.channel(),
                        Receiving.delivery(typed.delivery(), fields),
                        fields.text("note", typed.note(), Receiving.NOTE_LIMIT),
                        received,
                        old.entered(),
                        old.standing(),
                        onBehalf,
                        fields.deliverTo(typed));
        return fields.good() ? Outcome.done(read) : new Outcome.Refused<>(fields.refusals());
    }

    private static Dossier whole(Dossier old, Dossier read) {
        return new Dossier(
                old.id(),
                old.code(),
                old.aliases(),
                read.procedure(),
                read.applicant(),
                read.papers(),
                read.copies(),
                read.fee(),
                old.channel(),
                read.delivery(),
                read.note(),
                read.received(),
                old.entered(),
                old.standing(),
                read.onBehalf(),
                read.deliverTo());
    }

    private Outcome<Act> corrected(
            Dossier old,
            Dossier now,
            Term term,
            String reason,
            List<Sentence> reasons,
            Act.Stamp stamp) {
        List<Act.Change> changes = changes(old, now);
        if (changes.isEmpty()) {
            return Outcome.refused(Refusal.at("set", "refusal.correct.nothing"));
        }
        Standing standing = old.standing();
        boolean named =
                !old.applicant().equals(now.applicant())
                        || !old.procedure().equals(now.procedure());
        Course course =
                new Passing(receiving.deadlines()).corrected(old, now, term.due(), stamp.at());
        Standing next = standing.promised(term).on(course);
        if (named && next.version() == standing.version()) {
            next = next.nextVersion();
        }
        return Outcome.done(new Act.Corrected(stamp, now.with(next), changes, reason, reasons));
    }

    private static boolean otherPapers(Map<String, String> set) {
        return set.containsKey("procedure") || set.containsKey("case");
    }

    private static Application application(
            Dossier old, Map<String, String> set, @Nullable Long fee) {
        var a = old.applicant();
        var p = a.person();
        boolean otherPapers = otherPapers(set);
        return new Application(
                old.id().toString(),
                set.getOrDefault("procedure", old.procedure().code()),
                set.getOrDefault(
                        "case", set.containsKey("procedure") ? "" : old.procedure().caseName()),
                old.channel().name(),
                set.getOrDefault("name", p.name()),
                set.getOrDefault("identity", p.identity()),
                set.getOrDefault("born", p.born() == null ? "" : p.born().toString()),
                set.getOrDefault("sex", p.sex() == null ? "" : p.sex().word()),
                set.getOrDefault("phone", p.phone()),
                set.getOrDefault("address", p.address()),
                set.getOrDefault("email", p.email()),
                set.getOrDefault("organisation", a.organisation()),
                set.getOrDefault("owner", a.owner()),
                set.getOrDefault("authorised", a.authorised()),
                set.getOrDefault("copies", String.valueOf(old.copies())),
                set.getOrDefault("note", old.note()),
                set.getOrDefault("delivery", old.delivery().name()),
                otherPapers ? null : List.of(),
                otherPapers && !set.containsKey("fee") ? null : fee,
                set.getOrDefault("received", VietnamTime.iso(old.received())),
                filed(old, set),
                set.getOrDefault("deliverTo", old.deliverTo() == null ? "" : old.deliverTo()));
    }

    /// The account follows its owner's number when that is put right.
    private static OnBehalf.@Nullable Typed filed(Dossier old, Map<String, String> set) {
        OnBehalf filed = old.onBehalf();
        if (filed == null) {
            return null;
        }
        boolean same = filed.account().equals(old.applicant().person().identity());
        String account = same ? set.getOrDefault("identity", filed.account()) : filed.account();
        return new OnBehalf.Typed(
                filed.consent().word(),
                set.getOrDefault("consentNumber", filed.number()),
                set.getOrDefault("account", account));
    }

    private static List<Act.Change> changes(Dossier old, Dossier now) {
        List<Act.Change> changes = new ArrayList<>();
        change(changes, "procedure", old.procedure().code(), now.procedure().code());
        change(changes, "case", old.procedure().caseName(), now.procedure().caseName());
        var before = old.applicant();
        var after = now.applicant();
        change(changes, "name", before.person().name(), after.person().name());
        change(changes, "identity", before.person().identity(), after.person().identity());
        change(changes, "born", before.person().born(), after.person().born());
        change(changes, "sex", before.person().sex(), after.person().sex());
        change(changes, "phone", before.person().phone(), after.person().phone());
        change(changes, "email", before.person().email(), after.person().email());
        change(changes, "address", before.person().address(), after.person().address());
        change(changes, "organisation", before.organisation(), after.organisation());
        change(changes, "owner", before.owner(), after.owner());
        change(changes, "authorised", before.authorised(), after.authorised());
        change(changes, "copies", old.copies(), now.copies());
        change(changes, "fee", old.fee(), now.fee());
        change(changes, "delivery", old.delivery(), now.delivery());
        change(changes, "note", old.note(), now.note());
        change(changes, "deliverTo", old.deliverTo(), now.deliverTo());
        OnBehalf was = old.onBehalf();
        OnBehalf is = now.onBehalf();
        if (was != null && is != null) {
            change(changes, "consentNumber", was.number(), is.number());
            change(changes, "account", was.account(), is.account());
        }
        change(changes, "received", iso(old.received()), iso(now.received()));
        return changes;
    }

    private static String iso(Instant moment) {
        return VietnamTime.iso(moment);
    }

    private static void change(
            List<Act.Change> changes, String field, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            changes.add(
                    new Act.Change(
                            field,
                            old == null ? "" : old.toString(),
                            now == null ? "" : now.toString()));
        }
    }
}
