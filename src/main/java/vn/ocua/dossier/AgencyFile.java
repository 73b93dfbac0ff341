package vn.ocua.dossier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A list of agencies with their successors as a file has it.
///
/// CSV, comma or semicolon, header by name in any order: `code`, `name`, `valid_from`, `valid_to`,
/// `succeeded_by`, `level`. All or nothing: every fault is refused with its line, cycles of
/// successors too.
///
/// @param agencies in the order of the file
/// @param warnings unknown columns
public record AgencyFile(List<ListedAgency> agencies, List<Sentence> warnings) {
    private static final List<String> COLUMNS =
            List.of("code", "name", "valid_from", "valid_to", "succeeded_by", "level");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{2}(?:\\.[0-9A-Z]{2,3}){0,3}");
    private static final int LONGEST_NAME = 200;

    /// Parsed as a last line of its own, unless a quotation mark above was never closed.
    private static final String END = "\u0000end";

    public AgencyFile {
        agencies = List.copyOf(agencies);
        warnings = List.copyOf(warnings);
    }

    /// Reads the text of a file; a byte order mark is allowed.
    public static Outcome<AgencyFile> read(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.isBlank()
                ? Outcome.refused("refusal.agencies.empty")
                : new Reading().read(body);
    }

    /// One pass over one file.
    private static final class Reading {
        private final List<Refusal> faults = new ArrayList<>();
        private final List<Sentence> warnings = new ArrayList<>();
        private final Map<String, Integer> column = new HashMap<>();
        private final Map<String, ListedAgency> agencies = new LinkedHashMap<>();
        private final Map<String, Long> lines = new HashMap<>();

        Outcome<AgencyFile> read(String body) {
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
                        agency(row, line);
                    }
                }
            } catch (CsvParseException e) {
                // The reader stops at quotes it cannot pair, in the line after the last one read.
                line++;
            }
            if (!ended) {
                faults.add(Refusal.of("refusal.file.quotes", line));
            }
            successors();
            if (faults.isEmpty() && agencies.isEmpty()) {
                faults.add(Refusal.of("refusal.agencies.empty"));
            }
            return faults.isEmpty()
                    ? Outcome.done(new AgencyFile(List.copyOf(agencies.values()), warnings))
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
            long line = row.getStartingLineNumber();
            for (int i = 0; i < row.getFieldCount(); i++) {
                String name = Text.clean(row.getField(i)).toLowerCase(Locale.ROOT);
                if (!COLUMNS.contains(name)) {
                    if (!name.isEmpty()) {
                        warnings.add(Sentence.of("warning.file.column", name));
                    }
                } else if (column.putIfAbsent(name, i) != null) {
                    faults.add(Refusal.of("refusal.file.columnTwice", line, name));
                }
            }
            for (String name : COLUMNS) {
                if (!column.containsKey(name)) {
                    faults.add(Refusal.of("refusal.file.columnMissing", line, name));
                }
            }
        }

        private void agency(CsvRecord row, long line) {
            String code = field(row, "code");
            String name = field(row, "name");
            String next = field(row, "succeeded_by");
            LocalDate from = date(row, "valid_from", line);
            LocalDate to = date(row, "valid_to", line);
            ListedAgency.Level level = ListedAgency.Level.of(field(row, "level"));
            refuse(!CODE.matcher(code).matches(), "refusal.agencies.code", line, shortened(code));
            refuse(
                    name.isEmpty() || name.length() > LONGEST_NAME,
                    "refusal.agencies.name",
                    line,
                    LONGEST_NAME);
            refuse(level == null, "refusal.agencies.level", line, shortened(field(row, "level")));
            refuse(
                    from != null && to != null && to.isBefore(from),
                    "refusal.agencies.validity",
                    line);
            refuse(!next.isEmpty() && to == null, "refusal.agencies.alive", line, next);
            Long first = lines.putIfAbsent(code, line);
            refuse(first != null, "refusal.agencies.twice", line, code, first == null ? 0 : first);
            if (level != null && first == null) {
                agencies.put(code, new ListedAgency(code, name, from, to, next, level));
            }
        }

        private void refuse(boolean wrong, String key, Object... args) {
            if (wrong) {
                faults.add(Refusal.of(key, args));
            }
        }

        /// What only the whole file shows: who takes over must be in it, and nobody succeeds
        /// himself.
        private void successors() {
            for (ListedAgency agency : agencies.values()) {
                long line = lines.getOrDefault(agency.code(), 0L);
                String next = agency.succeededBy();
                if (!next.isEmpty() && !lines.containsKey(next)) {
                    faults.add(Refusal.of("refusal.agencies.successor", line, next));
                }
                if (leadsBack(agency)) {
                    faults.add(Refusal.of("refusal.agencies.cycle", line, agency.code(), next));
                }
            }
        }

        private boolean leadsBack(ListedAgency agency) {
            ListedAgency at = agency;
            for (int i = 0; i <= AgencyBook.LONGEST_CHAIN; i++) {
                at = agencies.get(at.succeededBy());
                if (at == null) {
                    return false;
                }
                if (at.code().equals(agency.code())) {
                    return true;
                }
            }
            // Into somebody else's circle, which is refused with its own lines; or too long.
            return false;
        }

        private @Nullable LocalDate date(CsvRecord row, String name, long line) {
            String text = field(row, name);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                faults.add(Refusal.of("refusal.agencies.date", line, name, shortened(text)));
                return null;
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
