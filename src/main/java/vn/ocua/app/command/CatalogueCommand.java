package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.app.run.TextFile;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.PortalCatalogue;
import vn.ocua.procedure.CatalogueChange;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.Terms;
import vn.ocua.time.TimeLimit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/// `catalogue import` and `catalogue list`.
public final class CatalogueCommand {
    private CatalogueCommand() {}

    /// All or nothing, with every fault by its line.
    @Command(name = "import")
    public static final class Import implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE")
        String file = "";

        @Option(names = "--edition", paramLabel = "DATE")
        String edition = "";

        @Option(names = "--complete")
        boolean complete;

        @Override
        public int run(Run run) {
            LocalDate date = edition.isEmpty() ? null : date("--edition", edition);
            return run.done(
                    TextFile.bytes(run.around().path(file))
                            .then(bytes ->
                                    run.counter()
                                            .keeping()
                                            .adoptCatalogue(run.session(), bytes, date, complete)),
                    change -> print(run, change));
        }

        private static void print(Run run, CatalogueChange change) {
            ObjectNode json =
                    Run.object()
                            .put("edition", change.edition().toString())
                            .put("added", change.added().size())
                            .put("changed", change.changed().size())
                            .put("repealed", change.repealed().size())
                            .put("unchanged", change.unchanged().size());
            ArrayNode warnings = json.putArray("warnings");
            change.warnings().forEach(warning -> warnings.add(run.texts().of(warning)));
            run.answer(
                    json,
                    "cli.catalogue",
                    change.edition(),
                    change.added().size(),
                    change.changed().size(),
                    change.repealed().size(),
                    change.unchanged().size());
            if (!run.settings().json()) {
                change.warnings().forEach(run::tell);
            }
        }
    }

    /// A line a procedure, repealed ones with their last day.
    @Command(name = "list")
    public static final class Listing implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            List<Edition> editions = run.counter().keeping().catalogue().list();
            Texts texts = run.texts();
            Table table =
                    new Table(
                            List.of(
                                    texts.of("cli.column.code"),
                                    texts.of("cli.column.title"),
                                    texts.of("cli.column.limit"),
                                    texts.of("cli.column.fee"),
                                    texts.of("cli.column.edition")));
            for (Edition edition : editions) {
                Terms terms = edition.cases().getFirst().on(Channel.DIRECT);
                if (run.settings().json()) {
                    run.answer(json(edition, terms), List.of());
                }
                table.row(
                        edition.code(),
                        edition.title(),
                        limit(texts, terms.limit()),
                        terms.fee() == null ? "–" : texts.of("cli.money", terms.fee()),
                        edition.adopted().toString());
            }
            if (!run.settings().json()) {
                table.lines().forEach(run::line);
            }
            return Exit.DONE;
        }

        private static ObjectNode json(Edition edition, Terms terms) {
            TimeLimit limit = terms.limit();
            ObjectNode json =
                    Run.object()
                            .put("code", edition.code())
                            .put("name", edition.title())
                            .put("field", edition.field())
                            .put("edition", edition.adopted().toString());
            if (limit.unit() == null) {
                json.putNull("days").putNull("unit");
            } else {
                json.put("days", limit.amount()).put("unit", limit.unit().word());
            }
            json.put("fee", terms.fee())
                    .put("validFrom", text(edition.validFrom()))
                    .put("validTo", text(edition.validTo()))
                    .put("replacedBy", edition.replacedBy());
            ArrayNode cases = json.putArray("cases");
            edition.cases().forEach(one -> cases.add(one.name()));
            return json;
        }

        private static @Nullable String text(@Nullable LocalDate date) {
            return date == null ? null : date.toString();
        }

        private static String limit(Texts texts, TimeLimit limit) {
            return limit.unit() == null
                    ? texts.of("limit.none")
                    : texts.of(
                            "limit." + limit.unit().word(),
                            limit.amount().stripTrailingZeros().toPlainString().replace('.', ','));
        }
    }

    static LocalDate date(String option, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Usage("usage.date", option, text);
        }
    }

    /// `catalogue portal`: what the portal lists beside what this desk receives today; it changes
    /// nothing.
    @Command(name = "portal")
    public static final class AtPortal implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            return run.done(
                    Exchange.of(run.counter()).catalogue(run.session()),
                    listed -> listed.forEach(one -> said(run, one)));
        }

        private static void said(Run run, PortalCatalogue.Listed one) {
            String where = one.here() ? (one.there() ? "both" : "here") : "there";
            run.answer(
                    Run.object()
                            .put("code", one.code())
                            .put("title", one.title())
                            .put("here", one.here())
                            .put("there", one.there()),
                    run.texts().of("cli.catalogue.at." + where, one.code(), one.title()));
        }
    }
}
