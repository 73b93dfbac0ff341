package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
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

/// Biên bản giao nhận hồ sơ on A4 across.
final class MinutesSheet {
    private static final double MEASURE = Leaf.ACROSS.measure();
    private static final List<Double> COLUMNS = List.of(11., 47., 78., 40., 20., 22., 22., 17.);
    private static final Style CELL = Style.serif(11);

    private final Setting s;
    private final MinutesContent c;

    MinutesSheet(Setting setting, MinutesContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String foot =
                s.wording().plain("paper.foot", c.number(), s.moments().stamp(c.issue().at()));
        return new Sheet(s, Leaf.ACROSS, c.form(), c.number(), foot, c.issue()).print(flow());
    }

    private Flow flow() {
        Flow flow = new Flow();
        flow.keep(Letterhead.A4L.of(s, c.agency(), c.number(), c.issue().at(), MEASURE), 0, 0);
        String title = Values.capitals(c.form().title());
        Style bold = Style.serif(14).asBold();
        Shape centre = Shape.centred(MEASURE, 1.2, 14);
        flow.keep(
                c.post()
                        ? s.say(bold, centre, "paper.minutes.post", title)
                        : s.value(bold, centre, title),
                2,
                2);
        add(
                flow,
                "paper.minutes.when",
                s.moments().hour(c.at()),
                s.moments().longDate(c.at()),
                c.agency().unit());
        add(flow, "paper.minutes.giver", c.agency().unit(), c.issue().officer());
        add(flow, "paper.minutes.taker", orDots(c.unit()), orDots(c.receiver()));
        Padding padding = new Padding(1.4, 0.9);
        Table table = new Table(s.type(), COLUMNS, padding, padding, 120);
        Piece head =
                table.head(
                        List.of(
                                head("paper.07.no", 0),
                                head("paper.code", 1),
                                head("paper.minutes.subject", 2),
                                head("paper.combined.owner", 3),
                                head("paper.minutes.hour", 4),
                                head("paper.minutes.due", 5),
                                head("paper.minutes.limit", 6),
                                head("paper.minutes.papers", 7)),
                        CELL.asBold());
        List<Piece> rows = new ArrayList<>();
        int papers = 0;
        for (int i = 0; i < c.rows().size(); i++) {
            MinutesContent.Row row = c.rows().get(i);
            rows.addAll(table.row(cells(i + 1, row), CELL));
            papers += row.papers();
        }
        int count = c.rows().size();
        List<Run> total =
                s.wording()
                        .say(
                                CELL,
                                "paper.minutes.total",
                                Values.two(count),
                                MoneyWords.count(count));
        rows.add(table.total(total, new Run(String.valueOf(papers), CELL.asBold()), CELL));
        flow.table(head, rows, 1, 1.4);
        Shape field = Shape.left(MEASURE, 1.17, 12);
        flow.keep(s.say(Style.serif(12), field, "paper.minutes.close"), 0, 0);
        List<Signatures.Signer> signers =
                List.of(
                        new Signatures.Signer(53, "paper.minutes.sign.giver", c.issue().officer()),
                        new Signatures.Signer(204, "paper.minutes.sign.taker", c.receiver()));
        flow.add(new Signatures(78, 12, 11, 13).of(s, signers), 2.4, 0);
        return flow;
    }

    private void add(Flow flow, String key, String... values) {
        Shape field = Shape.left(MEASURE, 1.17, 12).hanging(7);
        flow.keep(s.say(Style.serif(12), field, key, values), 0, 0.9);
    }

    private Head head(String key, int column) {
        return new Head(s.wording().words(key), column, column, 0);
    }

    private List<Cell> cells(int number, MinutesContent.Row row) {
        Instant due = row.due();
        return List.of(
                centred(String.valueOf(number)),
                centred(Setting.tied(row.code())),
                new Cell(Wording.run(CELL, row.procedure()), Align.LEFT),
                new Cell(Wording.run(CELL, row.owner()), Align.LEFT),
                centred(received(row)),
                centred(due == null ? "" : s.moments().date(due)),
                centred(row.limit()),
                centred(String.valueOf(row.papers())));
    }

    /// The hour; with its day where that is another one.
    private String received(MinutesContent.Row row) {
        String date = s.moments().date(row.received());
        String hour = s.moments().hour(row.received());
        return date.equals(s.moments().date(c.at())) ? hour : hour + "\n" + date.substring(0, 5);
    }

    private static Cell centred(String value) {
        return new Cell(new Run(value, CELL), Align.CENTRE);
    }

    private String orDots(String value) {
        return value.isBlank() ? s.wording().words("paper.dots") : value;
    }
}
