package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Shape.Align;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Table;
import vn.ocua.paper.press.Table.Cell;
import vn.ocua.paper.press.Table.Head;
import vn.ocua.paper.press.Table.Padding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Giấy biên nhận trả kết quả on A5: code, who gave, who took and by what right, what, when.
final class ResultA5 {
    private static final double MEASURE = Leaf.A5.measure();
    private static final List<Double> COLUMNS = List.of(9.0, 82.0, 42.0, 27.0, 20.0);
    private static final Style BODY = Style.serif(11);
    private static final Shape FIELD = Shape.left(MEASURE, 1.2, 11).hanging(5);
    private static final Style CELL = Style.serif(10.5);

    private final Setting s;
    private final ResultContent c;

    ResultA5(Setting setting, ResultContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String foot =
                s.wording().plain("paper.foot", c.number(), s.moments().stamp(c.issue().at()));
        return new Sheet(s, Leaf.A5, c.form(), c.code(), foot, c.issue()).print(flow());
    }

    private Flow flow() {
        Flow flow = new Flow();
        flow.keep(Letterhead.A5.of(s, c.agency(), c.number(), c.issue().at(), MEASURE), 0, 0);
        Style bold = Style.serif(14).asBold();
        Shape centre = Shape.centred(MEASURE, 1.2, 14);
        flow.keep(s.value(bold, centre, Values.capitals(c.form().title())), 2.4, 1.6);
        flow.keep(code(), 0, 1.6);
        flow.add(say("paper.result.giver", c.issue().officer(), c.agency().unit()), 0, 0.35);
        flow.add(taker(), 0, 0.35);
        flow.add(say("paper.result.subject", c.subject().title(), c.subject().code()), 0, 0.35);
        table(flow);
        flow.add(moment(), 0, 0.35);
        flow.keep(say("paper.result.fee", s.values().fee(c.fee())), 0, 0.35);
        List<Signatures.Signer> signers =
                List.of(
                        new Signatures.Signer(
                                32, "paper.result.sign.taker", Values.signed(c.taker())),
                        new Signatures.Signer(
                                MEASURE - 30, "paper.result.sign.giver", c.issue().officer()));
        flow.add(new Signatures(60, 10, 9, 13).of(s, signers), 1.6, 0);
        return flow;
    }

    private Piece code() {
        Paragraph label = s.say(Style.serif(9.5), Shape.left(80, 1.16, 9.5), "paper.code");
        Style bold = Style.serif(14).asBold();
        Paragraph known = s.value(bold, Shape.left(100, 1.15, 14), Setting.tied(c.code()));
        Modules bars = Modules.code128(c.code());
        double bar = Band.slimBar(bars);
        double wide = bars.columns() * bar;
        double height = Math.max(9, label.height() + known.height());
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    label.draw(page, x, y);
                    known.draw(page, x, y + label.height());
                    page.code(bars, x + MEASURE - wide, y + (height - 9) / 2, bar, 9);
                });
    }

    private Paragraph taker() {
        if (c.taker().isEmpty()) {
            return say("paper.result.takerOpen");
        }
        String kind = s.wording().words(Values.identityKind(c.identity()) + ".short");
        String number = c.identity().isBlank() ? s.wording().words("paper.dots") : c.identity();
        return say("paper.result.taker", c.taker(), kind, number, c.right());
    }

    private Paragraph moment() {
        Instant given = c.given();
        Instant due = c.due();
        if (given == null) {
            return due == null
                    ? say("paper.result.momentOpen")
                    : say("paper.result.momentOpenDue", s.moments().stamp(due));
        }
        if (due == null) {
            return say("paper.result.moment", s.moments().dated(given));
        }
        String how =
                given.isAfter(due)
                        ? "paper.result.late"
                        : s.moments().date(given).equals(s.moments().date(due))
                                ? "paper.result.onTime"
                                : "paper.result.early";
        return say(
                "paper.result.momentDue",
                s.moments().dated(given),
                s.moments().stamp(due),
                s.wording().words(how));
    }

    private void table(Flow flow) {
        Padding padding = new Padding(1.1, 0.4);
        Table table = new Table(s.type(), COLUMNS, padding, padding, 60);
        Piece head =
                table.head(
                        List.of(
                                head("paper.table.no", 0),
                                head("paper.result.what", 1),
                                head("paper.result.number", 2),
                                head("paper.result.signed", 3),
                                head("paper.result.copies", 4)),
                        CELL.asBold());
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < c.rows().size(); i++) {
            ResultContent.Row row = c.rows().get(i);
            rows.addAll(
                    table.row(
                            List.of(
                                    centred(String.valueOf(i + 1)),
                                    new Cell(Wording.run(CELL, row.what()), Align.LEFT),
                                    centred(row.number()),
                                    centred(row.signed()),
                                    centred(row.copies())),
                            CELL));
        }
        flow.table(head, rows, 1.2, 0.8);
    }

    private Head head(String key, int column) {
        return new Head(s.wording().words(key), column, column, 0);
    }

    private static Cell centred(String value) {
        return new Cell(new Run(value, CELL), Align.CENTRE);
    }

    private Paragraph say(String key, String... values) {
        return s.say(BODY, FIELD, key, values);
    }
}
