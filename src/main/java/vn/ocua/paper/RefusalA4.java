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

import java.util.ArrayList;
import java.util.List;

/// Form 03 on A4: phiếu từ chối tiếp nhận giải quyết hồ sơ.
final class RefusalA4 {
    private static final List<Double> COLUMNS = List.of(9.0, 89.0, 62.0);
    private static final double TALLEST = 180;

    /// Side of a procedure's QR with its quiet zone: 33 + 8 modules of 0.7.
    private static final double PLATE = 28.7;

    private final Setting s;
    private final RefusalContent c;

    RefusalA4(Setting setting, RefusalContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String foot =
                s.wording().plain("paper.foot", c.number(), s.moments().stamp(c.issue().at()));
        return new Sheet(s, Leaf.A4, c.form(), c.number(), foot, c.issue()).print(this::flow);
    }

    private Flow flow(Step step) {
        Flow flow = new Flow();
        new Opening(s, step).put(flow, c.agency(), c.number(), c.issue().at(), c.form());
        flow.keep(Piece.drawn(0, (page, x, y) -> {}), 1.5, 1.5);
        new Fields(s, step.plain(), step.field())
                .unit(c.agency())
                .submitter(c.submitter(), null)
                .contact(c.submitter(), false, false)
                .subject(c.subject())
                .lines()
                .forEach(line -> flow.add(line, 0, 0.9));
        String salutation = s.values().salutation(c.submitter());
        flow.keep(
                text(
                        step,
                        "paper.03.statement",
                        s.moments().hour(c.checked()),
                        s.moments().longDate(c.checked()),
                        c.agency().unit()),
                3,
                1.6);
        table(flow, step);
        flow.add(text(step, "paper.03.guidance", c.guidance()), 0, 1.6);
        flow.add(
                text(
                        step,
                        c.agency().asked("paper.03.complain"),
                        salutation,
                        Setting.tied(c.agency().telephone()),
                        c.agency().lookup()),
                0,
                1.6);
        flow.keep(text(step, "paper.03.number", c.number()), 0, 1.6);
        List<Signatures.Signer> signers =
                List.of(
                        new Signatures.Signer(
                                39, "paper.sign.submitter", Values.signed(c.submitter().name())),
                        new Signatures.Signer(121, "paper.sign.receiver", c.issue().officer()));
        flow.keep(step.signatures().of(s, signers), step.overSign(), 0);
        flow.add(procedure(), 5, 0);
        return flow;
    }

    private Paragraph text(Step step, String key, String... values) {
        Shape shape = new Shape(Step.MEASURE, 10, 0, 1.17, step.body(), Shape.Align.JUSTIFIED);
        return s.say(step.plain(), shape, key, values);
    }

    private void table(Flow flow, Step step) {
        Table table = new Table(s.type(), COLUMNS, step.cellPadding(), step.cellPadding(), TALLEST);
        Style cells = step.cells();
        Piece head =
                table.head(
                        List.of(
                                new Head(s.wording().words("paper.table.no"), 0, 0, 0),
                                new Head(s.wording().words("paper.03.reason"), 1, 1, 0),
                                new Head(s.wording().words("paper.03.basis"), 2, 2, 0)),
                        cells.asBold());
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < c.grounds().size(); i++) {
            RefusalContent.Ground g = c.grounds().get(i);
            Run number = new Run(String.valueOf(i + 1), cells);
            rows.addAll(
                    table.row(
                            List.of(
                                    new Cell(List.of(number), true),
                                    new Cell(List.of(Wording.run(cells, g.reason())), false),
                                    new Cell(List.of(Wording.run(cells, g.basis())), false)),
                            cells));
        }
        flow.table(head, rows, 2, 3);
    }

    private Piece procedure() {
        Modules qr = Modules.qr(c.page());
        double module = Math.max(Band.SMALLEST, PLATE / (qr.columns() + 2 * qr.quiet()));
        double side = module * qr.columns();
        double quiet = module * qr.quiet();
        double plate = side + 2 * quiet;
        Paragraph words =
                s.say(
                        Style.serif(11),
                        Shape.left(115, 1.17, 11),
                        "paper.03.scan",
                        c.subject().code());
        return Piece.drawn(
                plate + 1,
                (page, x, y) -> {
                    page.rule(x, y, x + Step.MEASURE, y, 0.2);
                    page.code(qr, x, y + 1 + quiet, module, module);
                    words.draw(page, x + plate + 1, y + 1 + (plate - words.height()) / 2);
                });
    }
}
