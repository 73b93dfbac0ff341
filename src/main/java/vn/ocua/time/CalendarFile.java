package vn.ocua.time;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Days off and make-up days as a calendar file lists them.
///
/// CSV, comma or semicolon, header by name in any order: `date` (ISO), `kind`, `name`. All or
/// nothing: every fault is refused with its line, nothing is taken from a file with one.
///
/// @param days in the order of the file
/// @param warnings unknown columns, kinds nobody uses
public record CalendarFile(List<CalendarDay> days, List<Sentence> warnings) {
    private static final List<String> COLUMNS = List.of("date", "kind", "name");
    private static final Set<String> KINDS =
            Set.of("workday", "holiday", "holiday_on_weekend", "compensatory_off", "swap_off");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_KIND = 40;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /// Parsed as a last line of its own, unless a quotation mark above was never closed: FastCSV
    /// takes the rest of the file into that field and says nothing.
    private static final String END = "\u0000end";

    public CalendarFile {
        days = List.copyOf(days);
        warnings = List.copyOf(warnings);
    }

    /// The years that the file lists; importing replaces them whole.
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        days.forEach(day -> years.add(day.date().getYear()));
        return years;
    }

    /// Reads the text of a file; a byte order mark is allowed.
    public static Outcome<CalendarFile> read(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.isBlank()) {
            return Outcome.refused("refusal.calendar.empty");
        }
        return new Reading().read(body);
    }

    /// One pass over one file.
    private static final class Reading {
        private final List<Refusal> faults = new ArrayList<>();
        private final List<Sentence> warnings = new ArrayList<>();
        private final Map<String, Integer> column = new HashMap<>();
        private final Map<LocalDate, Long> seen = new HashMap<>();
        private final List<CalendarDay> days = new ArrayList<>();

        Outcome<CalendarFile> read(String body) {
            long line = 1;
            boolean ended = false;
            try {
                for (CsvRecord row : rows(body + "\n" + END)) {
                    line = row.getStartingLineNumber();
                    ended = row.getField(0).equals(END);
                    if (ended) {
                        break;
                    } else if (column.isEmpty()) {
                        header(row);
                        if (!faults.isEmpty()) {
                            return new Outcome.Refused<>(faults);
                        }
                    } else {
                        day(row, line);
                    }
                }
            } catch (CsvParseException e) {
                // The reader stops at quotes it cannot pair, in the line after the last one read.
                line++;
            }
            if (!ended) {
                faults.add(Refusal.of("refusal.file.quotes", line));
            }
            if (faults.isEmpty() && days.isEmpty()) {
                faults.add(Refusal.of("refusal.calendar.empty"));
            }
            return faults.isEmpty()
                    ? Outcome.done(new CalendarFile(days, warnings))
                    : new Outcome.Refused<>(faults);
        }

        private static Iterable<CsvRecord> rows(String body) {
            String header = body.strip().lines().findFirst().orElse("");
            return CsvReader.builder()
                    .fieldSeparator(header.contains(";") ? ';' : ',')
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(body);
        }

        private void header(CsvRecord row) {
            for (int i = 0; i < row.getFieldCount(); i++) {
                String name = Text.clean(row.getField(i)).toLowerCase(Locale.ROOT);
                if (COLUMNS.contains(name)) {
                    if (column.putIfAbsent(name, i) != null) {
                        faults.add(
                                Refusal.of(
                                        "refusal.file.columnTwice",
                                        row.getStartingLineNumber(),
                                        name));
                    }
                } else if (!name.isEmpty()) {
                    warnings.add(Sentence.of("warning.file.column", name));
                }
            }
            for (String name : COLUMNS) {
                if (!column.containsKey(name)) {
                    faults.add(
                            Refusal.of(
                                    "refusal.file.columnMissing",
                                    row.getStartingLineNumber(),
                                    name));
                }
            }
        }

        private void day(CsvRecord row, long line) {
            String date = field(row, "date");
            String kind = field(row, "kind").toLowerCase(Locale.ROOT);
            String name = field(row, "name");
            int before = faults.size();
            LocalDate read = null;
            try {
                read = LocalDate.parse(date);
                if (read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR) {
                    faults.add(Refusal.of("refusal.calendar.year", line, shortened(date)));
                }
            } catch (DateTimeParseException e) {
                faults.add(Refusal.of("refusal.calendar.date", line, shortened(date)));
            }
            if (kind.isEmpty()) {
                faults.add(Refusal.of("refusal.calendar.kind", line));
            } else if (kind.length() > LONGEST_KIND) {
                faults.add(Refusal.of("refusal.calendar.kindLong", line, LONGEST_KIND));
            } else if (!KINDS.contains(kind)) {
                warnings.add(Sentence.of("warning.calendar.kind", line, shortened(kind)));
            }
            if (name.length() > LONGEST_NAME) {
                faults.add(Refusal.of("refusal.calendar.name", line, LONGEST_NAME));
            }
            if (read == null) {
                return;
            }
            Long first = seen.putIfAbsent(read, line);
            if (first != null) {
                faults.add(Refusal.of("refusal.calendar.twice", line, read, first));
            } else if (faults.size() == before) {
                days.add(new CalendarDay(read, kind, name));
            }
        }

        private String field(CsvRecord row, String name) {
            int index = column.getOrDefault(name, Integer.MAX_VALUE);
            return index < row.getFieldCount() ? Text.clean(row.getField(index)) : "";
        }

        private static String shortened(String value) {
            return value.length() > 40 ? value.substring(0, 40) + "…" : value;
        }
    }
}
