package vn.ocua.paper;

import vn.ocua.base.Text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The text of a VietQR code: a request to pay into a bank account, by EMVCo's field list as Napas
/// uses it. Never a proof of payment.
///
/// @param bank the bank's BIN, six digits
/// @param account at most 19 letters and digits
/// @param holder as the bank knows the holder; may be empty
/// @param amount in đồng, above 0
/// @param note what the transfer is for: the dossier code
public record VietQr(String bank, String account, String holder, long amount, String note) {
    private static final String SCHEME = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String DONG = "704";
    private static final int LONGEST = 25;

    public VietQr {
        if (!bank.matches("[0-9]{6}") || !account.matches("[0-9A-Za-z]{1,19}") || amount <= 0) {
            throw new IllegalArgumentException("no request to pay: " + bank + " " + amount);
        }
    }

    /// All fields and their checksum. An amount stands in it, so the code counts as used once
    /// (`12`).
    public String text() {
        String whom = field("00", bank) + field("01", account);
        String service = field("00", SCHEME) + field("01", whom) + field("02", TO_ACCOUNT);
        String name = plain(holder, false);
        String open =
                field("00", "01")
                        + field("01", "12")
                        + field("38", service)
                        + field("53", DONG)
                        + field("54", String.valueOf(amount))
                        + field("58", "VN")
                        + (name.isEmpty() ? "" : field("59", name))
                        + field("62", field("08", plain(note, true)))
                        + "6304";
        return open + checksum(open);
    }

    /// Capitals without marks, as banks write names. What has no Latin letter is left out; of what
    /// is too long the end is kept where it tells papers apart, otherwise the beginning.
    static String plain(String typed, boolean keepEnd) {
        StringBuilder out = new StringBuilder();
        String decomposed =
                java.text.Normalizer.normalize(Text.clean(typed), java.text.Normalizer.Form.NFKD);
        for (char c : decomposed.toUpperCase(Locale.ROOT).toCharArray()) {
            char latin = c == 'Đ' ? 'D' : c == 'Ƀ' ? 'B' : c;
            if (latin < 128 && (Character.isLetterOrDigit(latin) || ".-/".indexOf(latin) >= 0)) {
                out.append(latin);
            } else if (Character.isWhitespace(latin) || latin == '&' || latin == ',') {
                out.append(' ');
            }
        }
        String words = out.toString().strip().replaceAll(" +", " ");
        if (words.length() <= LONGEST) {
            return words;
        }
        return keepEnd
                ? words.substring(words.length() - LONGEST).strip()
                : words.substring(0, LONGEST).strip();
    }

    /// CRC-16 of CCITT with the start value FFFF, four capitals of base 16.
    static String checksum(String text) {
        int crc = 0xFFFF;
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= b << 8;
            for (int i = 0; i < 8; i++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
            }
            crc &= 0xFFFF;
        }
        return String.format(Locale.ROOT, "%04X", crc);
    }

    private static String field(String id, String value) {
        return String.format(Locale.ROOT, "%s%02d%s", id, value.length(), value);
    }
}
