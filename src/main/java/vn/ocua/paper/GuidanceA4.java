package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Table;
import vn.ocua.paper.press.Table.Cell;
import vn.ocua.paper.press.Table.Head;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Form 02 on A4: phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.
final class GuidanceA4 {
    private static final List<Double> COLUMNS = List.of(9.0, 51.0, 14.0, 24.0, 15.0, 47.0);
    private static final double TALLEST = 180;

    /// Side of a look-up QR with its quiet zone: 37 + 8 modules of 0.7.
    private static final double PLATE = 31.5;

    private final Setting s;
    private final GuidanceContent c;

    GuidanceA4(Setting setting, GuidanceContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String known = c.code().isBlank() ? c.number() : c.code();
        String foot = s.wording().plain("paper.foot", known, s.moments().stamp(c.issue().at()));
        return new Sheet(s, Leaf.A4, c.form(), known, foot, c.issue()).print(this::flow);
    }

    private Flow flow(Step step) {
        Flow flow = new Flow();
        new Opening(s, step).put(flow, c.agency(), c.number(), c.issue().at(), c.form());
        if (!c.code().isBlank()) {
            flow.keep(Band.slim(s, c.code()), 2, 2.4);
        }
        new Fields(s, step.plain(), step.field())
                .unit(c.agency())
                .submitter(c.submitter(), null)
                .contact(c.submitter(), false, false)
                .subject(c.subject())
                .lines()
                .forEach(line -> flow.add(line, 0, 0.9));
        Shape plain = Shape.left(Step.MEASURE, 1.17, step.body());
        flow.keep(s.say(step.plain(), plain, "paper.02.all"), 2, 0.5);
        table(flow, step);
        items(flow, step);
        flow.keep(note(step), step.overNote(), 0);
        flow.add(closing(step), 3, 0);
        return flow;
    }

    private void table(Flow flow, Step step) {
        Table table = new Table(s.type(), COLUMNS, step.headPadding(), step.cellPadding(), TALLEST);
        Style cells = step.cells();
        Piece head =
                table.head(
                        List.of(
                                head("paper.table.no", 0, 0, 0),
                                head("paper.02.paper", 1, 1, 0),
                                head("paper.table.count", 2, 4, 1),
                                head("paper.table.original", 2, 2, 2),
                                head("paper.table.certified", 3, 3, 2),
                                head("paper.table.copy", 4, 4, 2),
                                head("paper.02.reason", 5, 5, 0)),
                        cells.asBold());
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < c.missing().size(); i++) {
            GuidanceContent.Missing m = c.missing().get(i);
            rows.addAll(
                    table.row(
                            List.of(
                                    count(String.valueOf(i + 1), cells),
                                    new Cell(List.of(Wording.run(cells, m.paper())), false),
                                    count(Values.count(m.originals()), cells),
                                    count(Values.count(m.certified()), cells),
                                    count(Values.count(m.copies()), cells),
                                    new Cell(List.of(Wording.run(cells, m.reason())), false)),
                            cells));
        }
        flow.table(head, rows, 1.2, 1.6);
    }

    private void items(Flow flow, Step step) {
        Items items = new Items(s, step.plain(), Step.MEASURE, 6);
        List<Piece> all = new ArrayList<>();
        all.add(items.item(1, "paper.02.basis", c.basis()));
        all.add(items.item(2, "paper.02.stage", c.stage()));
        Instant until = c.until();
        all.add(
                until == null
                        ? items.item(3, "paper.02.bring", c.where())
                        : items.item(
                                3,
                                "paper.02.bringUntil",
                                s.moments().hour(until),
                                s.moments().weekday(until),
                                s.moments().longDate(until),
                                c.where()));
        if (!c.effect().isBlank()) {
            all.add(items.item(4, List.of(Wording.run(step.plain(), c.effect()))));
        }
        for (int i = 0; i < all.size() - 1; i++) {
            flow.add(all.get(i), step.overItem(), step.underItem());
        }
        flow.keep(all.getLast(), step.overItem(), step.underItem());
    }

    private Paragraph note(Step step) {
        return s.say(
                Style.serif(step.note()),
                Shape.left(Step.MEASURE, 1.15, step.note()),
                c.agency().asked("paper.02.note"),
                Setting.tied(c.issue().officer()),
                Setting.tied(c.agency().telephone()));
    }

    private Piece closing(Step step) {
        Piece signs =
                step.signatures()
                        .of(
                                s,
                                List.of(
                                        new Signatures.Signer(
                                                121, "paper.sign.guide", c.issue().officer())));
        String lookup = c.lookup();
        if (lookup == null) {
            return signs;
        }
        Modules qr = Modules.qr(lookup);
        double module = Math.max(Band.SMALLEST, PLATE / (qr.columns() + 2 * qr.quiet()));
        double side = module * qr.columns();
        double quiet = module * qr.quiet();
        Paragraph caption = s.say(Style.serif(9.5), Shape.centred(34, 1.1, 9.5), "paper.02.scan");
        double left = side + 2 * quiet + caption.height();
        return Piece.drawn(
                Math.max(left, signs.height()),
                (page, x, y) -> {
                    page.code(qr, x, y + quiet, module, module);
                    caption.draw(page, x + side / 2 - 17, y + side + 2 * quiet);
                    signs.draw(page, x, y + 1);
                });
    }

    private Head head(String key, int from, int to, int tier) {
        return new Head(s.wording().words(key), from, to, tier);
    }

    private static Cell count(String number, Style style) {
        return new Cell(List.of(new Run(number, style)), true);
    }
}
