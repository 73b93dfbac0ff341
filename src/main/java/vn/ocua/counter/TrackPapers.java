package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Receiving;
import vn.ocua.paper.ControlContent;
import vn.ocua.paper.Fee;
import vn.ocua.paper.Issue;
import vn.ocua.paper.LabelContent;
import vn.ocua.paper.ResultContent;
import vn.ocua.paper.S10;
import vn.ocua.paper.Subject;
import vn.ocua.store.Lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Papers that go with a dossier on its way: 06 beside the papers, the slip for a result handed
/// over, the label for one that is posted.
final class TrackPapers {
    /// Rows of a control slip that has hops still to be written by hand: as many as page 1 takes.
    private static final int ROWS = 4;

    private static final int MOST_HOPS = 40;

    private final Contents contents;
    private final Registers registers;
    private final Texts texts;

    TrackPapers(Contents contents, Registers registers) {
        this.contents = contents;
        this.registers = registers;
        this.texts = contents.texts();
    }

    Outcome<ControlContent> control(Occasion at, Lists.Story story, PaperOrder order) {
        Dossier d = story.dossier();
        if (order.hops().size() > MOST_HOPS) {
            return Outcome.refused(Refusal.at("hop", "refusal.print.hops", MOST_HOPS));
        }
        List<ControlContent.Hop> hops = new ArrayList<>();
        for (String typed : order.hops()) {
            ControlContent.Hop hop = hop(typed);
            if (hop == null) {
                return Outcome.refused(Refusal.at("hop", "refusal.print.hop", Text.clean(typed)));
            }
            hops.add(hop);
        }
        String unit = unit(story, order);
        String resolving = unit;
        if (hops.isEmpty() && d.procedure().steps().isEmpty()) {
            hops.addAll(known(at, story, order));
        } else if (hops.isEmpty()) {
            AgencyToday agencies = new AgencyToday(registers.agencies(), at.day(), texts);
            StepHops steps = new StepHops(story, at.agency().unit(), agencies, registers);
            hops.addAll(steps.rows(order.said("unit"), order.said("receiver")));
            String others = steps.others();
            resolving = others.isEmpty() ? unit : texts.of("paper.06.with", unit, others);
        }
        while (hops.size() < ROWS) {
            hops.add(new ControlContent.Hop("", "", null, "", "", ControlContent.Result.OPEN, ""));
        }
        return Outcome.done(
                new ControlContent(
                        contents.forms().on("06", at.day()),
                        at.agency(),
                        at.number(d, "/KS"),
                        order.said("volume"),
                        at.code(d),
                        Contents.submitter(d),
                        new Subject(d.procedure().title(), d.procedure().code()),
                        d.received(),
                        d.standing().term().due(),
                        resolving,
                        hops,
                        at.issue()));
    }

    /// What the history knows: that it was forwarded, and that a result came back.
    private List<ControlContent.Hop> known(Occasion at, Lists.Story story, PaperOrder order) {
        String centre = at.agency().unit();
        String unit = unit(story, order);
        List<ControlContent.Hop> hops = new ArrayList<>();
        String papers = texts.of("paper.06.papers", Counted.all(story.dossier()));
        Lists.Event forward = EventPapers.last(story, "forward");
        hops.add(
                new ControlContent.Hop(
                        centre,
                        unit,
                        forward == null ? null : forward.at(),
                        forward == null ? "" : registers.fullName(forward.officer()),
                        forward == null ? "" : forward.details().getOrDefault("receiver", ""),
                        ControlContent.Result.OPEN,
                        papers));
        Lists.Event result = EventPapers.last(story, "result");
        if (forward != null && result != null) {
            hops.add(
                    new ControlContent.Hop(
                            unit,
                            centre,
                            result.at(),
                            "",
                            registers.fullName(result.officer()),
                            StepHops.result(result.at(), story.dossier().standing().term().due()),
                            ""));
        }
        return hops;
    }

    /// As said now, else as written down when it was forwarded.
    private static String unit(Lists.Story story, PaperOrder order) {
        String said = order.said("unit");
        Lists.Event forward = EventPapers.last(story, "forward");
        return said.isEmpty() && forward != null
                ? forward.details().getOrDefault("unit", "")
                : said;
    }

    /// `from; to; moment; giver; taker; note`: at least both sides.
    private static ControlContent.@Nullable Hop hop(String typed) {
        String[] parts = typed.split(";", -1);
        if (parts.length < 2 || parts.length > 6) {
            return null;
        }
        String moment = part(parts, 2);
        Instant at = moment.isEmpty() ? null : Receiving.moment(moment);
        return (at == null && !moment.isEmpty()) || part(parts, 0).isEmpty()
                ? null
                : new ControlContent.Hop(
                        part(parts, 0),
                        part(parts, 1),
                        at,
                        part(parts, 3),
                        part(parts, 4),
                        ControlContent.Result.OPEN,
                        part(parts, 5));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? Text.clean(parts[index]) : "";
    }

