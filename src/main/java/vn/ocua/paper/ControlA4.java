package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
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

/// Form 06 on A4: phiếu kiểm soát quá trình giải quyết hồ sơ, one row a hop.
final class ControlA4 {
    private static final List<Double> COLUMNS = List.of(47.0, 62.0, 29.0, 22.0);
    private static final Style CELL = Style.serif(11.5);
    private static final double ROW = 29;
    private static final double SIGN = 12.5;
    private static final double BOX = 3.2;

    private final Setting s;
    private final ControlContent c;

    ControlA4(Setting setting, ControlContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String foot =
                s.wording().plain("paper.06.foot", c.code(), s.moments().stamp(c.issue().at()));
        return new Sheet(s, Leaf.A4, c.form(), c.code(), foot, c.issue()).print(flow());
    }

    private Flow flow() {
        Step step = Step.LARGE;
        Flow flow = new Flow();
        new Opening(s, step).put(flow, c.agency(), c.number(), c.issue().at(), c.form());
        Style italic = Style.serif(12).asItalic();
        Shape centre = Shape.centred(Step.MEASURE, 1.17, 12);
        flow.keep(
                c.volume().isEmpty()
                        ? s.say(italic, centre, "paper.06.volumeOpen")
                        : s.value(italic, centre, c.volume()),
                0,
                1);
        flow.keep(Band.slim(s, c.code()), 1, 2.4);
        Submitter who = c.submitter();
        add(flow, "paper.06.of", s.values().salutation(who), who.name());
        add(flow, "paper.06.subject", c.subject().title(), c.subject().code());
        add(flow, "paper.06.received", s.moments().dated(c.received()));
        Instant due = c.due();
        add(
                flow,
                "paper.06.due",
                due == null ? s.wording().words("paper.due.open") : s.moments().dated(due));
        add(flow, "paper.06.resolving", orDots(c.resolving()));
        Table table =
                new Table(s.type(), COLUMNS, new Padding(1.4, 0.9), new Padding(1.4, 0.9), 200)
                        .rows(ROW, false);
        Piece head =
                table.head(
                        List.of(
                                head("paper.06.agency", 0),
                                head("paper.06.times", 1),
                                head("paper.06.result", 2),
                                head("paper.06.note", 3)),
                        CELL.asBold());
        List<Piece> rows = new ArrayList<>();
        c.hops().forEach(hop -> rows.addAll(table.row(cells(hop), CELL)));
        flow.table(head, rows, 2.5, 1.6);
        flow.add(
                s.say(Style.serif(11), Shape.left(Step.MEASURE, 1.15, 11), "paper.06.explain"),
                1,
                0);
        return flow;
    }

    private void add(Flow flow, String key, String... values) {
        Shape field = Shape.left(Step.MEASURE, 1.17, 13).hanging(7);
        flow.add(s.say(Style.serif(13), field, key, values), 0, 0.9);
    }

    private Head head(String key, int column) {
        return new Head(s.wording().words(key), column, column, 0);
    }

    private List<Cell> cells(ControlContent.Hop hop) {
        Instant at = hop.at();
        List<Run> moment =
                at == null
                        ? s.wording().say(CELL, "paper.06.momentOpen")
                        : s.wording()
                                .say(
                                        CELL,
                                        "paper.06.moment",
                                        s.moments().hour(at),
                                        s.moments().date(at));
        return List.of(
                Cell.of(sides(hop)),
                new Cell(moment, Align.CENTRE, hands(hop)),
                Cell.of(boxes(hop.result())),
                new Cell(Wording.run(CELL, hop.note()), Align.LEFT));
    }

    private Piece sides(ControlContent.Hop hop) {
        Shape shape = Shape.left(COLUMNS.get(0) - 2.8, 1.14, 11.5);
        return Piece.stack(
                List.of(
                        s.say(CELL, shape, "paper.06.from", side(hop.from())),
                        Piece.gap(1.4),
                        s.say(CELL, shape, "paper.06.to", side(hop.to()))));
    }

    private Piece hands(ControlContent.Hop hop) {
        double half = (COLUMNS.get(1) - 2.8) / 2;
        Shape shape = Shape.centred(half - 0.6, 1.14, 11.5);
        Style bold = CELL.asBold();
        Piece giver = hand(s.say(bold, shape, "paper.06.giver"), hop.giver(), shape);
        Piece taker = hand(s.say(bold, shape, "paper.06.taker"), hop.taker(), shape);
        return Piece.drawn(
                1 + Math.max(giver.height(), taker.height()),
                (page, x, y) -> {
                    giver.draw(page, x, y + 1);
                    taker.draw(page, x + half + 0.6, y + 1);
                });
    }

    private Piece hand(Paragraph title, String name, Shape shape) {
        return Piece.stack(List.of(title, Piece.gap(SIGN), s.value(CELL, shape, name)));
    }

    private Piece boxes(ControlContent.Result result) {
        Shape shape = Shape.left(22, 1.35, 11.5);
        List<Paragraph> words =
                List.of(
                        s.say(CELL, shape, "paper.06.early"),
                        s.say(CELL, shape, "paper.06.onTime"),
                        s.say(CELL, shape, "paper.06.late"));
        double line = words.getFirst().height();
        return Piece.drawn(
                3 * line,
                (page, x, y) -> {
                    for (int i = 0; i < words.size(); i++) {
                        double top = y + i * line + (line - BOX) / 2;
                        page.frame(x, top, BOX, BOX, 0.25);
                        if (result.ordinal() == i + 1) {
                            page.cross(x, top, BOX, 0.35);
                        }
                        words.get(i).draw(page, x + BOX + 1.6, y + i * line);
                    }
                });
    }

    private String side(String value) {
        return value.isBlank() ? s.wording().words("paper.dotsShort") : value;
    }

    private String orDots(String value) {
        return value.isBlank() ? s.wording().words("paper.dots") : value;
    }
}
