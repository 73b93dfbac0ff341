package vn.ocua.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one bundle of texts, `vn/ocua/texts` (Vietnamese is the root, English for support).
///
/// A template names its values `{0}`, or with the way to show them: `{0,date}` 23/11/2026 ·
/// `{0,day}` thứ Hai 23/11/2026 · `{0,hour}` 15:10 · `{0,moment}` 15:10 thứ Hai 23/11/2026 ·
/// `{0,money}` 50.000 đ · `{0,hours}` minutes as `1 giờ 48 phút` · `{0,key}` the text of another
/// key. A missing key is shown as itself; a test finds it.
public final class Texts {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)(?:,(\\w+))?}");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// Vietnamese unless the locale's language is English.
    public static Texts in(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new Texts(
                ResourceBundle.getBundle(
                        "vn.ocua.texts",
                        english ? Locale.ENGLISH : Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public static Texts vietnamese() {
        return in(Locale.ROOT);
    }

    public String of(Sentence sentence) {
        return of(sentence.key(), sentence.args());
    }

    public String of(Refusal refusal) {
        return of(refusal.why());
    }

    public String of(String key, Object... args) {
        return of(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

    private String of(String key, List<String> args) {
        String template;
        try {
            template = bundle.getString(key);
        } catch (MissingResourceException e) {
            return key + (args.isEmpty() ? "" : " " + args);
        }
        return SLOT.matcher(template)
                .replaceAll(slot -> {
                    int index = Integer.parseInt(slot.group(1));
                    String value = index < args.size() ? args.get(index) : "";
                    return Matcher.quoteReplacement(show(value, slot.group(2)));
                });
    }

    private String show(String value, @org.jspecify.annotations.Nullable String form) {
        if (form == null || value.isEmpty()) {
            return value;
        }
        return switch (form) {
            case "date" -> DATE.format(LocalDate.parse(value));
            case "day" -> day(LocalDate.parse(value));
            case "hour" ->
                    HOUR.format(
                            value.contains("T")
                                    ? local(value).toLocalTime()
                                    : LocalTime.parse(value));
            case "moment" -> {
                LocalDateTime at = local(value);
                yield HOUR.format(at) + " " + day(at.toLocalDate());
            }
            case "money" -> money(Long.parseLong(value)) + " đ";
            case "hours" -> hours(Long.parseLong(value));
            case "key" -> of(value);
            default -> value;
        };
    }

    /// `thứ Hai 23/11/2026`
    public String day(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + DATE.format(date);
    }

    /// `thứ Hai`, `Chủ nhật`
    public String weekday(DayOfWeek day) {
        return bundle.getString("weekday." + day.getValue());
    }

    /// Thousands by dots: `50.000`.
    public static String money(long dong) {
        return String.format(Locale.ROOT, "%,d", dong).replace(',', '.');
    }

    private String hours(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return of("time.minutes", rest);
        }
        return rest == 0 ? of("time.hours", hours) : of("time.hoursMinutes", hours, rest);
    }

    private static LocalDateTime local(String moment) {
        return moment.endsWith("Z") || moment.lastIndexOf('+') > 10
                ? OffsetDateTime.parse(moment)
                        .withOffsetSameInstant(ZoneOffset.ofHours(7))
                        .toLocalDateTime()
                : LocalDateTime.parse(moment);
    }
}
