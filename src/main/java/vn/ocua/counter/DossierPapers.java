package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.paper.Format;
import vn.ocua.paper.Issue;
import vn.ocua.paper.Papers;
import vn.ocua.paper.ReceiptContent;
import vn.ocua.procedure.Edition;
import vn.ocua.store.Lists;
import vn.ocua.store.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which paper of a dossier the rules allow now, and what it is counted under.
final class DossierPapers {
    private static final Map<String, Format> FORMATS =
            Map.of(
                    "a4",
                    Format.A4,
                    "a5x2",
                    Format.A5X2,
                    "a5",
                    Format.A5,
                    "80mm",
                    Format.ROLL80,
                    "58mm",
                    Format.ROLL58);

    /// In the order in which a desk asks for them.
    private static final List<String> FORMS =
            List.of(
                    "01",
                    "appointment",
                    "02",
                    "03",
                    "04",
                    "05",
                    "result",
                    "combined",
                    "ct04",
                    "06",
                    "minutes",
                    "label");

    private final Store store;
    private final Papers papers;
    private final Contents contents;
    private final EventPapers events;
    private final TrackPapers tracks;
    private final GroupPapers groups;

    DossierPapers(Store store, Papers papers, Contents contents, Registers registers) {
        this.store = store;
        this.papers = papers;
        this.contents = contents;
        events = new EventPapers(contents);
        tracks = new TrackPapers(contents, registers);
        groups = new GroupPapers(store, contents, registers);
    }

    /// The size a paper is printed on; refused where the form knows no such size.
    Outcome<String> size(PaperOrder order) {
        String form = order.form();
        List<String> sizes =
                switch (form) {
                    case "01", "ct04" -> List.of("a4", "a5x2");
                    case "appointment" -> List.of("a5", "80mm", "58mm");
                    case "02", "03", "04", "05", "06", "combined", "minutes" -> List.of("a4");
                    case "result" -> List.of("a5");
                    case "label" -> List.of("a6");
                    default -> List.of();
                };
        if (sizes.isEmpty()) {
            return Outcome.refused(Refusal.at("form", "refusal.print.form", form));
        }
        String size = order.paper().isEmpty() ? sizes.getFirst() : order.paper();
        if (!sizes.contains(size)) {
            return Outcome.refused(
                    sizes.size() == 1 || form.equals("ct04")
                            ? Refusal.at(
                                    "paper", "refusal.print.size", form, String.join(", ", sizes))
                            : Refusal.at("paper", "refusal.paper.size", form, size));
        }
        if (order.large() && !(form.equals("01") && size.equals("a4"))) {
            return Outcome.refused(Refusal.at("large", "refusal.print.large"));
        }
        if (order.codes().size() > 1 && !form.equals("minutes")) {
            return Outcome.refused(Refusal.at("code", "refusal.print.codes", form));
        }
        return Outcome.done(size);
    }

    /// @param stories the dossier asked for first
    Outcome<PaperPlan> plan(Occasion at, List<Lists.Story> stories, PaperOrder order, String size) {
        Lists.Story story = stories.getFirst();
        Dossier d = story.dossier();
        return switch (order.form()) {
            case "01", "ct04", "appointment" -> receipt(at, story, order, size);
            case "02" -> supplement(at, story, order);
            case "03" -> refusal(at, story);
            case "04" -> apology(at, story, order);
            case "05" -> stop(at, story, order);
            case "06" ->
                    tracks.control(at, story, order)
                            .map(c -> plan(d, "06", "a4", () -> Outcome.done(papers.control(c))));
            case "result" -> result(at, story);
            case "label" -> label(at, d, order);
            case "combined" -> combined(at, d);
            default -> minutes(at, stories, order);
        };
    }

