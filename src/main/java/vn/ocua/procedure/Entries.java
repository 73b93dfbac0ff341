package vn.ocua.procedure;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.procedure.Findings.Cell;
import vn.ocua.procedure.Findings.Place;
import vn.ocua.time.TimeLimit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Gathers the rows of a catalogue file into procedures: rows of the same code are cases of one.
final class Entries {
    /// A name that a file may use; anything else is reported and skipped.
    static final List<String> NAMES =
            List.of(
                    "code",
                    "name",
                    "field",
                    "days",
                    "unit",
                    "fee_vnd",
                    "fee_online_vnd",
                    "result",
                    "documents",
                    "ministry_decision",
                    "valid_from",
                    "valid_to",
                    "replaced_by",
                    "case",
                    "time_certainty",
                    "note");

    private final Findings findings;
    private final Values values;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Listed listed, Place place, List<Case> cases) {}

    Entries(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
    }

    /// @param cell gives the value of a name, blank when the file does not say it
    void add(Function<String, Cell> cell, List<Case> cases) {
        Cell code = cell.apply("code");
        LocalDate from = values.date(cell.apply("valid_from"));
        LocalDate to = values.date(cell.apply("valid_to"));
        if (from != null && to != null && to.isBefore(from)) {
            findings.fault(cell.apply("valid_to").place(), "refusal.catalogue.validity", from, to);
        }
        Listed row =
                new Listed(
                        values.code(code),
                        values.needed(cell.apply("name"), Findings.NAME),
                        values.needed(cell.apply("field"), Findings.NAME),
                        from,
                        to,
                        values.text(cell.apply("replaced_by"), Findings.NAME),
                        values.text(cell.apply("result"), Findings.NAME),
                        values.text(cell.apply("ministry_decision"), Findings.NAME),
                        values.text(cell.apply("time_certainty"), Findings.NAME),
                        values.text(cell.apply("note"), Findings.NOTE),
                        cases);
        Entry known = entries.get(row.code());
        if (known == null) {
            entries.put(row.code(), new Entry(row, code.place(), new ArrayList<>(cases)));
        } else if (!row.code().isEmpty()) {
            join(known, row, cell);
        }
    }

    private void join(Entry known, Listed row, Function<String, Cell> cell) {
        if (!known.listed.title().equals(row.title())) {
            findings.fault(
                    cell.apply("name").place(),
                    "refusal.catalogue.otherName",
                    row.code(),
                    known.place.line());
        }
        differs(cell.apply("field"), known, known.listed.field(), row.field());
        differs(cell.apply("result"), known, known.listed.result(), row.result());
        differs(cell.apply("ministry_decision"), known, known.listed.decision(), row.decision());
        differs(cell.apply("valid_from"), known, known.listed.validFrom(), row.validFrom());
        differs(cell.apply("valid_to"), known, known.listed.validTo(), row.validTo());
        differs(cell.apply("replaced_by"), known, known.listed.replacedBy(), row.replacedBy());
        for (Case one : row.cases()) {
            if (known.cases.stream().anyMatch(c -> c.name().equalsIgnoreCase(one.name()))) {
                findings.fault(
                        cell.apply("code").place(),
                        "refusal.catalogue.twice",
                        row.code(),
                        known.place.line(),
                        one.name());
            }
            known.cases.add(one);
        }
    }

    private void differs(Cell cell, Entry known, @Nullable Object first, @Nullable Object later) {
        if (!cell.empty() && !Objects.equals(first, later)) {
            findings.warn(cell.place(), "warning.catalogue.differs", known.place.line());
        }
    }

    /// The terms on every channel: at the desk and by post the same, online its own fee where
    /// known.
    List<Terms> terms(TimeLimit limit, @Nullable Long fee, @Nullable Long online) {
        List<Terms> terms = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            Long own = channel == Channel.ONLINE && online != null ? online : fee;
            terms.add(new Terms(channel, limit, own));
        }
        return terms;
    }

    Outcome<CatalogueFile> outcome() {
        List<Listed> listed = new ArrayList<>();
        for (Entry entry : entries.values()) {
            listed.add(
                    new Listed(
                            entry.listed.code(),
                            entry.listed.title(),
                            entry.listed.field(),
                            entry.listed.validFrom(),
                            entry.listed.validTo(),
                            entry.listed.replacedBy(),
                            entry.listed.result(),
                            entry.listed.decision(),
                            entry.listed.certainty(),
                            entry.listed.note(),
                            entry.cases));
        }
        return findings.outcome(listed);
    }

    /// Says once that a column or a JSON name means nothing here.
    void unknown(String name) {
        findings.warn(Sentence.of("warning.catalogue.column", Text.clean(name)));
    }
}
