package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.app.run.TextFile;
import vn.ocua.base.Texts;
import vn.ocua.counter.AgencyChange;
import vn.ocua.dossier.AgencyBook;
import vn.ocua.dossier.ListedAgency;
import vn.ocua.time.VietnamTime;

import java.time.LocalDate;
import java.util.List;

/// `agencies import` and `agencies list`.
public final class AgencyCommand {
    private AgencyCommand() {}

    /// All or nothing, with every fault by its line.
    @Command(name = "import")
    public static final class Import implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "FILE")
        String file = "";

        @Override
        public int run(Run run) {
            return run.done(
                    TextFile.read(run.around().path(file))
                            .then(text ->
                                    run.counter().keeping().adoptAgencies(run.session(), text)),
                    change -> print(run, change));
        }

        private static void print(Run run, AgencyChange change) {
            ObjectNode json =
                    Run.object()
                            .put("added", change.added().size())
                            .put("changed", change.changed().size())
                            .put("gone", change.gone().size())
                            .put("unchanged", change.unchanged());
            ArrayNode warnings = json.putArray("warnings");
            change.warnings().forEach(warning -> warnings.add(run.texts().of(warning)));
            run.answer(
                    json,
                    "cli.agencies",
                    change.added().size(),
                    change.changed().size(),
                    change.gone().size(),
                    change.unchanged());
            if (!run.settings().json()) {
                change.warnings().forEach(run::tell);
            }
        }
    }

    /// A line an agency, or with a code: who answers for it today.
    @Command(name = "list")
    public static final class Listing implements vn.ocua.app.run.Command {
        @Parameters(index = "0", arity = "0..1", paramLabel = "CODE")
        String code = "";

        @Override
        public int run(Run run) {
            AgencyBook book = run.counter().keeping().agencies();
            LocalDate today = VietnamTime.date(run.clock().instant());
            if (!code.isEmpty()) {
                return book.answers(code, today)
                        .map(answer -> {
                            run.answer(json(answer), List.of(said(run.texts(), answer)));
                            return Exit.DONE;
                        })
                        .orElseGet(() -> {
                            run.tell("refusal.agencies.unknown", code.strip());
                            return Exit.REFUSED;
                        });
            }
            Texts texts = run.texts();
            Table table =
                    new Table(
                            List.of(
                                    texts.of("cli.column.code"),
                                    texts.of("cli.column.agency"),
                                    texts.of("cli.column.until"),
                                    texts.of("cli.column.answers")));
            for (ListedAgency agency : book.list()) {
                AgencyBook.Answer answer =
                        book.answers(agency.code(), today)
                                .orElse(new AgencyBook.Answer(agency, agency));
                if (run.settings().json()) {
                    run.answer(json(answer), List.of());
                }
                table.row(
                        agency.code(),
                        agency.name(),
                        agency.validTo() == null
                                ? "–"
                                : texts.of("cli.date", agency.validTo().toString()),
                        answer.isChanged() ? answer.now().name() : "–");
            }
            if (!run.settings().json()) {
                table.lines().forEach(run::line);
            }
            return Exit.DONE;
        }

        private static String said(Texts texts, AgencyBook.Answer answer) {
            return answer.isChanged()
                    ? texts.of("agency.nowIs", answer.asked().name(), answer.now().name())
                    : answer.asked().name();
        }

        private static ObjectNode json(AgencyBook.Answer answer) {
            ListedAgency asked = answer.asked();
            return Run.object()
                    .put("code", asked.code())
                    .put("name", asked.name())
                    .put("level", asked.level().word())
                    .put(
                            "validFrom",
                            asked.validFrom() == null ? null : asked.validFrom().toString())
                    .put("validTo", asked.validTo() == null ? null : asked.validTo().toString())
                    .put("succeededBy", asked.succeededBy())
                    .put("today", answer.now().code())
                    .put("todayName", answer.now().name());
        }
    }
}