    /// What can be issued or printed again now, the receipt first.
    List<Offered> offered(Occasion at, Lists.Story story) {
        Dossier d = story.dossier();
        List<Offered> offered = new ArrayList<>();
        for (String form : FORMS) {
            if (form.equals("combined") && groups.together(d).size() < 2) {
                continue;
            }
            PaperOrder order = PaperOrder.of(d.code(), form, "", false);
            size(order)
                    .then(size -> plan(at, List.of(story), order, size))
                    .map(plan -> {
                        offered.add(offered(d, plan));
                        return plan;
                    });
        }
        if (EventPapers.last(story, "extend") == null && EventPapers.late(d, at.at())) {
            PaperPlan late = new PaperPlan("04", "a4", "a4-late", d.standing().version(), AGAIN);
            offered.add(offered(d, late).asking());
        }
        return offered;
    }

    private Offered offered(Dossier d, PaperPlan plan) {
        int printed = store.lists().issues(d.id(), plan.form(), plan.key(), plan.version()).count();
        return new Offered(plan.form(), plan.version(), printed, false);
    }

    private Outcome<PaperPlan> refusal(Occasion at, Lists.Story story) {
        Dossier d = story.dossier();
        Lists.Event refused = EventPapers.last(story, "reject");
        if (refused == null) {
            return refused("refusal.print.notRefused", d);
        }
        return Outcome.done(
                plan(
                        d,
                        "03",
                        "a4",
                        () -> Outcome.done(papers.refusalSlip(events.refusal(at, d, refused)))));
    }

    private static PaperPlan plan(
            Dossier d,
            String form,
            String size,
            java.util.function.Supplier<Outcome<vn.ocua.paper.Issued>> drawing) {
        return new PaperPlan(form, size, size, d.standing().version(), drawing);
    }

    private Outcome<PaperPlan> receipt(
            Occasion at, Lists.Story story, PaperOrder order, String size) {
        Dossier d = story.dossier();
        String form = order.form();
        if (form.equals("ct04") && !Registers.residence(d)) {
            return Outcome.refused(
                    Refusal.at("form", "refusal.print.notResidence", d.procedure().code()));
        }
        String key = order.large() ? "a4-large" : size;
        return Outcome.done(
                new PaperPlan(
                        form,
                        size,
                        key,
                        d.standing().version(),
                        () -> {
                            ReceiptContent content =
                                    contents.receipt(
                                            at.desk(),
                                            at.telephone(),
                                            at.account(),
                                            story,
                                            form,
                                            at.officer(),
                                            at.at());
                            Format format = FORMATS.getOrDefault(size, Format.A4);
                            if (form.equals("appointment")) {
                                return papers.appointment(content, format);
                            }
                            ReceiptContent copy = content.copy(Issue.Copy.CITIZEN);
                            return order.large()
                                    ? Outcome.done(papers.largeReceipt(copy))
                                    : papers.receipt(copy, format);
                        }));
    }

    private Outcome<PaperPlan> supplement(Occasion at, Lists.Story story, PaperOrder order) {
        Dossier d = story.dossier();
        Lists.Event asked = EventPapers.last(story, "supplement");
        if (asked == null) {
            return refused("refusal.print.noSupplement", d);
        }
        var waiting =
                Objects.requireNonNull(store.present())
                        .deadlines()
                        .calendar()
                        .rulesOn(vn.ocua.time.VietnamTime.date(asked.at()))
                        .waiting();
        // Counted by the requests: two of them may fall under one version of the receipt.
        int which = (int) EventPapers.count(story, "supplement");
        return events.guidance(at, story, asked, order, waiting)
                .map(c ->
                        new PaperPlan(
                                "02", "a4", "a4", which, () -> Outcome.done(papers.guidance(c))));
    }

    private Outcome<PaperPlan> apology(Occasion at, Lists.Story story, PaperOrder order) {
        Dossier d = story.dossier();
        Lists.Event extended = EventPapers.last(story, "extend");
        if (extended == null && !EventPapers.late(d, at.at())) {
            return refused("refusal.print.noExtension", d);
        }
        int version = extended == null ? d.standing().version() : extended.version();
        String key = extended == null ? "a4-late" : "a4";
        if (order.again()) {
            return Outcome.done(new PaperPlan("04", "a4", key, version, AGAIN));
        }
        return events.apology(at, story, extended, order)
                .map(c ->
                        new PaperPlan(
                                "04", "a4", key, version, () -> Outcome.done(papers.apology(c))));
    }

