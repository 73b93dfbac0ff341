package vn.ocua.app.run;

import vn.ocua.base.Text;

import java.util.ArrayList;
import java.util.List;

/// Rows in columns as a terminal shows them; no column is cut.
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(List<String> header) {
        rows.add(header);
    }

    public void row(String... cells) {
        rows.add(List.of(cells).stream().map(Text::clean).toList());
    }

    public List<String> lines() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(Width.padded(row.get(i), widths[i])).append("  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
