package vn.ocua.paper;

import java.util.ArrayList;
import java.util.List;

/// Sums in Vietnamese words, as forms ask for them: `Năm mươi nghìn đồng`.
final class MoneyWords {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS =
            List.of("", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ", "tỷ tỷ");

    private MoneyWords() {}

    /// @param dong not negative
    static String of(long dong) {
        if (dong < 0) {
            throw new IllegalArgumentException("negative sum " + dong);
        }
        String words = dong == 0 ? "không" : String.join(" ", groups(dong));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " đồng";
    }

    private static List<String> groups(long dong) {
        List<String> words = new ArrayList<>();
        int highest = (Long.toString(dong).length() - 1) / 3;
        long unit = Math.powExact(1000L, highest);
        for (int group = highest; group >= 0; group--) {
            int three = (int) (dong / unit % 1000);
            if (three > 0) {
                three(three, group == highest, words);
                if (group > 0) {
                    words.add(GROUPS.get(group));
                }
            }
            unit /= 1000;
        }
        return words;
    }

    private static void three(int value, boolean first, List<String> words) {
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        if (hundreds > 0 || !first) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && (hundreds > 0 || !first)) {
            words.add("lẻ");
        }
        if (ones == 1 && tens > 1) {
            words.add("mốt");
        } else if (ones == 5 && tens > 0) {
            words.add("lăm");
        } else if (ones > 0) {
            words.add(DIGITS.get(ones));
        }
    }
}
