package vn.ocua.app.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Those who come to the measured counter, with a citizen card each. Their numbers are of a
/// province that none of [People] is from, so nobody is mistaken for somebody stored.
final class Comers {
    private static final List<String> OWN =
            List.of("Hùng", "Sơn", "Bình", "Quang", "Toàn", "Vinh", "Đức", "Khánh", "Lâm", "Phúc");

    private final Map<String, String> cards = new HashMap<>();

    /// @param card what a scanner reads from it
    record Comer(String name, String identity, String phone, String card) {}

    /// @param year of birth, 1900 onwards by its last two figures
    /// @param n below 1100
    Comer comer(String family, int year, int n) {
        String name =
                family
                        + (n < OWN.size() ? "" : " " + own(n / OWN.size() - 1))
                        + (n < 10 * OWN.size() ? "" : " Anh")
                        + " "
                        + own(n);
        String identity = String.format(Locale.ROOT, "0670%02d%06d", year, 4200 + n);
        String card =
                String.format(
                        Locale.ROOT,
                        "%s||%s|020319%02d|Nam|Thôn 3, xã Hòa An|15082022",
                        identity,
                        name,
                        year);
        cards.put(name, card);
        return new Comer(name, identity, String.format(Locale.ROOT, "0914%02d%04d", year, n), card);
    }

    /// The longest name these words begin with.
    String named(String words) {
        return cards.keySet().stream()
                .filter(words::startsWith)
                .max((a, b) -> a.length() - b.length())
                .orElseThrow(() -> new IllegalStateException(words));
    }

    String card(String name) {
        String card = cards.get(name);
        if (card == null) {
            throw new IllegalStateException(name);
        }
        return card;
    }

    private static String own(int n) {
        return OWN.get(n % OWN.size());
    }
}
