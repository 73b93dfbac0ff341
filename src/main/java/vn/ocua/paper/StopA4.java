package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Table;
import vn.ocua.paper.press.Table.Cell;
import vn.ocua.paper.press.Table.Padding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Form 05 on A4: thông báo dừng giải quyết hồ sơ.
final class StopA4 {
    private static final List<Double> COLUMNS = List.of(56.0, 104.0);
    private static final double TALLEST = 160;

    private final Setting s;
    private final StopContent c;

    StopA4(Setting setting, StopContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String foot = s.wording().plain("paper.05.foot", s.moments().stamp(c.issue().at()));
        return new Sheet(s, Letter.LEAF, c.form(), c.code(), foot, c.issue())
                .print(this::flow, page -> Letter.codes(s, page, c.code(), c.lookup()));
    }

    private Flow flow(Step step) {
        Letter letter = new Letter(s, step);
        String title = s.wording().words("paper.05.title");
        String subject = s.wording().words(c.asked() ? "paper.05.asked" : "paper.05.stopped");
        letter.head(c.agency(), c.number(), c.issue().at(), title, subject);
        Submitter who = c.submitter();
        String sir = s.values().salutation(who);
        Shape to = letter.addressed();
        letter.to(
                List.of(
                        s.say(
                                step.plain(),
                                to,
                                "paper.05.to",
                                sir,
                                who.name(),
                                s.values().orNone(who.address()))));
        letter.text(
                c.asked() ? "paper.05.because" : "paper.05.becauseStopped",
                sir,
                Values.signed(who.name()),
                s.moments().looseDate(c.stopped()),
                c.reason(),
                c.agency().unit());
        table(letter.flow(), step);
        letter.text("paper.05.after", sir);
        letter.last("paper.05.close", c.agency().unit(), sir);
        List<Paragraph> receivers =
                List.of(
                        letter.receiver("paper.letter.asAbove"),
                        letter.receiver("paper.05.unit"),
                        letter.receiver("paper.letter.kept"));
        letter.close(receivers, c.post(), c.signer());
        return letter.flow();
    }

    private void table(Flow flow, Step step) {
        Padding padding = step.cellPadding();
        Table table = new Table(s.type(), COLUMNS, padding, padding, TALLEST);
        Style cells = step.cells();
        List<Piece> rows = new ArrayList<>();
        row(rows, table, "paper.code", new Run(Setting.tied(c.code()), cells.asBold()));
        String procedure =
                s.wording().plain("paper.05.procedure", c.subject().title(), c.subject().code());
        row(rows, table, "paper.05.name", new Run(procedure, cells));
        row(rows, table, "paper.05.received", new Run(s.moments().full(c.received()), cells));
        Instant due = c.due();
        String promised = due == null ? s.wording().words("paper.due.open") : s.moments().full(due);
        row(rows, table, "paper.due", new Run(promised, cells));
        row(rows, table, "paper.05.stage", Wording.run(cells, c.stage()));
        row(rows, table, "paper.05.moment", new Run(s.moments().full(c.stopped()), cells));
        row(rows, table, "paper.05.returned", Wording.run(cells, c.returned()));
        row(rows, table, "paper.05.fee", Wording.run(cells, c.fee()));
        Piece top =
                Piece.drawn(
                        0,
                        (page, x, y) -> page.rule(x - 0.09, y, x + Step.MEASURE + 0.09, y, 0.18));
        flow.table(top, rows, 1, 3.5);
    }

    private void row(List<Piece> rows, Table table, String label, Run value) {
        Style style = value.style();
        Style plain = Style.serif(style.size());
        Run name = new Run(s.wording().words(label), plain);
        rows.addAll(
                table.row(
                        List.of(new Cell(List.of(name), false), new Cell(List.of(value), false)),
                        plain));
    }
}