    /// @param ready the result in the history
    /// @param what the catalogue's words for the result; empty: the procedure's title
    ResultContent result(Occasion at, Lists.Story story, Lists.Event ready, String what) {
        Dossier d = story.dossier();
        Lists.Event given = EventPapers.last(story, "return");
        String name = what.isEmpty() ? d.procedure().title() : what;
        boolean negative = Boolean.parseBoolean(ready.details().getOrDefault("negative", ""));
        String shown = negative ? texts.of("paper.result.negative", d.procedure().title()) : name;
        String number = ready.details().getOrDefault("number", "");
        String taker = given == null ? "" : given.details().getOrDefault("to", "");
        String typed = given == null ? "" : given.details().getOrDefault("identity", "");
        boolean self = taker.equals(d.applicant().person().name());
        String identity = typed.isEmpty() && self ? d.applicant().person().identity() : typed;
        return new ResultContent(
                contents.forms().on("result", at.day()),
                at.agency(),
                at.number(d, "/TKQ"),
                at.code(d),
                taker,
                identity,
                right(d, taker, given),
                new Subject(d.procedure().title(), d.procedure().code()),
                List.of(new ResultContent.Row(shown, number, "", "")),
                d.standing().term().due(),
                given == null ? null : given.at(),
                new Fee(d.fee(), paid(given), null),
                at.issue(Issue.Copy.FILE));
    }

    /// What was written down about the fee when it was handed over; empty when nothing was.
    private String paid(Lists.@Nullable Event given) {
        String collected = given == null ? "" : given.details().getOrDefault("feeCollected", "");
        String receipt = given == null ? "" : given.details().getOrDefault("feeReceipt", "");
        if (!receipt.isEmpty()) {
            return texts.of("paper.result.feeReceipt", receipt);
        }
        return switch (collected) {
            case "true" -> texts.of("paper.result.feePaid");
            case "false" -> texts.of("paper.result.feeOpen");
            default -> "";
        };
    }

    private String right(Dossier d, String taker, Lists.@Nullable Event given) {
        var a = d.applicant();
        String paper = given == null ? "" : given.details().getOrDefault("authorised", "");
        if (!paper.isEmpty()) {
            return texts.of("paper.result.authorised", a.known(), paper);
        }
        String owner = a.known();
        if (taker.equals(owner)) {
            return texts.of("paper.result.owner");
        }
        return a.authorised().isEmpty() || !taker.equals(a.person().name())
                ? texts.of("paper.result.instead", owner)
                : texts.of("paper.result.authorised", owner, a.authorised());
    }

    Outcome<LabelContent> label(Occasion at, Dossier d, PaperOrder order) {
        String item = order.said("s10").replace(" ", "").toUpperCase(Locale.ROOT);
        if (!item.isEmpty() && !item.matches("[A-Z0-9]{8,20}")) {
            return Outcome.refused(Refusal.at("s10", "refusal.print.item", order.said("s10")));
        }
        // Domestic numbers of other shapes carry no check digit; one of the S10 shape must fit.
        if (S10.shaped(item) && !S10.valid(item)) {
            return Outcome.refused(Refusal.at("s10", "refusal.print.s10", item));
        }
        var person = d.applicant().person();
        if (d.postalAddress().isEmpty()) {
            return Outcome.refused(Refusal.at("address", "refusal.print.noAddress", d.code()));
        }
        return amount(order, "weight")
                .then(weight ->
                        amount(order, "cod")
                                .map(cod ->
                                        new LabelContent(
                                                contents.forms().on("label", at.day()),
                                                at.agency(),
                                                at.code(d),
                                                item,
                                                person.name(),
                                                d.postalAddress(),
                                                person.phone(),
                                                weight.isEmpty() ? "" : weight + " g",
                                                cod.isEmpty()
                                                        ? ""
                                                        : Texts.money(Long.parseLong(cod))
                                                                + " đồng",
                                                at.issue())));
    }

    private static Outcome<String> amount(PaperOrder order, String name) {
        String said = order.said(name).replaceAll("[. ]", "");
        return said.matches("[0-9]{0,9}")
                ? Outcome.done(said)
                : Outcome.refused(
                        Refusal.at(name, "refusal.print.amount", "--" + name, order.said(name)));
    }
}
