package vn.ocua.paper;

import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Table;
import vn.ocua.paper.press.Table.Cell;
import vn.ocua.paper.press.Table.Head;

import java.util.ArrayList;
import java.util.List;

/// The list of papers handed in, with originals, certified copies and photocopies.
final class EnclosedTable {
    private final Setting s;
    private final Table table;
    private final Style style;

    EnclosedTable(Setting s, Table table, Style style) {
        this.s = s;
        this.table = table;
        this.style = style;
    }

    /// Two tiers, as form 01 on A4.
    Piece head() {
        return table.head(
                List.of(
                        head("paper.table.no", 0, 0, 0),
                        head("paper.table.paper", 1, 1, 0),
                        head("paper.table.count", 2, 4, 1),
                        head("paper.table.original", 2, 2, 2),
                        head("paper.table.certified", 3, 3, 2),
                        head("paper.table.copy", 4, 4, 2)),
                style.asBold());
    }

    /// One line, as on half a sheet.
    Piece flatHead(double size) {
        return table.head(
                List.of(
                        head("paper.table.no", 0, 0, 0),
                        head("paper.table.paper", 1, 1, 0),
                        head("paper.table.original", 2, 2, 0),
                        head("paper.table.certifiedShort", 3, 3, 0),
                        head("paper.table.copy", 4, 4, 0)),
                style.asBold().at(size));
    }

    List<Piece> rows(List<Enclosed> enclosed) {
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < enclosed.size(); i++) {
            Enclosed e = enclosed.get(i);
            List<Run> name =
                    e.source().isBlank()
                            ? List.of(Wording.run(style, e.name()))
                            : s.wording().say(style, "paper.table.sourced", e.name(), e.source());
            rows.addAll(
                    table.row(
                            List.of(
                                    count(String.valueOf(i + 1)),
                                    new Cell(name, false),
                                    count(Values.count(e.originals())),
                                    count(Values.count(e.certified())),
                                    count(Values.count(e.copies()))),
                            style));
        }
        return rows;
    }

    private Cell count(String number) {
        return new Cell(List.of(new Run(number, style)), true);
    }

    private Head head(String key, int from, int to, int tier) {
        return new Head(s.wording().words(key), from, to, tier);
    }
}
