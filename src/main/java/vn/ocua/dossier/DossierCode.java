package vn.ocua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The dossier's code (mã số hồ sơ): `{agency}-{yyMMdd}-{number}`.
///
/// The pattern is tolerant, for codes of other agencies, of ministries and from before the mergers
/// stay on old papers.
public final class DossierCode {
    private static final Pattern ANYWHERE =
            Pattern.compile(
                    "(?:[0-9]{3}(?:\\.[0-9]{2}){1,2}\\.)?[A-Z][0-9]{2}(?:\\.[0-9A-Z]{2,3}){0,3}-[0-9]{6}-[0-9]{4,7}(?![0-9])");
    private static final Pattern SHORT = Pattern.compile("(?<![0-9-])[0-9]{6}-[0-9]{4,7}(?![0-9])");
    private static final Pattern END = Pattern.compile("[0-9]{6}-[0-9]{4,7}$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private DossierCode() {}

    public static String of(String agency, LocalDate day, String number) {
        return agency + "-" + DAY.format(day) + "-" + number;
    }

    /// Every whole code standing anywhere in a text (a scanned receipt, an address garbled by a
    /// keyboard layout).
    public static List<String> in(String text) {
        return ANYWHERE.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /// Codes typed without the agency, as lists show them: `261120-0147`.
    public static List<String> tails(String text) {
        return SHORT.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /// The code as lists show it, without the agency's prefix.
    public static String tail(String code) {
        var found = END.matcher(code);
        return found.find() ? found.group() : code;
    }
}
