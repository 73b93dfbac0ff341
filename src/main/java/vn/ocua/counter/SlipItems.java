package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.paper.GuidanceContent;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the counts at the end of what a citizen is asked to bring, so that form 02 shows them in
/// its columns: `Giấy chứng sinh (1 bản chính, 2 bản sao)`.
final class SlipItems {
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?s)(.+?)\\s*\\((?:(\\d{1,2}) bản chính)?(?:, )?(?:(\\d{1,2}) bản"
                            + " sao)?\\)\\s*");

    private SlipItems() {}

    static GuidanceContent.Missing missing(String item) {
        Matcher counted = COUNTED.matcher(item);
        if (!counted.matches() || counted.group(2) == null && counted.group(3) == null) {
            return new GuidanceContent.Missing(item, 0, 0, 0, "");
        }
        return new GuidanceContent.Missing(
                counted.group(1), number(counted.group(2)), 0, number(counted.group(3)), "");
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
