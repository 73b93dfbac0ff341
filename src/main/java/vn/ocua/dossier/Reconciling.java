package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act.Change;
import vn.ocua.dossier.Exchanged.Difference;
import vn.ocua.person.Email;
import vn.ocua.person.IdentityNumber;
import vn.ocua.person.Person;
import vn.ocua.person.PersonName;
import vn.ocua.person.Phone;
import vn.ocua.time.Deadlines;
import vn.ocua.time.Paused;
import vn.ocua.time.Promise;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts what the portal says beside what this desk has, field by field: changed there alone, it is
/// taken; changed on both sides, a person decides.
public final class Reconciling {
    /// The fields of a person that a dossier filed online may change there, in the words of
    /// [Order.Correct].
    public static final List<String> FIELDS = List.of("name", "identity", "phone", "email", "note");

    private final Deadlines deadlines;
    private final Passing passing;

    public Reconciling(Deadlines deadlines) {
        this.deadlines = deadlines;
        this.passing = new Passing(deadlines);
    }

    /// What the portal says of a dossier's way.
    ///
    /// @param due null where it says nothing of the promise
    /// @param at when it happened there
    public record Theirs(Status status, @Nullable Instant due, Instant at) {}

    /// @param after the dossier with everything that was changed there alone
    /// @param differences what a person must decide; empty when nothing
    public record Verdict(
            Dossier after,
            List<Change> merged,
            List<Difference> differences,
            List<Sentence> reasons) {}

    /// @param base status that both sides last had; 0 when they never agreed
    /// @param pending this desk has something about the dossier that the portal has not confirmed
    public Verdict way(Dossier mine, int base, boolean pending, Theirs theirs) {
        List<Change> merged = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        List<Sentence> reasons = new ArrayList<>();
        Status status = mine.standing().status();
        Standing standing = mine.standing();
        boolean changedThere = theirs.status() != status && theirs.status().code() != base;
        boolean changedHere = pending && status.code() != base;
        if (changedThere && (changedHere || status.isFinal())) {
            differences.add(
                    new Difference("status", word(base), word(status), word(theirs.status())));
        } else if (changedThere) {
            standing = taken(mine, theirs.status(), theirs.at(), reasons);
            merged.add(new Change("status", word(status), word(theirs.status())));
        }
        Instant due = theirs.due() == null ? null : minute(theirs.due());
        Instant mineDue = standing.term().due();
        if (due != null && !due.equals(mineDue) && differences.isEmpty()) {
            String before = mineDue == null ? "" : VietnamTime.iso(mineDue);
            if (standing.term().extended()) {
                differences.add(new Difference("due", before, before, VietnamTime.iso(due)));
            } else {
                standing = promising(standing, due);
                merged.add(new Change("due", before, VietnamTime.iso(due)));
            }
        }
        return new Verdict(mine.with(standing), merged, differences, reasons);
    }

    /// The dossier as it stands when the portal's status is taken.
    public Dossier taking(Dossier mine, Status theirs, Instant at) {
        return mine.with(taken(mine, theirs, at, new ArrayList<>()));
    }

    /// The dossier with another promise.
    public Dossier promising(Dossier mine, Instant due) {
        return mine.with(promising(mine.standing(), minute(due)));
    }

    private Standing promising(Standing standing, Instant due) {
        return standing.promised(standing.term().movedTo(due))
                .on(passing.promised(standing.course(), standing.term().due(), due));
    }

    private Standing taken(Dossier mine, Status theirs, Instant at, List<Sentence> reasons) {
        Standing s = mine.standing();
        return switch (theirs) {
            case NEW -> s.to(Status.NEW);
            case RECEIVED, IN_PROGRESS -> running(mine, theirs, at, reasons);
            case SUPPLEMENT -> waiting(mine, at);
            case FEE_DUE -> s.to(Status.FEE_DUE);
            case REFUSED, WITHDRAWN, STOPPED, DONE -> s.closed(theirs, at);
            case RETURNED -> s.closed(Status.DONE, at).returnedAt(at);
        };
    }

