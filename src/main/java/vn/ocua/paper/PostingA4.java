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

import java.util.ArrayList;
import java.util.List;

/// A procedure as it is posted on the board: a notice read at 60 cm, no document, so without quốc
/// hiệu.
final class PostingA4 {
    static final double MEASURE = Leaf.POSTED.measure();

    /// 33 modules of 1.1, read from 60 cm.
    private static final double SIDE = 36.3;

    private static final double SMALLEST = 1;

    /// Type of the lists; the smaller one where it saves a page.
    private static final double LARGE = 14;

    private static final double SMALL = 12;
    private static final double ASIDE = 46;
    private static final List<Double> PAPERS = List.of(11.0, 122.0, 32.0);
    private static final List<Double> FACTS = List.of(50.0, 115.0);

    private final Setting s;
    private final PostingContent c;

    PostingA4(Setting setting, PostingContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String label = s.wording().plain("paper.posting.edition", s.moments().day(c.adopted()));
        String foot =
                s.wording()
                        .plain(
                                "paper.posting.foot",
                                c.subject().code(),
                                s.moments().date(c.issue().at()));
        Form form = new Form(c.form().title(), label);
        Sheet sheet = new Sheet(s, Leaf.POSTED, form, c.subject().code(), foot, c.issue());
        List<List<Flow.Placed>> pages = flow(LARGE).pages(Leaf.POSTED.room());
        if (pages.size() > 1) {
            List<List<Flow.Placed>> small = flow(SMALL).pages(Leaf.POSTED.room());
            pages = small.size() < pages.size() ? small : pages;
        }
        return sheet.draw(pages, page -> {});
    }

    /// @param size of the lists
    private Flow flow(double size) {
        Flow flow = new Flow();
        flow.keep(head(s, c.agency(), c.field()), 0, 4);
        flow.keep(name(), 0, 3);
        flow.keep(cells(), 0, 4);
        Padding padding = new Padding(1.8, size < LARGE ? 0.7 : 1.2);
        Table papers = new Table(s.type(), PAPERS, padding, padding, 150);
        Style style = Style.serif(size);
        for (PostingContent.Situation one : c.cases()) {
            flow.keep(heading(one), 1, 1);
            flow.table(paperHead(papers, style), papers(papers, one, style), 0, 2);
        }
        Table facts = new Table(s.type(), FACTS, padding, padding, 150);
        Style plain = Style.serif(size - 0.5);
        List<Piece> rows = new ArrayList<>();
        for (PostingContent.Fact fact : c.facts()) {
            rows.addAll(
                    facts.row(
                            List.of(
                                    new Cell(Wording.run(plain.asBold(), fact.label()), Align.LEFT),
                                    new Cell(Wording.run(plain, fact.text()), Align.LEFT)),
                            plain));
        }
        Piece top = Piece.drawn(0, (page, x, y) -> page.rule(x, y, x + MEASURE, y, 0.18));
        flow.table(top, rows, 2, 0);
        return flow;
    }

    /// Agency left, what and which field right, a strong rule below.
    static Piece head(Setting s, Agency agency, String field) {
        Style plain = Style.serif(12);
        Shape left = Shape.left(112, 1.15, 12);
        Shape right = Shape.left(MEASURE, 1.15, 12).with(Align.RIGHT);
        Shape narrow = Shape.left(MEASURE - 114, 1.15, 12).with(Align.RIGHT);
        Paragraph superior = s.value(plain, left, Values.capitals(agency.superior()));
        Paragraph name = s.value(plain.asBold(), left, Values.capitals(agency.name()));
        Paragraph what = s.say(plain.asBold(), right, "paper.posting.head");
        Paragraph which =
                field.isEmpty()
                        ? new Paragraph(List.of(), narrow, true)
                        : s.say(plain, narrow, "paper.posting.field", field);
        double tall = Math.max(superior.height() + name.height(), what.height() + which.height());
        return Piece.drawn(
                tall + 2.6,
                (page, x, y) -> {
                    superior.draw(page, x, y);
                    name.draw(page, x, y + superior.height());
                    what.draw(page, x, y);
                    which.draw(page, x + 114, y + what.height());
                    page.rule(x, y + tall + 2.3, x + MEASURE, y + tall + 2.3, 0.6);
                });
    }

