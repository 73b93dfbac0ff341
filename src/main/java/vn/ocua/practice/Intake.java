package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Texts;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireDossier;
import vn.ocua.practice.Problem.Kind;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Judges the items of a batch one by one and keeps what is new in one line of the journal.
final class Intake {
    private final Book book;
    private final JsonMapper json;
    private final Texts texts;
    private final Strict strict;
    private final InstantSource clock;
    private final List<Problem> seen = new ArrayList<>();
    private int repeatedCreates;
    private int repeatedRows;

    Intake(Book book, JsonMapper json, Texts texts, InstantSource clock) {
        this.book = book;
        this.json = json;
        this.texts = texts;
        this.strict = new Strict(texts);
        this.clock = clock;
    }

    /// Creates or updates.
    ///
    /// @param twist a fault that concerns single items, or null
    List<Verdict> dossiers(boolean updating, List<JsonNode> data, @Nullable FaultKind twist) {
        synchronized (book) {
            if (twist == FaultKind.CLASH && !updating) {
                takeFirstCode(data);
            }
            Map<String, String> batch = new HashMap<>();
            return take(
                    data,
                    WireDossier.class,
                    item -> judge(item, updating, batch),
                    items -> new Entry.Dossiers(at(), updating, items),
                    twist);
        }
    }

    /// Progress rows.
    List<Verdict> progress(List<JsonNode> data, @Nullable FaultKind twist) {
        synchronized (book) {
            Set<ProgressRow> batch = new HashSet<>();
            return take(
                    data,
                    ProgressRow.class,
                    row -> judge(row, batch),
                    rows -> new Entry.Progress(at(), rows),
                    twist);
        }
    }

    private <T> List<Verdict> take(
            List<JsonNode> data,
            Class<T> type,
            Function<T, Verdict> judge,
            Function<List<T>, Entry> entry,
            @Nullable FaultKind twist) {
        List<Verdict> verdicts = new ArrayList<>();
        List<T> fresh = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            JsonNode node = data.get(i);
            String code = node.path("MaHoSo").asString(null);
            if (twist == FaultKind.REFUSED_ITEM && i == 0) {
                String why = texts.of("practice.item.onPurpose");
                verdicts.add(new Verdict(code, Codes.ON_PURPOSE, why, false));
            } else if (twist == FaultKind.UNKNOWN_ITEM_ERROR && i == data.size() / 2) {
                verdicts.add(new Verdict(code, Codes.UNHEARD_OF, "E777", false));
            } else {
                try {
                    T item = json.treeToValue(node, type);
                    Verdict verdict = judge.apply(item);
                    verdicts.add(verdict);
                    if (verdict.keep()) {
                        fresh.add(item);
                    }
                } catch (JacksonException e) {
                    verdicts.add(refused(code, strict.unreadable()));
                }
            }
        }
        boolean allOrNothing = twist == FaultKind.OUTER_ONLY;
        if (!fresh.isEmpty()
                && !(allOrNothing && verdicts.stream().anyMatch(v -> !v.error().success()))) {
            book.keep(entry.apply(fresh));
        }
        return verdicts;
    }

    /// @param batch the codes that this batch has brought, with their SoBienNhan
    private Verdict judge(WireDossier d, boolean updating, Map<String, String> batch) {
        var objection = strict.to(d);
        if (objection.isPresent()) {
            return refused(d.maHoSo(), objection.get());
        }
        String code = Objects.requireNonNull(d.maHoSo());
        String id = Objects.requireNonNull(d.soBienNhan());
        Kept kept = book.find(code);
        boolean there = kept != null || (!updating && batch.containsKey(code));
        String owner = kept != null ? kept.id() : batch.get(code);
        if (updating && !there) {
            return new Verdict(
                    code, ErrorCode.UNKNOWN, texts.of("practice.item.unknown", code), false);
        }
        if (updating && owner != null && !owner.equals(id)) {
            seen.add(new Problem(at(), Kind.FOREIGN_UPDATE, code, owner));
            return new Verdict(code, Codes.FOREIGN, texts.of("practice.item.foreign", code), false);
        }
        if (!updating && there) {
            if (id.equals(owner)) {
                repeatedCreates++;
            } else {
                seen.add(new Problem(at(), Kind.CLASH, code, owner));
            }
            return new Verdict(
                    code, ErrorCode.EXISTS, texts.of("practice.item.exists", code), false);
        }
        batch.put(code, id);
        return done(code, true);
    }

    private Verdict judge(ProgressRow row, Set<ProgressRow> batch) {
        var objection = strict.to(row);
        if (objection.isPresent()) {
            return refused(row.maHoSo(), objection.get());
        }
        String code = Objects.requireNonNull(row.maHoSo());
        Kept kept = book.find(code);
        if (kept == null) {
            return new Verdict(
                    code, ErrorCode.UNKNOWN, texts.of("practice.item.unknown", code), false);
        }
        for (Iterable<ProgressRow> rows : List.of(kept.rows(), batch)) {
            for (ProgressRow there : rows) {
                if (sameSecond(there, row)) {
                    return again(there, row);
                }
            }
        }
        batch.add(row);
        return done(code, true);
    }

    private static boolean sameSecond(ProgressRow a, ProgressRow b) {
        return Objects.equals(a.maHoSo(), b.maHoSo())
                && Objects.equals(a.thoiDiemXuLy(), b.thoiDiemXuLy());
    }

    private Verdict again(ProgressRow there, ProgressRow row) {
        if (Objects.equals(there.nguoiXuLy(), row.nguoiXuLy())
                && Objects.equals(there.trangThai(), row.trangThai())) {
            repeatedRows++;
            return done(row.maHoSo(), false);
        }
        seen.add(new Problem(at(), Kind.SAME_SECOND, row.maHoSo(), row.thoiDiemXuLy()));
        return new Verdict(
                row.maHoSo(),
                Codes.SAME_SECOND,
                texts.of("practice.item.sameSecond", String.valueOf(row.thoiDiemXuLy())),
                false);
    }

    /// Another desk is a moment faster, as when two desks were given the same number block.
    private void takeFirstCode(List<JsonNode> data) {
        try {
            WireDossier first = json.treeToValue(data.getFirst(), WireDossier.class);
            String code = first.maHoSo();
            if (code != null && book.find(code) == null) {
                WireDossier other =
                        WireDossier.with()
                                .maHoSo(code)
                                .maTTHC(first.maTTHC())
                                .tenTTHC(first.tenTTHC())
                                .soBienNhan(UUID.randomUUID().toString())
                                .chuHoSo(texts.of("practice.clash.owner"))
                                .ngayTiepNhan(first.ngayTiepNhan())
                                .trangThaiHoSo("2")
                                .build();
                book.keep(new Entry.Dossiers(at(), false, List.of(other)));
            }
        } catch (JacksonException e) {
            // The item itself will be refused for the same reason.
        }
    }

    private Verdict done(@Nullable String code, boolean keep) {
        return new Verdict(code, ErrorCode.OK, texts.of("practice.ok"), keep);
    }

    private static Verdict refused(@Nullable String code, Strict.Objection objection) {
        return new Verdict(code, objection.code(), objection.message(), false);
    }

    /// What desks did wrong and was refused, since the start.
    List<Problem> seen() {
        synchronized (book) {
            return List.copyOf(seen);
        }
    }

    int repeatedCreates() {
        synchronized (book) {
            return repeatedCreates;
        }
    }

    int repeatedRows() {
        synchronized (book) {
            return repeatedRows;
        }
    }

    private String at() {
        return Moments.iso(clock.instant());
    }
}
