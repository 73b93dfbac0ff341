package vn.ocua.paper;

import java.util.ArrayList;
import java.util.List;

/// Sums in Vietnamese words, as forms ask for them: `Năm mươi nghìn đồng`.
final class MoneyWords {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", "nghìn", "triệu");
    private static final long BILLION = 1_000_000_000L;

    private MoneyWords() {}

    /// @param dong not negative
    static String of(long dong) {
        return count(dong) + " đồng";
    }

    /// A number alone: `Sáu`.
    static String count(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("negative number " + number);
        }
        List<String> words = new ArrayList<>();
        say(number, words);
        String all = number == 0 ? "không" : String.join(" ", words);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    /// Billions are counted like a sum of their own: `năm nghìn không trăm lẻ một tỷ`.
    private static void say(long sum, List<String> words) {
        if (sum >= BILLION) {
            say(sum / BILLION, words);
            words.add("tỷ");
        }
        long unit = 1_000_000;
        for (int group = 2; group >= 0; group--) {
            int three = (int) (sum % BILLION / unit % 1000);
            if (three > 0) {
                three(three, words.isEmpty(), words);
                if (group > 0) {
                    words.add(GROUPS.get(group));
                }
            }
            unit /= 1000;
        }
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
