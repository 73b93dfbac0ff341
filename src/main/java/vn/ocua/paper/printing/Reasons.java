package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What a printer's own keywords (RFC 8011, 5.4.12; the same in `javax.print`) ask of a person.
final class Reasons {
    /// The first that is found counts: what one can mend before what follows from it.
    private static final Map<String, Trouble> MEANING = new LinkedHashMap<>();

    static {
        MEANING.put("media-jam", Trouble.JAM);
        MEANING.put("media-empty", Trouble.PAPER_OUT);
        MEANING.put("media-needed", Trouble.PAPER_OUT);
        MEANING.put("input-tray-missing", Trouble.PAPER_OUT);
        MEANING.put("door-open", Trouble.OPEN);
        MEANING.put("cover-open", Trouble.OPEN);
        MEANING.put("interlock-open", Trouble.OPEN);
        MEANING.put("toner-empty", Trouble.INK_OUT);
        MEANING.put("marker-supply-empty", Trouble.INK_OUT);
        MEANING.put("developer-empty", Trouble.INK_OUT);
        MEANING.put("cups-missing-filter", Trouble.NO_DRIVER);
        MEANING.put("cups-insecure-filter", Trouble.NO_DRIVER);
        MEANING.put("offline", Trouble.OFFLINE);
        MEANING.put("connecting-to-device", Trouble.OFFLINE);
        MEANING.put("timed-out", Trouble.OFFLINE);
        MEANING.put("shutdown", Trouble.OFFLINE);
        MEANING.put("paused", Trouble.PAUSED);
        MEANING.put("moving-to-paused", Trouble.PAUSED);
        MEANING.put("hold-new-jobs", Trouble.PAUSED);
    }

    private Reasons() {}

    /// @param keywords perhaps with `-error`, `-warning` or `-report` behind
    /// @return null when none keeps it from printing
    static @Nullable Trouble of(Collection<String> keywords) {
        var plain =
                keywords.stream()
                        .map(k ->
                                k.toLowerCase(Locale.ROOT)
                                        .replaceFirst("-(error|warning|report)$", ""))
                        .toList();
        return MEANING.entrySet().stream()
                .filter(e -> plain.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
