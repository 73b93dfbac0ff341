package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.portal.ChangeKind;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.StatusChange;
import vn.ocua.portal.WireDossier;
import vn.ocua.practice.Problem.Kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The state in memory: what all entries of the journal come to. Applying never refuses; it notes
/// what a desk must not do.
final class Ledger {
    /// Not accepted, withdrawn, stopped, returned: TrangThaiHoSo after which nothing follows.
    private static final Set<String> FINAL = Set.of("3", "7", "8", "10");

    private final JsonMapper json;
    private final Map<String, Kept> dossiers = new LinkedHashMap<>();
    private final Map<String, String> codeOfId = new HashMap<>();
    private final List<ChangeRow> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Ledger(JsonMapper json) {
        this.json = json;
    }

    void apply(Entry entry) {
        switch (entry) {
            case Entry.Dossiers(String at, boolean updating, List<WireDossier> items) ->
                    items.forEach(item -> dossier(at, updating, item));
            case Entry.Progress(String at, List<ProgressRow> rows) ->
                    rows.forEach(row -> progress(at, row));
            case Entry.Changed changed -> change(changed);
            case Entry.Born born -> {}
            case Entry.Restored restored -> {}
        }
    }

    private void dossier(String at, boolean updating, WireDossier item) {
        String code = Objects.requireNonNullElse(item.maHoSo(), "");
        Kept kept = dossiers.get(code);
        if (updating && kept != null) {
            if (FINAL.contains(String.valueOf(kept.dossier().trangThaiHoSo()))
                    && !Objects.equals(kept.dossier().trangThaiHoSo(), item.trangThaiHoSo())) {
                String was = kept.dossier().trangThaiHoSo();
                problems.add(new Problem(at, Kind.AFTER_FINAL, code, was));
            }
            kept.updated(at, item);
        } else {
            kept = new Kept(code, item);
            kept.created(at);
            dossiers.put(code, kept);
        }
        String id = item.soBienNhan();
        String first = id == null ? null : codeOfId.putIfAbsent(id, code);
        if (first != null && !first.equals(code)) {
            problems.add(new Problem(at, Kind.DOUBLE, code, first));
        }
    }

    private void progress(String at, ProgressRow row) {
        Kept kept = dossiers.get(row.maHoSo());
        if (kept == null) {
            return; // Cannot be: the intake asks first.
        }
        ProgressRow last = kept.last();
        if (last != null && second(last).compareTo(second(row)) > 0) {
            problems.add(new Problem(at, Kind.ORDER, row.maHoSo(), last.thoiDiemXuLy()));
        }
        kept.progressed(row);
    }

    private void change(Entry.Changed changed) {
        String code = changed.code();
        changes.add(new ChangeRow(changes.size() + 1L, changed.loai(), code, changed.content()));
        Kept kept = find(code);
        if (changed.loai().equals(ChangeKind.TRANG_THAI.name()) && kept != null) {
            kept.setOfficially(
                    json.treeToValue(changed.content(), StatusChange.class).trangThaiHoSo());
        } else if (changed.loai().equals(ChangeKind.HO_SO_TRUC_TUYEN.name()) && code != null) {
            WireDossier filed = json.treeToValue(changed.content(), WireDossier.class);
            dossiers.putIfAbsent(code, new Kept(code, filed));
        }
    }

    @Nullable Kept find(@Nullable String code) {
        return code == null ? null : dossiers.get(code);
    }

    Collection<Kept> dossiers() {
        return dossiers.values();
    }

    List<ChangeRow> changes() {
        return changes;
    }

    List<Problem> problems() {
        return problems;
    }

    private static String second(ProgressRow row) {
        return Objects.requireNonNullElse(row.thoiDiemXuLy(), "");
    }
}
