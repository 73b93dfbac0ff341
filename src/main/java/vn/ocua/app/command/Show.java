package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Run;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.dossier.Submitted;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Queue;
import vn.ocua.store.Lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `show`: everything about one dossier.
@Command(name = "show")
public final class Show implements vn.ocua.app.run.Command {
    @Parameters(index = "0", paramLabel = "CODE")
    String code = "";

    @Override
    public int run(Run run) {
        return run.done(
                run.counter().finding().show(run.session(), code),
                story -> run.answer(json(run, story), lines(run, story)));
    }

    private static ObjectNode json(Run run, Lists.Story story) {
        Dossier d = story.dossier();
        ObjectNode json = Run.object().put("code", d.code());
        d.aliases().forEach(json.putArray("aliases")::add);
        json.put("id", d.id().toString())
                .put("status", d.standing().status().code())
                .put("procedure", d.procedure().code())
                .put("procedureName", d.procedure().title())
                .put("case", d.procedure().caseName())
                .put("edition", d.procedure().edition().toString());
        json.set("applicant", applicant(d));
        components(json.putArray("components"), story);
        json.put("copies", d.copies())
                .put("fee", d.fee())
                .put("channel", word(d.channel()))
                .put("delivery", word(d.delivery()))
                .put("note", d.note())
                .put("deliverTo", d.deliverTo());
        json.set("onBehalf", onBehalf(d.onBehalf()));
        json.put("received", Run.moment(d.received()))
                .put("due", Run.moment(d.standing().term().due()))
                .put("originalDue", Run.moment(d.standing().term().original()))
                .put("holder", d.standing().holder())
                .put("versions", d.standing().version());
        ShowSteps steps = new ShowSteps(run, story);
        steps.into(json);
        history(run, json.putArray("history"), story.events());
        papers(json.putArray("papers"), story.papers());
        Queue.DossierState sync = Exchange.of(run.counter()).queue().state(d.id());
        json.putObject("sync")
                .put("state", sync.state())
                .put("waiting", sync.waiting())
                .put("reason", reason(run, sync));
        return json;
    }

    private static @Nullable ObjectNode onBehalf(@Nullable OnBehalf filed) {
        return filed == null
                ? null
                : Run.object()
                        .put("consent", filed.consent().word())
                        .put("number", filed.number())
                        .put("account", filed.account());
    }

    private static ObjectNode applicant(Dossier d) {
        var a = d.applicant();
        var p = a.person();
        return Run.object()
                .put("name", p.name())
                .put("identity", p.identity())
                .put("born", p.born() == null ? null : p.born().toString())
                .put("sex", p.sex() == null ? null : p.sex().word())
                .put("phone", p.phone())
                .put("email", p.email())
                .put("address", p.address())
                .put("organisation", a.organisation())
                .put("owner", a.owner())
                .put("authorised", a.authorised());
    }

    private static void components(ArrayNode to, Lists.Story story) {
        for (Submitted paper : story.dossier().papers()) {
            ObjectNode json =
                    to.addObject()
                            .put("no", paper.no())
                            .put("name", paper.name())
                            .put("originals", paper.originals())
                            .put("certified", paper.certified())
                            .put("copies", paper.copies())
                            .put("source", paper.source());
            ArrayNode scans = json.putArray("scans");
            story.scans().stream()
                    .filter(scan -> scan.component() == paper.no())
                    .forEach(scan ->
                            scans.addObject()
                                    .put("sha256", scan.sha256())
                                    .put("size", scan.size())
                                    .put("name", scan.name()));
        }
    }

    private static void history(Run run, ArrayNode to, List<Lists.Event> events) {
        for (Lists.Event event : events) {
            ObjectNode json =
                    to.addObject()
                            .put("at", Run.moment(event.at()))
                            .put("officer", event.officer())
                            .put("action", event.kind())
                            .put("status", event.status())
                            .put("due", Run.moment(event.due()))
                            .put("version", event.version())
                            .put("text", event.text());
            ObjectNode details = json.putObject("details");
            event.details().forEach(details::put);
            ArrayNode changes = json.putArray("changes");
            event.changes()
                    .forEach(change ->
                            changes.addObject()
                                    .put("field", change.field())
                                    .put("old", change.old())
                                    .put("now", change.now()));
            ArrayNode reasons = json.putArray("reasons");
            event.reasons().forEach(reason -> reasons.add(run.texts().of(reason)));
        }
    }

    private static void papers(ArrayNode to, List<Lists.Paper> papers) {
        papers.forEach(paper ->
                to.addObject()
                        .put("form", paper.form())
                        .put("paper", paper.paper())
                        .put("version", paper.version())
                        .put("reprint", paper.reprint())
                        .put("at", Run.moment(paper.at()))
                        .put("officer", paper.officer()));
    }

    private static List<String> lines(Run run, Lists.Story story) {
        Texts texts = run.texts();
        Dossier d = story.dossier();
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("cli.show.head", d.code(), "status." + d.standing().status().code()));
        if (!d.aliases().isEmpty()) {
            lines.add(texts.of("cli.show.aliases", String.join(", ", d.aliases())));
        }
        lines.add(texts.of("cli.show.procedure", d.procedure().code(), d.procedure().title()));
        lines.add(texts.of("cli.show.applicant", d.applicant().known()));
        OnBehalf filed = d.onBehalf();
        if (filed != null) {
            lines.add(
                    texts.of(
                            "cli.show.onBehalf",
                            "consent." + filed.consent().word(),
                            filed.number(),
                            filed.account()));
        }
        if (d.deliverTo() != null) {
            lines.add(texts.of("cli.show.deliverTo", d.deliverTo()));
        }
        lines.add(texts.of("cli.show.received", run.shown(d.received())));
        lines.add(
                texts.of(
                        "cli.show.due",
                        run.shown(d.standing().term().due()),
                        d.standing().version()));
        lines.addAll(new ShowSteps(run, story).lines());
        for (Submitted paper : d.papers()) {
            lines.add("  " + paper.no() + ". " + paper.name());
        }
        for (Lists.Event event : story.events()) {
            lines.add(
                    "  "
                            + run.shown(event.at())
                            + "  "
                            + what(texts, event)
                            + texts.of("status." + event.status())
                            + "  "
                            + event.officer()
                            + (event.text().isEmpty() ? "" : "  " + event.text()));
        }
        Queue.DossierState sync = Exchange.of(run.counter()).queue().state(d.id());
        String reason = reason(run, sync);
        lines.add(
                reason == null
                        ? texts.of("cli.show.synced")
                        : texts.of("cli.show.sync", "cli.sync." + sync.state(), reason));
        return lines;
    }

    /// Why it is not all at the portal; null when it is.
    private static @Nullable String reason(Run run, Queue.DossierState sync) {
        Sentence reason = sync.reason();
        if (reason != null) {
            return run.texts().of(reason);
        }
        return sync.state().equals("not_connected") ? run.texts().of("sync.reason.noPortal") : null;
    }

    /// What the portal did is said, for the status alone does not.
    private static String what(Texts texts, Lists.Event event) {
        return switch (event.kind()) {
            case "filedOnline", "taken", "conflict", "settled", "renumbered" ->
                    texts.of("cli.event." + event.kind()) + ", ";
            default -> "";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
