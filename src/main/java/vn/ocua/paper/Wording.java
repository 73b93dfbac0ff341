package vn.ocua.paper;

import vn.ocua.base.Texts;
import vn.ocua.paper.press.Letters;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The fixed wording of papers with values put in. Templates may say `<b>…</b>` and `<i>…</i>`;
/// values are never read for such marks.
final class Wording {
    /// Stands for value 0 while the template is read; values follow.
    private static final char SLOT = '\uE000';

    /// Pairs that a line end must not part: `Điều 137`, `quầy số 2`, `15 ngày`, `thứ Năm` …
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(điều|khoản|điểm|số|ngày|tháng|năm|thôn|tổ|thứ|bản|mẫu|trang)"
                            + " (?=\\d)");

    private static final Pattern AFTER_NUMBER =
            Pattern.compile("(?u)(?<=\\d) (?=(giờ|phút|ngày|đồng|bộ|bản|loại|\\(bộ\\))(?!\\p{L}))");
    private static final Pattern FIXED =
            Pattern.compile(
                    "(?u)(?<=quầy|Quầy|Mẫu|mẫu) (?=số)|(?<=mã) (?=TTHC)|(?<=TTHC) "
                            + "|(?<=thứ) (?=Hai|Ba|Tư|Năm|Sáu|Bảy)|(?<=Chủ) (?=nhật)"
                            + "|(?<=giờ) (?=\\d)");

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    /// Plain words without values or marks.
    String words(String key) {
        return texts.of(key);
    }

    /// @param values each printed as one run in the style of its place
    List<Run> say(Style style, String key, String... values) {
        Object[] slots = new Object[values.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = String.valueOf((char) (SLOT + i));
        }
        String template = bind(texts.of(key, slots));
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Style now = style;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c >= SLOT && c < SLOT + values.length) {
                flush(words, now, runs);
                runs.add(new Run(value(values[c - SLOT]), now));
            } else if (c == '<') {
                flush(words, now, runs);
                int end = template.indexOf('>', i);
                now = marked(now, style, template.substring(i + 1, end));
                i = end;
            } else {
                words.append(c);
            }
        }
        flush(words, now, runs);
        return runs;
    }

    /// As one text, for places that have one style only.
    String plain(String key, String... values) {
        StringBuilder out = new StringBuilder();
        say(Style.serif(1), key, values).forEach(run -> out.append(run.text()));
        return out.toString();
    }

    /// A value alone.
    static Run run(Style style, String value) {
        return new Run(value(value), style);
    }

    private static String value(String value) {
        return bind(Letters.value(value));
    }

    private static void flush(StringBuilder words, Style style, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(words.toString(), style));
            words.setLength(0);
        }
    }

    private static Style marked(Style now, Style base, String mark) {
        return switch (mark) {
            case "b" -> now.asBold();
            case "i" -> now.asItalic();
            default -> base;
        };
    }

    private static String bind(String text) {
        String bound = String.valueOf(Letters.BOUND);
        String before = BEFORE_NUMBER.matcher(text).replaceAll("$1" + bound);
        return FIXED.matcher(AFTER_NUMBER.matcher(before).replaceAll(bound)).replaceAll(bound);
    }
}
