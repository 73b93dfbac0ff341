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

import java.util.ArrayList;
import java.util.List;

/// The posted list of all procedures, field by field: code, name, limit, fee.
final class CatalogueA4 {
    private static final List<Double> COLUMNS = List.of(22.0, 83.0, 34.0, 26.0);
    private static final Style CELL = Style.serif(12);

    private final Setting s;
    private final CatalogueContent c;

    CatalogueA4(Setting setting, CatalogueContent content) {
        s = setting;
        c = content;
    }

    int print() {
        int all = c.fields().stream().mapToInt(f -> f.entries().size()).sum();
        String count = s.wording().plain("paper.posting.count", Values.two(all));
        String label = s.wording().plain("paper.posting.edition", s.moments().day(c.adopted()));
        String foot =
                s.wording().plain("paper.posting.foot", count, s.moments().date(c.issue().at()));
        Form form = new Form(c.form().title(), label);
        return new Sheet(s, Leaf.POSTED, form, count, foot, c.issue()).print(flow());
    }

    private Flow flow() {
        Flow flow = new Flow();
        flow.keep(PostingA4.head(s, c.agency(), ""), 0, 4);
        Style title = Style.serif(18).asBold();
        Shape centre = Shape.centred(PostingA4.MEASURE, 1.17, 18).with(Align.BALANCED);
        flow.keep(s.value(title, centre, Values.capitals(c.form().title())), 0, 3);
        Padding padding = new Padding(1.4, 0.9);
        Table table = new Table(s.type(), COLUMNS, padding, padding, 150);
        Piece head =
                table.head(
                        List.of(
                                head("paper.posting.column.code", 0),
                                head("paper.posting.column.name", 1),
                                head("paper.posting.limit", 2),
                                head("paper.posting.deskFee", 3)),
                        CELL.asBold());
        for (CatalogueContent.Field field : c.fields()) {
            Shape line = Shape.left(PostingA4.MEASURE, 1.17, 14);
            flow.keep(
                    s.say(
                            Style.serif(14).asBold(),
                            line,
                            "paper.posting.fieldCount",
                            field.name(),
                            Values.two(field.entries().size())),
                    3,
                    1);
            List<Piece> rows = new ArrayList<>();
            for (CatalogueContent.Entry entry : field.entries()) {
                rows.addAll(table.row(cells(entry), CELL));
            }
            flow.table(head, rows, 0, 2);
        }
        return flow;
    }

    private Head head(String key, int column) {
        return new Head(s.wording().words(key), column, column, 0);
    }

    private static List<Cell> cells(CatalogueContent.Entry entry) {
        return List.of(
                new Cell(new Run(entry.code(), CELL), Align.CENTRE),
                new Cell(Wording.run(CELL, entry.title()), Align.LEFT),
                new Cell(Wording.run(CELL, entry.limit()), Align.CENTRE),
                new Cell(Wording.run(CELL, entry.fee()), Align.CENTRE));
    }
}
