package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Receiving;
import vn.ocua.dossier.Status;
import vn.ocua.dossier.Term;
import vn.ocua.paper.Agency;
import vn.ocua.paper.ApologyContent;
import vn.ocua.paper.GuidanceContent;
import vn.ocua.paper.RefusalContent;
import vn.ocua.paper.StopContent;
import vn.ocua.paper.Subject;
import vn.ocua.store.Lists;
import vn.ocua.time.PauseMode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Papers that follow from something that happened to a dossier: 02 from a request for papers, 04
/// from an extension or a missed promise, 05 from a stop or a withdrawal.
final class EventPapers {
    private final Contents contents;
    private final Texts texts;

    EventPapers(Contents contents) {
        this.contents = contents;
        this.texts = contents.texts();
    }

    /// The last event of that kind.
    static Lists.@Nullable Event last(Lists.Story story, String... kinds) {
        List<String> wanted = Arrays.asList(kinds);
        return story.events().reversed().stream()
                .filter(e -> wanted.contains(e.kind()))
                .findFirst()
                .orElse(null);
    }

    static long count(Lists.Story story, String kind) {
        return story.events().stream().filter(e -> e.kind().equals(kind)).count();
    }

    /// @param asked the request as it stands in the history
    Outcome<GuidanceContent> guidance(
            Occasion at,
            Lists.Story story,
            Lists.Event asked,
            PaperOrder order,
            PauseMode waiting) {
        Dossier d = story.dossier();
        return moment(order, "until")
                .map(until -> {
                    Agency agency = at.agency();
                    List<GuidanceContent.Missing> missing =
                            parts(asked.text()).stream()
                                    .map(part -> new GuidanceContent.Missing(part, 0, 0, 0, ""))
                                    .toList();
                    String effect =
                            waiting == PauseMode.PAUSE ? "paper.02.paused" : "paper.02.restart";
                    boolean stopped = d.standing().term().due() != null;
                    return new GuidanceContent(
                            contents.forms().on("02", at.day()),
                            agency,
                            at.dayNumber(d, "/HDHS"),
                            at.code(d),
                            Contents.submitter(d),
                            subject(d),
                            missing,
                            contents.forms().basis("02", at.day()),
                            texts.of("paper.02.stage.after"),
                            until.isEmpty() ? null : until.getFirst(),
                            texts.of("paper.collected.desk", at.desk().number(), agency.unit()),
                            stopped ? texts.of(effect, contents.moment(asked.at())) : "",
                            at.lookup(d),
                            at.issue());
                });
    }

    /// The items of a request, parted at semicolons outside of brackets.
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (c == ';' && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? List.of(text) : parts;
    }

    /// True when form 04 may be printed: extended, or the promise is over and nothing is done.
    static boolean late(Dossier d, Instant now) {
        Instant due = d.standing().term().due();
        Status status = d.standing().status();
        return due != null
                && now.isAfter(due)
                && (status == Status.RECEIVED || status == Status.IN_PROGRESS);
    }

    /// @param extended the extension in the history; null where the promise is over without one
    Outcome<ApologyContent> apology(
            Occasion at, Lists.Story story, Lists.@Nullable Event extended, PaperOrder order) {
        Dossier d = story.dossier();
        String said = order.said("reason");
        String reason = said.isEmpty() && extended != null ? extended.text() : said;
        if (reason.isEmpty()) {
            return needs("reason");
        }
        Term term = d.standing().term();
        return moment(order, "until")
                .then(typed -> {
                    Instant until = extended != null ? extended.due() : null;
                    if (until == null) {
                        until = typed.isEmpty() ? null : typed.getFirst();
                    }
                    Instant original = extended == null ? term.due() : before(story, extended);
                    if (until == null
                            || original == null
                            || (extended == null && until.isBefore(at.at()))) {
                        return needs("until");
                    }
                    return Outcome.done(
                            apology(at, d, original, until, extended != null, reason, order));
                });
    }

