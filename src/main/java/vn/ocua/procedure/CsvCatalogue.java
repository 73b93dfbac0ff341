package vn.ocua.procedure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.procedure.Findings.Cell;
import vn.ocua.procedure.Findings.Place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads a catalogue as CSV.
final class CsvCatalogue {
    private static final List<String> NEEDED =
            List.of("code", "name", "field", "days", "unit", "fee_vnd");

    private final Findings findings = new Findings();
    private final Entries entries = new Entries(findings);
    private final Values values = new Values(findings);
    private final Papers papers = new Papers(findings);
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;

    static Outcome<CatalogueFile> read(String text) {
        CsvCatalogue reader = new CsvCatalogue();
        long line = 0;
        boolean rows = false;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                line = record.getStartingLineNumber();
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (reader.width == 0) {
                    reader.header(record);
                } else if (reader.columns.keySet().containsAll(NEEDED)) {
                    reader.row(record);
                    rows = true;
                }
            }
        } catch (CsvParseException e) {
            return Outcome.refused("refusal.catalogue.quotes", line + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            // An open quote swallows the rows after it without a word from the parser.
            reader.findings.fault(Refusal.of("refusal.catalogue.quotes", line));
        }
        if (reader.width == 0) {
            reader.findings.fault(Refusal.of("refusal.catalogue.nothing"));
        } else if (!rows && reader.columns.keySet().containsAll(NEEDED)) {
            reader.findings.fault(Refusal.of("refusal.catalogue.nothing"));
        }
        return reader.entries.outcome();
    }

    private void header(CsvRecord record) {
        width = record.getFieldCount();
        for (int i = 0; i < width; i++) {
            String name = Text.clean(record.getField(i)).toLowerCase(Locale.ROOT);
            if (Entries.NAMES.contains(name)) {
                if (columns.put(name, i) != null) {
                    findings.fault(Refusal.at(name, "refusal.catalogue.column.twice", name));
                }
            } else if (!name.isEmpty()) {
                entries.unknown(name);
            }
        }
        for (String name : NEEDED) {
            if (!columns.containsKey(name)) {
                findings.fault(Refusal.at(name, "refusal.catalogue.column.missing", name));
            }
        }
    }

    private void row(CsvRecord record) {
        long line = record.getStartingLineNumber();
        int cells = record.getFieldCount();
        boolean extra = false;
        for (int i = width; i < cells; i++) {
            extra |= !record.getField(i).isBlank();
        }
        if (cells < width || extra) {
            findings.fault(Refusal.of("refusal.catalogue.width", line, cells, width));
            return;
        }
        Function<String, Cell> cell =
                name -> {
                    Integer at = columns.get(name);
                    return new Cell(at == null ? "" : record.getField(at), new Place(line, name));
                };
        List<Terms> terms =
                entries.terms(
                        values.limit(cell.apply("days"), cell.apply("unit")),
                        values.fee(cell.apply("fee_vnd")),
                        values.fee(cell.apply("fee_online_vnd")));
        String name = values.text(cell.apply("case"), Findings.NAME);
        entries.add(cell, List.of(new Case(name, terms, papers.read(cell.apply("documents")))));
    }

    /// The one that the header has more of.
    private static char separator(String text) {
        long commas = header(text).filter(c -> c == ',').count();
        long semicolons = header(text).filter(c -> c == ';').count();
        return semicolons > commas ? ';' : ',';
    }

    private static IntStream header(String text) {
        return text.stripLeading().chars().takeWhile(c -> c != '\n' && c != '\r');
    }
}