    /// A reprint comes from what is kept; it is never drawn.
    private static final java.util.function.Supplier<Outcome<vn.ocua.paper.Issued>> AGAIN =
            () -> {
                throw new IllegalStateException("a reprint is not drawn");
            };

    private Outcome<PaperPlan> stop(Occasion at, Lists.Story story, PaperOrder order) {
        Dossier d = story.dossier();
        Lists.Event stopped = EventPapers.last(story, "stop", "withdraw");
        if (stopped == null) {
            return refused("refusal.print.notStopped", d);
        }
        return Outcome.done(
                plan(
                        d,
                        "05",
                        "a4",
                        () -> Outcome.done(papers.stop(events.stop(at, story, stopped, order)))));
    }

    private Outcome<PaperPlan> result(Occasion at, Lists.Story story) {
        Dossier d = story.dossier();
        Lists.Event ready = EventPapers.last(story, "result");
        Status status = d.standing().status();
        if (ready == null || (status != Status.DONE && status != Status.RETURNED)) {
            return refused("refusal.print.noResult", d);
        }
        String what =
                Optional.ofNullable(store.present())
                        .flatMap(p -> p.catalogue().find(d.procedure().code()))
                        .map(Edition::result)
                        .orElse("");
        // before and after it was handed over are two papers: the first is filled in by hand
        String key = status == Status.RETURNED ? "a5" : "a5-open";
        return Outcome.done(
                new PaperPlan(
                        "result",
                        "a5",
                        key,
                        d.standing().version(),
                        () -> Outcome.done(papers.result(tracks.result(at, story, ready, what)))));
    }

    private Outcome<PaperPlan> label(Occasion at, Dossier d, PaperOrder order) {
        if (d.delivery() != Delivery.POST) {
            return refused("refusal.print.notByPost", d);
        }
        Status status = d.standing().status();
        if (status != Status.DONE && status != Status.RETURNED) {
            return refused("refusal.print.noResult", d);
        }
        return tracks.label(at, d, order).map(c -> plan(d, "label", "a6", () -> papers.label(c)));
    }

    /// Counted with how many dossiers it names and their versions: when one joins or changes, it is
    /// another paper.
    private Outcome<PaperPlan> combined(Occasion at, Dossier d) {
        List<Dossier> together = groups.together(d);
        int versions = together.stream().mapToInt(one -> one.standing().version()).sum();
        String key = "a4-" + together.size() + "." + versions;
        return Outcome.done(
                new PaperPlan(
                        "combined",
                        "a4",
                        key,
                        together.getFirst().standing().version(),
                        () -> Outcome.done(papers.combined(groups.combined(at, together)))));
    }

    /// The dossier a paper is kept with: of a combined receipt the first that it names.
    Dossier owner(Dossier asked, PaperOrder order) {
        return order.form().equals("combined") ? groups.together(asked).getFirst() : asked;
    }

    private Outcome<PaperPlan> minutes(Occasion at, List<Lists.Story> named, PaperOrder order) {
        for (Lists.Story story : named) {
            if (EventPapers.last(story, "forward") == null
                    && story.dossier().standing().status() != Status.RECEIVED) {
                return refused("refusal.print.notForwarded", story.dossier());
            }
        }
        List<Lists.Story> stories = named.size() > 1 ? named : groups.forwarded(named.getFirst());
        return Outcome.done(
                new PaperPlan(
                        "minutes",
                        "a4",
                        numbered(stories.size()),
                        named.getFirst().dossier().standing().version(),
                        () -> Outcome.done(papers.minutes(groups.minutes(at, stories, order)))));
    }

    private static String numbered(long count) {
        return count > 1 ? "a4-" + count : "a4";
    }

    private static <T> Outcome<T> refused(String key, Dossier d) {
        return Outcome.refused(Refusal.at("form", key, d.code()));
    }
}
