package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.person.Right;
import vn.ocua.store.SettingsFile;
import vn.ocua.store.Store;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The desk's own list of procedures, which stand before those it merely uses most. Kept with the
/// settings: it is no history.
public final class MostUsed {
    /// As many as there are digits.
    public static final int MOST = 9;

    private static final String NAME = "pinned";

    private final Store store;

    MostUsed(Store store) {
        this.store = store;
    }

    /// Codes in the order of their digits.
    public List<String> pinned() {
        return Arrays.stream(store.settings().read().getOrDefault(NAME, "").split(","))
                .filter(code -> !code.isBlank())
                .toList();
    }

    /// Right `RECEIVE`: whoever receives knows best. Refused: more than nine, a code the catalogue
    /// does not know.
    public Outcome<List<String>> pin(Session session, List<String> codes) {
        Optional<Refusal> barred = session.lacks(Right.RECEIVE);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        List<String> wanted = List.copyOf(new LinkedHashSet<>(codes));
        if (wanted.size() > MOST) {
            return Outcome.refused("refusal.pinned.many", MOST);
        }
        var catalogue = Objects.requireNonNull(store.present()).catalogue();
        for (String code : wanted) {
            if (catalogue.find(code).isEmpty()) {
                return Outcome.refused(Refusal.at("procedure", "refusal.procedure.unknown", code));
            }
        }
        keep(store.settings(), Map.of(NAME, String.join(",", wanted)));
        return Outcome.done(wanted);
    }

    /// Changes some settings and leaves the others as they are.
    static void keep(SettingsFile file, Map<String, String> some) {
        synchronized (file) {
            Map<String, String> all = file.read();
            all.putAll(some);
            file.write(all);
        }
    }
}
