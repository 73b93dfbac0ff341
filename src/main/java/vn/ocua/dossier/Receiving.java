package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Component;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.Terms;
import vn.ocua.time.Deadlines;
import vn.ocua.time.Promise;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Turns what was typed into a dossier with its promise, or lists every field that is wrong.
///
/// The code is not given here: numbering follows when everything else is right, so that no number
/// is spoilt.
public final class Receiving {
    static final int NOTE_LIMIT = 1000;
    private static final Set<String> SOURCES =
            Set.of("", "paper", "database", "reused", "card", "none");
    private static final int MOST_COPIES = 99;
    private static final long MOST_FEE = 10_000_000_000L;

    /// A paper registration is entered days later, never years: more is a slip in the year.
    private static final int MOST_DAYS_BACK = 366;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final Present present;

    public Receiving(Present present) {
        this.present = present;
    }

    /// @param dossier complete but for its code
    /// @param reasons why the promised moment is that one
    public record Ready(Dossier dossier, List<Sentence> reasons) {}

    /// @param id the dossier's key, from the line or newly made
    /// @param now the moment of entry
    public Outcome<Ready> decide(Application typed, UUID id, Instant now, String officer) {
        Fields fields = new Fields(VietnamTime.date(now));
        return decide(typed, id, now, officer, received(typed.received(), now, fields), fields);
    }

    /// The same for a dossier whose moment of receiving is known already.
    Outcome<Ready> decide(
            Application typed,
            UUID id,
            Instant now,
            String officer,
            Instant received,
            Fields fields) {
        Channel channel = channel(typed.channel(), fields);
        Delivery delivery = delivery(typed.delivery(), fields);
        Edition edition = edition(typed.procedure(), VietnamTime.date(received), fields);
        Case situation = edition == null ? null : situation(edition, typed.caseName(), fields);
        Applicant applicant = fields.applicant(typed);
        OnBehalf onBehalf = fields.onBehalf(typed, channel, applicant);
        String deliverTo = fields.deliverTo(typed);
        int copies = copies(typed.copies(), fields);
        String note = fields.text("note", typed.note(), NOTE_LIMIT);
        Long fee = fee(typed.fee(), fields);
        List<Submitted> papers =
                situation == null ? List.of() : papers(situation, typed.components(), fields);
        if (edition == null || situation == null || !fields.good()) {
            return new Outcome.Refused<>(fields.refusals());
        }
        Terms terms = situation.on(channel);
        Promise promise =
                present.deadlines().promise(terms.limit(), received, channel == Channel.DIRECT);
        ProcedureRef procedure =
                new ProcedureRef(
                        edition.code(),
                        edition.title(),
                        edition.field(),
                        edition.adopted(),
                        situation.name(),
                        terms.limit(),
                        edition.decision(),
                        situation.steps());
        Standing standing =
                Standing.received(Term.running(promise.starts(), promise.due()), officer);
        Dossier dossier =
                new Dossier(
                        id,
                        "",
                        List.of(),
                        procedure,
                        applicant,
                        papers,
                        copies,
                        fee == null ? terms.fee() : fee,
                        channel,
                        delivery,
                        note,
                        received,
                        now.truncatedTo(ChronoUnit.SECONDS),
                        standing,
                        onBehalf,
                        deliverTo);
        return Outcome.done(new Ready(dossier, promise.reasons()));
    }

    Deadlines deadlines() {
        return present.deadlines();
    }

    /// Reads a moment as files and commands give it: with an offset, or Viet Nam's wall time; null
    /// for what is neither and for years outside 2000 to 2099, which no calendar reaches.
    public static @Nullable Instant moment(String text) {
        LocalDateTime wall = wall(text.strip().replace(' ', 'T'));
        return wall == null || wall.getYear() < FIRST_YEAR || wall.getYear() > LAST_YEAR
                ? null
                : VietnamTime.at(wall);
    }

