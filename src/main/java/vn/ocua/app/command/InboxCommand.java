package vn.ocua.app.command;

import picocli.CommandLine.Command;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.exchange.Desk;
import vn.ocua.exchange.Exchange;
import vn.ocua.person.Right;

import java.util.List;
import java.util.Optional;

/// `inbox`: dossiers filed online that wait for this desk's answer; below it the portal's rows that
/// could not be applied.
@Command(name = "inbox")
public final class InboxCommand implements vn.ocua.app.run.Command {
    private static final int PAGE = 200;

    @Override
    public int run(Run run) {
        Optional<Refusal> barred = run.session().lacks(Right.FIND);
        if (barred.isPresent()) {
            return run.refused(List.of(barred.get()));
        }
        Desk desk = Exchange.of(run.counter()).desk();
        List<Desk.Filed> page = desk.inbox(0, PAGE);
        if (page.isEmpty()) {
            run.tell("cli.inbox.none");
        }
        for (int at = 0; !page.isEmpty(); page = desk.inbox(at, PAGE)) {
            print(run, page, at == 0);
            at += page.size();
        }
        return Exit.DONE;
    }

    private static void print(Run run, List<Desk.Filed> page, boolean first) {
        if (run.settings().json()) {
            page.forEach(one -> json(run, one));
            return;
        }
        Texts texts = run.texts();
        Table table =
                new Table(
                        List.of(
                                texts.of("cli.column.code"),
                                texts.of("cli.column.name"),
                                texts.of("cli.column.procedure"),
                                texts.of("cli.column.filed"),
                                texts.of("cli.column.answerBy"),
                                ""));
        for (Desk.Filed one : page) {
            Dossier d = one.dossier();
            table.row(
                    d.code(),
                    d.applicant().known(),
                    d.procedure().code(),
                    run.shown(d.received()),
                    run.shown(one.answerBy()),
                    one.late() ? texts.of("cli.inbox.late") : "");
        }
        List<String> lines = table.lines();
        lines.subList(first ? 0 : 1, lines.size()).forEach(run::line);
    }

    private static void json(Run run, Desk.Filed one) {
        Dossier d = one.dossier();
        run.answer(
                Run.object()
                        .put("code", d.code())
                        .put("name", d.applicant().known())
                        .put("procedure", d.procedure().code())
                        .put("filed", Run.moment(d.received()))
                        .put("answerBy", Run.moment(one.answerBy()))
                        .put("late", one.late()),
                List.of());
    }

    /// Rows of the portal that could not be applied, and why.
    @Command(name = "kept")
    public static final class Kept implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Optional<Refusal> barred = run.session().lacks(Right.SYNC);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
            List<Desk.KeptRow> kept = Exchange.of(run.counter()).desk().kept();
            for (Desk.KeptRow row : kept) {
                String why = run.texts().of("sync.kept." + row.why());
                run.answer(
                        Run.object()
                                .put("code", row.code())
                                .put("kind", row.kind())
                                .put("taken", Run.moment(row.taken()))
                                .put("reason", why),
                        List.of(
                                run.texts()
                                        .of(
                                                "cli.inbox.kept",
                                                row.code(),
                                                row.kind(),
                                                run.shown(row.taken()),
                                                why)));
            }
            if (kept.isEmpty()) {
                run.tell("cli.inbox.noneKept");
            }
            return Exit.DONE;
        }
    }

    /// Tries kept rows once more, for instance after a catalogue came.
    @Command(name = "retake")
    public static final class Retake implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Desk desk = Exchange.of(run.counter()).desk();
            return run.done(
                    desk.retake(run.session()),
                    taken ->
                            run.answer(
                                    Run.object()
                                            .put("taken", taken)
                                            .put("kept", desk.kept().size()),
                                    "cli.inbox.retaken",
                                    taken,
                                    desk.kept().size()));
        }
    }
}
