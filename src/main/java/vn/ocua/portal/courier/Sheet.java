package vn.ocua.portal.courier;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Texts;
import vn.ocua.portal.WireTime;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One table of a workbook, every cell of it text.
///
/// A text that begins with `= + - @` needs no sign before it: it is written as a string under the
/// number format "text", so it is neither reckoned on opening nor when somebody edits the cell, and
/// what the province reads back is exactly what was sent.
final class Sheet {
    /// A sheet's rows without its header.
    static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    /// What a cell can hold, in UTF-16 units; a spreadsheet calls a longer one damage.
    static final int LONGEST = 32_767;

    private static final int AT_ONCE = 500;
    private static final double WIDTH = 20;
    private static final String TEXT = "@";
    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    private final Worksheet sheet;
    private final List<Column> columns;
    private final Texts texts;

    /// @param readable the moment of the field beside it, for people
    private record Column(String field, boolean readable) {}

    private Sheet(Worksheet sheet, List<Column> columns, Texts texts) {
        this.sheet = sheet;
        this.columns = columns;
        this.texts = texts;
    }

    /// @param none a row with every field and no value
    /// @param most rows of one sheet; what is more goes on in the next
    static void write(
            Workbook book, String name, JsonNode none, List<?> rows, JsonMapper json, int most)
            throws IOException {
        List<Column> columns = columns(none);
        int part = 1;
        for (int from = 0; from == 0 || from < rows.size(); from += most) {
            List<?> these = rows.subList(from, Math.min(rows.size(), from + most));
            Worksheet sheet = book.newWorksheet(part == 1 ? name : name + " " + part);
            new Sheet(sheet, columns, Texts.vietnamese()).write(these, json);
            part++;
        }
    }

    private static List<Column> columns(JsonNode none) {
        List<Column> columns = new ArrayList<>();
        for (String field : none.propertyNames()) {
            columns.add(new Column(field, false));
            if (field.startsWith("Ngay") || field.startsWith("ThoiDiem")) {
                columns.add(new Column(field, true));
            }
        }
        return List.copyOf(columns);
    }

    private void write(List<?> rows, JsonMapper json) throws IOException {
        int last = columns.size() - 1;
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), last);
        for (int c = 0; c <= last; c++) {
            Column column = columns.get(c);
            sheet.value(
                    0,
                    c,
                    column.readable()
                            ? texts.of("courier.sheet.readable", column.field())
                            : column.field());
            sheet.width(c, WIDTH);
        }
        sheet.range(0, 0, 0, last).style().bold().format(TEXT).set();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            int to = Math.min(rows.size(), from + AT_ONCE);
            for (int r = from; r < to; r++) {
                JsonNode row = json.valueToTree(rows.get(r));
                for (int c = 0; c <= last; c++) {
                    String value = value(row, columns.get(c));
                    if (!value.isEmpty()) {
                        sheet.value(r + 1, c, cell(value));
                    }
                }
            }
            sheet.range(from + 1, 0, to, last).style().format(TEXT).set();
            sheet.flush();
        }
        sheet.finish();
    }

    private String value(JsonNode row, Column column) {
        JsonNode field = row.path(column.field());
        if (field.isNull() || field.isMissingNode()) {
            return "";
        }
        String text = field.isContainer() ? field.toString() : field.asString();
        if (column.readable()) {
            return WireTime.read(text)
                    .map(m -> READABLE.format(m.atZone(WireTime.ZONE)))
                    .orElse("");
        }
        return cell(text).length() <= LONGEST ? text : texts.of("courier.sheet.tooLong");
    }

    private static boolean escaped(String text, int at) {
        return text.startsWith("_x", at)
                && at + 7 <= text.length()
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6)
                        .chars()
                        .allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /// A spreadsheet reads `_x0041_` in a string as the letter A, and XML has no way to write most
    /// control characters: both are written in that form, so that what is read is what was sent.
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = escaped(text, i);
            boolean control = c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE';
            if (escape || control) {
                cell.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                cell.append(c);
            }
        }
        return cell.toString();
    }
}
