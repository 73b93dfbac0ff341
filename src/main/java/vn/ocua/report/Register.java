package vn.ocua.report;

import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.HISTORY;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Texts;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The register of dossiers (mẫu 07, sổ theo dõi hồ sơ) as CSV: UTF-8 with a mark, which Excel
/// needs.
public final class Register {
    private static final List<String> COLUMNS =
            List.of(
                    "code",
                    "procedure",
                    "copies",
                    "name",
                    "address",
                    "phone",
                    "received",
                    "due",
                    "returned",
                    "giver",
                    "taker",
                    "note");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final int FETCH = 500;

    private final Store store;
    private final Texts texts;
    private final JsonMapper json = JsonMapper.shared();

    public Register(Store store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    /// Dossiers received from the first to the last day, both included, in the order of receiving.
    ///
    /// @return how many rows
    public long write(LocalDate first, LocalDate last, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(COLUMNS.stream().map(c -> texts.of("report.register." + c)).toList());
        try {
            long rows = store.read(sql -> rows(sql, first, last, csv));
            csv.flush();
            writer.flush();
            return rows;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long rows(DSLContext sql, LocalDate first, LocalDate last, CsvWriter csv) {
        Instant from = VietnamTime.at(first.atStartOfDay());
        Instant until = VietnamTime.at(last.plusDays(1).atStartOfDay());
        var giver = DSL.field("giver", String.class);
        var body = DSL.field("body", String.class);
        var returns =
                DSL.select(
                                HISTORY.DOSSIER.as("dossier"),
                                HISTORY.OFFICER.as("giver"),
                                HISTORY.BODY.as("body"))
                        .from(HISTORY)
                        .where(HISTORY.KIND.eq("return"))
                        .asTable("given");
        try (Cursor<? extends Record> cursor =
                sql.select(DOSSIER.fields())
                        .select(giver, body)
                        .from(DOSSIER)
                        .leftJoin(returns)
                        .on(DSL.field("given.dossier", Long.class).eq(DOSSIER.NO))
                        .where(DOSSIER.RECEIVED.ge(from).and(DOSSIER.RECEIVED.lt(until)))
                        .orderBy(DOSSIER.RECEIVED, DOSSIER.NO)
                        .fetchSize(FETCH)
                        .fetchLazy()) {
            long rows = 0;
            for (Record row : cursor) {
                csv.writeRecord(row(row, row.get(giver), row.get(body)));
                rows++;
            }
            return rows;
        }
    }

    private List<String> row(Record row, @Nullable String giver, @Nullable String body) {
        String limit = row.get(DOSSIER.CASE_NAME);
        String title =
                row.get(DOSSIER.PROCEDURE_TITLE) + (limit.isEmpty() ? "" : " (" + limit + ")");
        return List.of(
                safe(row.get(DOSSIER.CODE)),
                safe(title),
                String.valueOf(row.get(DOSSIER.COPIES)),
                safe(row.get(DOSSIER.KNOWN_AS)),
                safe(row.get(DOSSIER.ADDRESS)),
                safe(row.get(DOSSIER.PHONE)),
                moment(row.get(DOSSIER.RECEIVED)),
                moment(row.get(DOSSIER.DUE)),
                moment(row.get(DOSSIER.RETURNED)),
                giver == null ? "" : safe(giver),
                safe(taker(body)),
                safe(row.get(DOSSIER.NOTE)));
    }

    private String taker(@Nullable String body) {
        return body == null ? "" : json.readTree(body).path("details").path("to").asString("");
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(VietnamTime.local(at));
    }

    /// A cell that a spreadsheet would take for a formula is marked as text.
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
