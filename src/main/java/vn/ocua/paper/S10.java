package vn.ocua.paper;

import java.util.regex.Pattern;

/// The number of a postal item after UPU S10: two letters, eight digits, a check digit, the
/// country.
public final class S10 {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private S10() {}

    /// Two letters, nine digits, two letters.
    public static boolean shaped(String number) {
        return SHAPE.matcher(number).matches();
    }

    /// Of that shape, and its check digit fits.
    public static boolean valid(String number) {
        return shaped(number) && number.charAt(10) == check(number.substring(2, 10));
    }

    /// The check digit of eight digits: 11 less the weighted sum modulo 11; 10 is 0, 11 is 5.
    public static char check(String serial) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (serial.charAt(i) - '0');
        }
        int digit = 11 - sum % 11;
        return (char) ('0' + (digit == 10 ? 0 : digit == 11 ? 5 : digit));
    }

    /// `EA 123 456 785 VN`; another kind of number stays as it is.
    static String grouped(String number) {
        return shaped(number)
                ? String.join(
                        " ",
                        number.substring(0, 2),
                        number.substring(2, 5),
                        number.substring(5, 8),
                        number.substring(8, 11),
                        number.substring(11))
                : number;
    }
}
