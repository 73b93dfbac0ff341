package vn.ocua.person;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One reading of one card text. The 12-digit number is the anchor: what stands before it was not
/// sent by the card.
final class CardReading {
    /// Bars that keyboard layouts make of `|`. The last two have other uses, so they count only
    /// right behind the number and where no real bar was sent.
    private static final String BARS = "|¦│ǀ∣❘｜";

    private static final String OTHER_BARS = "~\\";

    /// Frames that scanners put around a text (STX, GS, NUL …); line breaks and tabs stay to be
    /// spaces.
    private static final Pattern FRAMES = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    /// Also right behind `]Q1`, by which some scanners name the kind of code.
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<!\\d)|(?<=\\]Q\\d))\\d{12}(?!\\d)");

    private static final Pattern OLD_NUMBER = Pattern.compile("[\\d\\s]*");
    private static final Pattern LEADING_DATE =
            Pattern.compile("(\\d{8}|\\d{1,2}[/.\\- ]\\d{1,2}[/.\\- ]\\d{4}|\\d{4}-\\d\\d-\\d\\d)");

    private final String text;
    private final List<Sentence> warnings = new ArrayList<>();
    private List<String> fields = List.of();

    CardReading(String scanned) {
        this.text = Text.clean(FRAMES.matcher(scanned).replaceAll(""));
    }

    Outcome<Card> read() {
        MatchResult number = number();
        if (number == null) {
            return Outcome.refused(Refusal.at("identity", "refusal.card.noNumber"));
        }
        fields = split(text.substring(number.end()));
        boolean withOld = OLD_NUMBER.matcher(field(0)).matches();
        String old = withOld ? field(0).replace(" ", "") : "";
        int at = withOld ? 1 : 0;
        String name = field(at);
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return Outcome.refused(Refusal.at("name", "refusal.card.noName"));
        }
        if (!withOld) {
            warn("warning.card.noOldNumber");
        } else if (!old.isEmpty() && old.length() != 9 && old.length() != 12) {
            warn("warning.card.oldNumber", old.length());
        }
        if (looksGarbled(name)) {
            warn("warning.card.garbled");
        }
        return born(number.group(), field(at + 1))
                .map(born ->
                        new Card(
                                number.group(),
                                old,
                                name,
                                born.date(),
                                sex(field(at + 2)),
                                address(field(at + 3)),
                                issued(field(at + 4)),
                                warnings));
    }

    /// The first number with a bar behind it, else the first at all.
    private @Nullable MatchResult number() {
        List<MatchResult> found = NUMBER.matcher(text).results().toList();
        return found.stream()
                .filter(n -> startsWithBar(text.substring(n.end()).stripLeading()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst());
    }

    private static boolean startsWithBar(String rest) {
        return !rest.isEmpty() && (BARS + OTHER_BARS).indexOf(rest.charAt(0)) >= 0;
    }

    /// The fields behind the number. Fields beyond the seventh are not looked at.
    private static List<String> split(String rest) {
        String from = rest.stripLeading();
        String bars = BARS;
        if (!from.isEmpty()
                && OTHER_BARS.indexOf(from.charAt(0)) >= 0
                && from.chars().noneMatch(c -> BARS.indexOf(c) >= 0)) {
            bars = from.substring(0, 1);
        }
        List<String> fields = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= from.length(); i++) {
            if (i == from.length() || bars.indexOf(from.charAt(i)) >= 0) {
                if (begin >= 0) {
                    fields.add(from.substring(begin, i).strip());
                }
                begin = i + 1;
            }
        }
        return fields;
    }

    private String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /// Wraps the date, for an absent one is an answer too.
    private record Born(@Nullable LocalDate date) {}

    private Outcome<Born> born(String number, String written) {
        if (written.isEmpty()) {
            warn("warning.card.noBorn");
            return Outcome.done(new Born(null));
        }
        WrittenDate read = WrittenDate.of(written);
        if (read == null) {
            return Outcome.refused(Refusal.at("born", "refusal.card.born", shortened(written)));
        }
        LocalDate date = read.date();
        if (date == null) {
            return BirthDate.impossible(read).map(Born::new);
        }
        if (!read.plain()) {
            warn("warning.card.dateForm", date);
        }
        IdentityNumber.birthYear(number)
                .ifPresent(year -> {
                    if (year != date.getYear()) {
                        warn("warning.card.year", date.getYear(), year);
                    }
                });
        return Outcome.done(new Born(date));
    }

    private @Nullable Sex sex(String written) {
        Sex sex = Sex.of(written);
        if (sex == null) {
            warn(written.isEmpty() ? "warning.card.noSex" : "warning.card.sex");
        }
        return sex;
    }

    private String address(String written) {
        if (written.isEmpty()) {
            warn("warning.card.noAddress");
        } else if (written.indexOf('\uFFFD') >= 0) {
            warn("warning.card.garbledAddress");
        }
        return written;
    }

    private @Nullable LocalDate issued(String written) {
        if (written.isEmpty()) {
            warn("warning.card.noIssued");
            return null;
        }
        // Scanners may add their own text behind the last field.
        Matcher leading = LEADING_DATE.matcher(written);
        boolean begins =
                leading.lookingAt()
                        && (leading.end() == written.length()
                                || !Character.isDigit(written.charAt(leading.end())));
        WrittenDate read = begins ? WrittenDate.of(leading.group()) : null;
        if (read == null || read.date() == null) {
            warn("warning.card.issued");
            return null;
        }
        if (!read.plain()) {
            warn("warning.card.dateForm", read.date());
        }
        return read.date();
    }

    /// Only what no name on a card can hold: digits, and signs that a broken code page or a
    /// keyboard layout puts in place of marked letters. Telex doublings (`Nguyeenx`) are left, for
    /// names of some peoples do double letters.
    private static boolean looksGarbled(String name) {
        return name.codePoints().anyMatch(Character::isDigit)
                || !PersonName.strangeSign(name).isEmpty();
    }

    private static String shortened(String written) {
        return written.length() > 40 ? written.substring(0, 40) + "…" : written;
    }

    private void warn(String key, Object... args) {
        warnings.add(Sentence.of(key, args));
    }
}