    private Standing running(Dossier mine, Status theirs, Instant at, List<Sentence> reasons) {
        Standing s = mine.standing();
        if (s.status() == Status.NEW) {
            Promise promise = deadlines.promise(mine.procedure().limit(), at, false);
            reasons.addAll(promise.reasons());
            Term term = Term.running(promise.starts(), promise.due());
            Standing fresh = new Standing(theirs, null, term, 0, 1, null, null, s.holder());
            return begun(mine, fresh, at);
        }
        Paused left = s.term().paused();
        Paused leftOriginal = s.term().pausedOriginal();
        if (s.status() != Status.SUPPLEMENT || left == null || leftOriginal == null) {
            return begun(mine, s.to(theirs), at);
        }
        Promise promise = deadlines.resume(left, at);
        reasons.addAll(promise.reasons());
        Instant original = deadlines.resume(leftOriginal, at).due();
        Standing on =
                s.promised(s.term().resumed(promise.due(), original))
                        .to(theirs)
                        .on(passing.resumed(s.course(), at, promise.due()));
        return begun(mine, on, at);
    }

    /// Handed over without this desk having written down to whom: the first step.
    private Standing begun(Dossier mine, Standing standing, Instant at) {
        return standing.status() != Status.IN_PROGRESS || standing.course() != null
                ? standing
                : standing.on(passing.first(mine.procedure(), at, standing.term().due(), "", ""));
    }

    private Standing waiting(Dossier mine, Instant at) {
        Term term = mine.standing().term();
        var limit = mine.procedure().limit();
        Paused left = deadlines.pause(limit, term.due(), at);
        return mine.standing()
                .waiting(term.paused(left, deadlines.pause(limit, term.original(), at)))
                .on(passing.paused(mine.standing().course(), at));
    }

    /// @param base value by field as both last had it; a field that is absent was not changed here
    /// @param theirs value by field as the portal has it now; absent fields say nothing
    public Verdict fields(Dossier mine, Map<String, String> base, Map<String, String> theirs) {
        List<Change> merged = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        Dossier after = mine;
        for (String field : FIELDS) {
            String there = theirs.get(field);
            String here = value(mine, field);
            String before = base.getOrDefault(field, here);
            if (there == null || there.equals(here) || there.equals(before)) {
                continue;
            }
            Dossier with = before.equals(here) ? with(after, field, there) : null;
            if (with == null) {
                differences.add(new Difference(field, before, here, there));
            } else {
                after = with;
                merged.add(new Change(field, here, there));
            }
        }
        return new Verdict(after, merged, differences, List.of());
    }

    /// A field's value as this desk has it.
    public static String value(Dossier dossier, String field) {
        Person person = dossier.applicant().person();
        return switch (field) {
            case "name" -> person.name();
            case "identity" -> person.identity();
            case "phone" -> person.phone();
            case "email" -> person.email();
            case "note" -> dossier.note();
            case "status" -> word(dossier.standing().status());
            case "due" -> Objects.toString(due(dossier), "");
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static @Nullable String due(Dossier dossier) {
        Instant due = dossier.standing().term().due();
        return due == null ? null : VietnamTime.iso(due);
    }

    /// Null when the value cannot be one of ours: a person must look.
    private static @Nullable Dossier with(Dossier dossier, String field, String value) {
        Person p = dossier.applicant().person();
        Person person =
                switch (field) {
                    case "name" -> read(PersonName.read(value), v -> named(p, v));
                    case "identity" ->
                            value.isEmpty()
                                    ? null
                                    : read(IdentityNumber.read(value), v -> numbered(p, v));
                    case "phone" ->
                            value.isEmpty() ? null : read(Phone.read(value), v -> phoned(p, v));
                    case "email" -> read(Email.read(value), v -> mailed(p, v));
                    default -> p;
                };
        if (person == null) {
            return null;
        }
        Applicant a = dossier.applicant();
        Dossier with =
                dossier.with(new Applicant(person, a.organisation(), a.owner(), a.authorised()));
        return field.equals("note")
                ? with.noted(Text.cut(Text.clean(value), Receiving.NOTE_LIMIT))
                : with;
    }

    private static @Nullable Person read(
            Outcome<String> outcome, java.util.function.Function<String, Person> with) {
        return outcome instanceof Outcome.Done<String>(String value) ? with.apply(value) : null;
    }

    private static Person named(Person p, String name) {
        return new Person(name, p.identity(), p.born(), p.sex(), p.phone(), p.email(), p.address());
    }

    private static Person numbered(Person p, String identity) {
        return new Person(p.name(), identity, p.born(), p.sex(), p.phone(), p.email(), p.address());
    }

    private static Person phoned(Person p, String phone) {
        return new Person(p.name(), p.identity(), p.born(), p.sex(), phone, p.email(), p.address());
    }

    private static Person mailed(Person p, String email) {
        return new Person(p.name(), p.identity(), p.born(), p.sex(), p.phone(), email, p.address());
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private static String word(Status status) {
        return String.valueOf(status.code());
    }

    private static String word(int status) {
        return status == 0 ? "" : String.valueOf(status);
    }
}