    private Piece name() {
        int letters = c.subject().title().length();
        double size = letters < 90 ? 27 : letters < 200 ? 22 : 17;
        double room = MEASURE - ASIDE - 4;
        Paragraph code =
                s.say(
                        Style.serif(13),
                        Shape.left(room, 1.17, 13),
                        "paper.posting.code",
                        c.subject().code());
        Shape shape = Shape.left(room, 1.12, size);
        Paragraph title = s.value(Style.serif(size).asBold(), shape, c.subject().title());
        Modules qr = Modules.qr(c.page());
        double module = Math.max(SMALLEST, SIDE / qr.columns());
        double side = module * qr.columns();
        double quiet = module * qr.quiet();
        Paragraph caption =
                s.say(Style.serif(10), Shape.centred(ASIDE, 1.15, 10), "paper.posting.scan");
        double left = code.height() + 1.5 + title.height();
        double right = side + 2 * quiet + caption.height();
        double height = Math.max(left, right);
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    double top = y + (height - left) / 2;
                    code.draw(page, x, top);
                    title.draw(page, x, top + code.height() + 1.5);
                    double aside = x + MEASURE - ASIDE;
                    double down = y + (height - right) / 2;
                    page.code(qr, aside + (ASIDE - side) / 2, down + quiet, module, module);
                    caption.draw(page, aside, down + side + 2 * quiet);
                });
    }

    /// Limit and both fees, large.
    private Piece cells() {
        double third = MEASURE / 3;
        List<Piece> three =
                List.of(
                        cell("paper.posting.limit", c.limit(), third),
                        cell("paper.posting.deskFee", c.deskFee(), third),
                        cell("paper.posting.onlineFee", c.onlineFee(), third));
        double height = three.stream().mapToDouble(Piece::height).max().orElse(0) + 4;
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    page.frame(x, y, MEASURE, height, 0.4);
                    for (int i = 0; i < three.size(); i++) {
                        three.get(i).draw(page, x + i * third, y + 2);
                        if (i > 0) {
                            page.rule(x + i * third, y, x + i * third, y + height, 0.4);
                        }
                    }
                });
    }

    private Piece cell(String key, String value, double wide) {
        Style bold = Style.serif(19).asBold();
        boolean slim = s.type().width(List.of(new Run(value, bold))) > wide - 4;
        double size = slim ? 14 : 19;
        Paragraph label = s.say(Style.serif(12), Shape.centred(wide, 1.17, 12), key);
        Shape shape = Shape.centred(wide - 4, 1.15, size);
        Paragraph large = s.value(bold.at(size), shape, value);
        return Piece.drawn(
                label.height() + large.height(),
                (page, x, y) -> {
                    label.draw(page, x, y);
                    large.draw(page, x + 2, y + label.height());
                });
    }

    private Piece heading(PostingContent.Situation one) {
        Style bold = Style.serif(14).asBold();
        Shape shape = Shape.left(MEASURE, 1.17, 14);
        if (one.name().isEmpty()) {
            return s.say(bold, shape, "paper.posting.papers");
        }
        Paragraph name = s.say(bold, shape, "paper.posting.case", one.name());
        return one.terms().isEmpty()
                ? name
                : Piece.stack(List.of(name, s.value(Style.serif(13), shape, one.terms())));
    }

    private Piece paperHead(Table table, Style style) {
        return table.head(
                List.of(
                        new Head(s.wording().words("paper.table.no"), 0, 0, 0),
                        new Head(s.wording().words("paper.table.paper"), 1, 1, 0),
                        new Head(s.wording().words("paper.table.count"), 2, 2, 0)),
                style.asBold());
    }

    private List<Piece> papers(Table table, PostingContent.Situation one, Style style) {
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < one.papers().size(); i++) {
            PostingContent.Paper paper = one.papers().get(i);
            rows.addAll(
                    table.row(
                            List.of(
                                    new Cell(new Run(String.valueOf(i + 1), style), Align.CENTRE),
                                    new Cell(Wording.run(style, paper.name()), Align.LEFT),
                                    new Cell(Wording.run(style, paper.count()), Align.CENTRE)),
                            style));
        }
        return rows;
    }
}
