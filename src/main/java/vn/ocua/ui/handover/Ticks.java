package vn.ocua.ui.handover;

import vn.ocua.counter.HandingOver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which dossiers are to go, over all pages, in the order they were ticked.
final class Ticks {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Runnable changed;

    Ticks(Runnable changed) {
        this.changed = changed;
    }

    boolean has(String code) {
        return fields.containsKey(code);
    }

    int size() {
        return fields.size();
    }

    /// Ticks all of them, or none where all were.
    void turn(Collection<HandingOver.Row> rows) {
        boolean all = rows.stream().allMatch(row -> has(row.row().code()));
        for (HandingOver.Row row : rows) {
            if (all) {
                fields.remove(row.row().code());
            } else {
                fields.put(row.row().code(), row.field());
            }
        }
        changed.run();
    }

    void clear() {
        fields.clear();
        changed.run();
    }

    /// Codes by field.
    Map<String, List<String>> byField() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        fields.forEach(
                (code, field) -> groups.computeIfAbsent(field, _ -> new ArrayList<>()).add(code));
        return groups;
    }
}