    private ApologyContent apology(
            Occasion at,
            Dossier d,
            Instant original,
            Instant until,
            boolean once,
            String reason,
            PaperOrder order) {
        Agency centre = at.agency();
        String named = order.said("unit");
        String unit = named.isEmpty() ? centre.superior() : named;
        boolean committee = named.isEmpty() || centre.superior().isEmpty();
        Agency block =
                new Agency(
                        committee ? "" : centre.superior(),
                        unit.isEmpty() ? centre.name() : unit,
                        centre.place(),
                        centre.unit(),
                        centre.telephone(),
                        centre.lookup());
        return new ApologyContent(
                contents.forms().on("04", at.day()),
                block,
                centre.unit(),
                unit.isEmpty() ? centre.unit() : unit,
                or(order.said("number"), "paper.04.number"),
                at.code(d),
                Contents.submitter(d),
                subject(d),
                d.procedure().field(),
                contents.limit(d.procedure().limit()),
                d.received(),
                original,
                until,
                once,
                sentence(reason),
                post(order, "paper.04.post"),
                order.said("signer"),
                at.lookup(d),
                at.issue());
    }

    /// The promise as it was before an event.
    private static @Nullable Instant before(Lists.Story story, Lists.Event event) {
        Instant due = null;
        for (Lists.Event one : story.events()) {
            if (one.sequence() >= event.sequence()) {
                return due;
            }
            due = one.due();
        }
        return due;
    }

    /// Form 03 for a dossier that was filed and then refused; its number is the dossier's own.
    RefusalContent refusal(Occasion at, Dossier d, Lists.Event refused) {
        return new RefusalContent(
                contents.forms().on("03", at.day()),
                at.agency(),
                at.dayNumber(d, "/TCHS"),
                Contents.submitter(d),
                subject(d),
                refused.at(),
                List.of(
                        new RefusalContent.Ground(
                                refused.text(), contents.forms().basis("03", at.day()))),
                texts.of("paper.refusal.guidance"),
                at.lookup(d),
                at.issue());
    }

    StopContent stop(Occasion at, Lists.Story story, Lists.Event stopped, PaperOrder order) {
        Dossier d = story.dossier();
        Agency agency = at.agency();
        return new StopContent(
                contents.forms().on("05", at.day()),
                agency,
                or(order.said("number"), "paper.05.number"),
                at.code(d),
                Contents.submitter(d),
                subject(d),
                stopped.kind().equals("withdraw"),
                sentence(stopped.text()),
                d.received(),
                d.standing().term().due(),
                texts.of("paper.05.stage." + stage(story, stopped)),
                stopped.at(),
                returned(d, order),
                fee(d, order),
                post(order, "paper.05.post"),
                order.said("signer"),
                at.lookup(d),
                at.issue());
    }

    /// The status before the dossier was closed.
    private static int stage(Lists.Story story, Lists.Event stopped) {
        int status = Status.RECEIVED.code();
        for (Lists.Event one : story.events()) {
            if (one.sequence() < stopped.sequence()) {
                status = one.status();
            }
        }
        return status == 1 || status == 4 || status == 5 ? status : 2;
    }

    private String returned(Dossier d, PaperOrder order) {
        String said = order.said("returned");
        if (!said.isEmpty()) {
            return said;
        }
        String counted = Counted.words(texts, d);
        return texts.of(
                "paper.05.returnedOpen",
                counted.isEmpty() ? texts.of("paper.05.noPapers") : counted);
    }

    private String fee(Dossier d, PaperOrder order) {
        String said = order.said("refund");
        Long fee = d.fee();
        if (!said.isEmpty()) {
            return said;
        }
        if (fee == null) {
            return texts.of("paper.05.feeUnknown");
        }
        return fee == 0
                ? texts.of("paper.05.feeFree")
                : texts.of("paper.05.feeOpen", Texts.money(fee) + " đồng");
    }

    private List<String> post(PaperOrder order, String otherwise) {
        String said = order.said("position");
        return said.isEmpty()
                ? List.of(texts.of(otherwise))
                : Arrays.stream(said.split(";")).map(String::strip).toList();
    }

    private String or(String said, String key) {
        return said.isEmpty() ? texts.of(key) : said;
    }

    /// A reason as it stands in the middle of a sentence.
    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private static Subject subject(Dossier d) {
        return new Subject(d.procedure().title(), d.procedure().code());
    }

    private <T> Outcome<T> needs(String name) {
        return Outcome.refused(
                Refusal.at(
                        name,
                        "refusal.print.needs",
                        "--" + name,
                        texts.of("refusal.print.need." + name)));
    }

    /// The moment said under a name, or none; refused when it cannot be read.
    static Outcome<List<Instant>> moment(PaperOrder order, String name) {
        String said = order.said(name);
        if (said.isEmpty()) {
            return Outcome.done(List.of());
        }
        Instant moment = Receiving.moment(said);
        return moment == null
                ? Outcome.refused(Refusal.at(name, "refusal.print.moment", "--" + name, said))
                : Outcome.done(List.of(moment));
    }
}