    private static @Nullable LocalDateTime wall(String iso) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(iso);
            // A year beside the bounds may lie within them by Viet Nam's wall time.
            return at.getYear() < FIRST_YEAR - 1 || at.getYear() > LAST_YEAR + 1
                    ? null
                    : VietnamTime.local(at.toInstant());
        } catch (DateTimeParseException e) {
            try {
                return LocalDateTime.parse(iso);
            } catch (DateTimeParseException notEither) {
                return null;
            }
        }
    }

    static Instant received(String text, Instant now, Fields fields) {
        if (text.isBlank()) {
            return now.truncatedTo(ChronoUnit.SECONDS);
        }
        Instant moment = moment(text);
        if (moment == null) {
            fields.refuse(Refusal.at("received", "refusal.moment", fields.shown(text)));
            return now;
        }
        if (moment.isAfter(now)) {
            fields.refuse(
                    Refusal.at("received", "refusal.received.future", VietnamTime.iso(moment)));
        } else if (moment.isBefore(now.minus(MOST_DAYS_BACK, ChronoUnit.DAYS))) {
            fields.refuse(
                    Refusal.at(
                            "received",
                            "refusal.received.old",
                            VietnamTime.iso(moment),
                            MOST_DAYS_BACK));
        }
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private @Nullable Edition edition(String code, LocalDate day, Fields fields) {
        String wanted = code.strip();
        if (wanted.isEmpty()) {
            fields.refuse(Refusal.at("procedure", "refusal.procedure.empty"));
            return null;
        }
        return switch (present.catalogue().valid(wanted, day)) {
            case Outcome.Done<Edition>(Edition edition) -> edition;
            case Outcome.Refused<Edition>(List<Refusal> reasons) -> {
                reasons.forEach(r -> fields.refuse(new Refusal("procedure", r.why())));
                yield null;
            }
        };
    }

    private static @Nullable Case situation(Edition edition, String name, Fields fields) {
        Case found = edition.named(name.strip());
        if (found == null) {
            String known = String.join("; ", edition.cases().stream().map(Case::name).toList());
            fields.refuse(Refusal.at("case", "refusal.case.unknown", fields.shown(name), known));
        }
        return found;
    }

    private static Channel channel(String text, Fields fields) {
        return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "", "direct" -> Channel.DIRECT;
            case "online" -> Channel.ONLINE;
            case "post" -> Channel.POST;
            default -> {
                fields.refuse(Refusal.at("channel", "refusal.channel", fields.shown(text)));
                yield Channel.DIRECT;
            }
        };
    }

    static Delivery delivery(String text, Fields fields) {
        return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "", "desk" -> Delivery.DESK;
            case "post" -> Delivery.POST;
            case "electronic" -> Delivery.ELECTRONIC;
            default -> {
                fields.refuse(Refusal.at("delivery", "refusal.delivery", fields.shown(text)));
                yield Delivery.DESK;
            }
        };
    }

    static @Nullable Long fee(@Nullable Long fee, Fields fields) {
        if (fee != null && (fee < 0 || fee > MOST_FEE)) {
            fields.refuse(Refusal.at("fee", "refusal.fee.range", fee));
        }
        return fee;
    }

    static int copies(String text, Fields fields) {
        if (text.isBlank()) {
            return 1;
        }
        try {
            int copies = Integer.parseInt(text.strip());
            if (copies >= 1 && copies <= MOST_COPIES) {
                return copies;
            }
        } catch (NumberFormatException e) {
            // said below, like a number out of range
        }
        fields.refuse(Refusal.at("copies", "refusal.copies", fields.shown(text), MOST_COPIES));
        return 1;
    }

    private static List<Submitted> papers(
            Case situation, @Nullable List<Application.Given> given, Fields fields) {
        List<Submitted> papers = new ArrayList<>();
        if (given == null) {
            for (Component c : situation.components()) {
                if (c.required()) {
                    papers.add(new Submitted(c.no(), c.name(), c.originals(), 0, c.copies(), ""));
                }
            }
            return papers;
        }
        for (Application.Given g : given) {
            Component c =
                    situation.components().stream()
                            .filter(one -> one.no() == g.no())
                            .findFirst()
                            .orElse(null);
            if (c == null) {
                fields.refuse(
                        Refusal.at(
                                "components",
                                "refusal.component.unknown",
                                g.no(),
                                situation.components().size()));
            } else if (g.originals() < 0 || g.certified() < 0 || g.copies() < 0 || most(g) > 999) {
                fields.refuse(Refusal.at("components", "refusal.component.count", g.no()));
            } else if (!SOURCES.contains(g.source())) {
                fields.refuse(
                        Refusal.at(
                                "components",
                                "refusal.component.source",
                                g.no(),
                                fields.shown(g.source())));
            } else if (papers.stream().anyMatch(p -> p.no() == g.no())) {
                fields.refuse(Refusal.at("components", "refusal.component.twice", g.no()));
            } else {
                papers.add(
                        new Submitted(
                                g.no(),
                                c.name(),
                                g.originals(),
                                g.certified(),
                                g.copies(),
                                g.source()));
            }
        }
        return papers;
    }

    private static int most(Application.Given g) {
        return Math.max(g.originals(), Math.max(g.certified(), g.copies()));
    }
}
