package vn.ocua.counter;

import de.siegmar.fastcsv.reader.CsvReader;

import vn.ocua.paper.Form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Number, title and legal reference of each form by date: what a circular changes is data
/// (`vn/ocua/forms.csv`).
final class Forms {
    private record Dated(String form, LocalDate from, Form what, String basis) {}

    private final List<Dated> all;

    Forms() {
        try (InputStream in =
                        Objects.requireNonNull(
                                Forms.class.getResourceAsStream("/vn/ocua/forms.csv"));
                var rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            all =
                    rows.stream()
                            .map(r ->
                                    new Dated(
                                            r.getField("form"),
                                            LocalDate.parse(r.getField("valid_from")),
                                            new Form(r.getField("title"), r.getField("label")),
                                            r.getField("basis")))
                            .sorted(Comparator.comparing(Dated::from).reversed())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The form as it is on a day; the oldest one for days before all.
    Form on(String form, LocalDate day) {
        return dated(form, day).what();
    }

    /// The law the paper stands on, empty where the form itself says it.
    String basis(String form, LocalDate day) {
        return dated(form, day).basis();
    }

    private Dated dated(String form, LocalDate day) {
        List<Dated> named = all.stream().filter(f -> f.form().equals(form)).toList();
        return named.stream()
                .filter(f -> !f.from().isAfter(day))
                .findFirst()
                .orElse(named.getLast());
    }
}
