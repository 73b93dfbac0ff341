package vn.ocua.paper;

import vn.ocua.base.Texts;
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

/// One receipt for many dossiers of one submitter, on A4 across: each row with its own Code 128,
/// one signed QR for all.
final class CombinedReceipt {
    private static final double MEASURE = Leaf.ACROSS.measure();
    private static final List<Double> COLUMNS = List.of(9., 62., 59., 36., 29., 40., 22.);
    private static final Style CELL = Style.serif(11);

    /// Bars of a row: 0.20 wide, 6 high.
    private static final double BAR = 0.2;

    private static final double SIDE = 42;

    private final Setting s;
    private final CombinedContent c;

    CombinedReceipt(Setting setting, CombinedContent content) {
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
        flow.keep(top(), 0.6, 0.6);
        Padding padding = new Padding(1.4, 0.9);
        Table table = new Table(s.type(), COLUMNS, padding, padding, 120);
        List<Piece> rows = new ArrayList<>();
        long sum = 0;
        boolean open = false;
        for (int i = 0; i < c.rows().size(); i++) {
            CombinedContent.Row row = c.rows().get(i);
            rows.addAll(table.row(cells(i + 1, row), CELL));
            sum += row.fee() == null ? 0 : row.fee();
            open |= row.fee() == null;
        }
        List<Run> words =
                open
                        ? s.wording().say(CELL, "paper.combined.sumOpen", MoneyWords.of(sum))
                        : s.wording().say(CELL, "paper.combined.sum", MoneyWords.of(sum));
        rows.add(table.total(words, new Run(Texts.money(sum), CELL.asBold()), CELL));
        flow.table(head(table), rows, 1, 1.4);
        flow.keep(
                s.say(
                        Style.serif(10.5),
                        Shape.left(MEASURE, 1.15, 10.5),
                        c.agency().asked("paper.01.note"),
                        c.agency().lookup(),
                        Setting.tied(c.agency().telephone())),
                0,
                0);
        List<Signatures.Signer> signers =
                List.of(
                        new Signatures.Signer(
                                53, "paper.sign.submitter", Values.signed(c.submitter().name())),
                        new Signatures.Signer(204, "paper.sign.receiver", c.issue().officer()));
        flow.add(new Signatures(78, 12, 11, 14).of(s, signers), 2.4, 0);
        return flow;
    }

    /// Title and submitter left, QR right.
    private Piece top() {
        double room = MEASURE - SIDE;
        Submitter who = c.submitter();
        Style bold = Style.serif(14).asBold();
        Style body = Style.serif(12);
        Shape field = Shape.left(room - 2, 1.17, 12).hanging(7);
        String kind = s.wording().words(Values.identityKind(who.identity()) + ".short");
        List<Piece> left = new ArrayList<>();
        left.add(s.value(bold, Shape.centred(room, 1.2, 14), Values.capitals(c.form().title())));
        left.add(s.say(bold.at(13), Shape.centred(room, 1.2, 13), "paper.combined.for"));
        left.add(Piece.gap(2));
        left.add(
                s.say(
                        body,
                        field,
                        "paper.half.from",
                        s.values().salutation(who),
                        who.name(),
                        kind,
                        s.values().orNone(who.identity())));
        left.add(Piece.gap(0.9));
        left.add(
                s.say(
                        body,
                        field,
                        "paper.half.address",
                        s.values().orNone(who.address()),
                        s.values().phone(who.phone())));
        left.add(Piece.gap(0.9));
        left.add(
                s.say(
                        body,
                        field,
                        "paper.combined.received",
                        s.moments().full(c.received()),
                        Values.two(c.rows().size())));
        Piece words = Piece.stack(left);
        Modules qr = Modules.qr(c.qr());
        double module = Band.module(qr);
        double side = module * qr.columns();
        double quiet = module * qr.quiet();
        Paragraph caption =
                c.issue().training()
                        ? s.say(
                                Style.serif(9.5),
                                Shape.centred(SIDE, 1.1, 9.5),
                                "paper.training.short")
                        : s.say(
                                Style.serif(9.5),
                                Shape.centred(SIDE, 1.1, 9.5),
                                "paper.combined.scan",
                                Values.two(c.rows().size()));
        return Piece.drawn(
                Math.max(words.height() + 1, side + 2 * quiet + caption.height()),
                (page, x, y) -> {
                    words.draw(page, x, y + 1);
                    page.code(qr, x + room + (SIDE - side) / 2, y + quiet, module, module);
                    caption.draw(page, x + room, y + side + 2 * quiet);
                });
    }

    private Piece head(Table table) {
        return table.head(
                List.of(
                        head("paper.table.no", 0),
                        head("paper.code", 1),
                        head("paper.combined.subject", 2),
                        head("paper.combined.owner", 3),
                        head("paper.combined.papers", 4),
                        head("paper.due", 5),
                        head("paper.combined.fee", 6)),
                CELL.asBold());
    }

    private Head head(String key, int column) {
        return new Head(s.wording().words(key), column, column, 0);
    }

    private List<Cell> cells(int number, CombinedContent.Row row) {
        Modules bars = Modules.code128(row.code());
        double room = COLUMNS.get(1) - 2.8;
        double bar = Math.min(BAR, room / bars.columns());
        Piece under =
                Piece.drawn(
                        7.2,
                        (page, x, y) -> {
                            double wide = bars.columns() * bar;
                            page.code(bars, x + (room - wide) / 2, y + 0.8, bar, 6);
                        });
        Instant due = row.due();
        String moment =
                due == null
                        ? s.wording().words("paper.due.open")
                        : s.moments().hour(due)
                                + "\n"
                                + s.moments().weekday(due)
                                + ", "
                                + s.moments().date(due);
        Long fee = row.fee();
        return List.of(
                new Cell(new Run(String.valueOf(number), CELL), Align.CENTRE),
                new Cell(List.of(new Run(row.code(), CELL.asBold())), Align.LEFT, under),
                new Cell(Wording.run(CELL, row.procedure()), Align.LEFT),
                new Cell(Wording.run(CELL, row.owner()), Align.LEFT),
                new Cell(Wording.run(CELL, row.papers()), Align.LEFT),
                new Cell(new Run(moment, CELL.asBold()), Align.CENTRE),
                new Cell(new Run(fee == null ? "" : Texts.money(fee), CELL), Align.RIGHT));
    }
}
