package vn.ocua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

class ReceiptQrTest {
    private static final Instant DUE = Instant.parse("2026-11-23T17:00:00+07:00");
    private static final String CODE = "H15.50.05.13-261120-2001";

    private final KeyPair pair = pair();

    @Test
    @DisplayName(
            "{lookup}?h={code}&v={version}&p={procedure}&d={due yyMMddHHmm}&k={key}#{signature},"
                    + " about 190 bytes")
    void form() {
        String text = ReceiptQr.text(desk(false), CODE, 1, "1.001193", DUE);
        assertThat(text)
                .matches(
                        "https://dichvucong\\.gov\\.vn/tra-cuu\\?h=H15\\.50\\.05\\.13-261120-2001&v=1&p=1\\.001193&d=2611231700&k=[a-z2-7]{6}#[A-Za-z0-9_-]{86}")
                .hasSizeBetween(180, 200);
        assertThat(ReceiptQr.text(desk(false), CODE, 1, "1.001193", null)).contains("&d=0&k=");
    }

    @Test
    @DisplayName(
            "the key's name is the first 6 characters of the base32 SHA-256 of the raw 32-byte"
                    + " public key")
    void keyName() throws GeneralSecurityException {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            bits.append(
                    String.format("%8s", Integer.toBinaryString(hash[i] & 0xff)).replace(' ', '0'));
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            name.append(
                    "abcdefghijklmnopqrstuvwxyz234567"
                            .charAt(Integer.parseInt(bits.substring(i * 5, i * 5 + 5), 2)));
        }
        assertThat(ReceiptQr.keyName(encoded)).isEqualTo(name.toString());
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        String text = ReceiptQr.text(desk(false), CODE, 2, "1.001193", DUE);
        byte[] key = pair.getPublic().getEncoded();
        assertThat(ReceiptQr.verify(Objects.requireNonNull(ReceiptQr.read(text)), key)).isTrue();
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == '7' ? '8' : '7';
            ReceiptQr.Parts parts =
                    ReceiptQr.read(text.substring(0, i) + other + text.substring(i + 1));
            boolean genuine = parts != null && parts.whole() && ReceiptQr.verify(parts, key);
            // the last character of 86 carries four spare bits: another letter there may say the
            // same 64 bytes
            assertThat(genuine && i < text.length() - 1).as("changed at " + i).isFalse();
        }
    }

    @Test
    void anEndLostByTheScannerIsSeen() {
        String text = ReceiptQr.text(desk(false), CODE, 1, "1.001193", DUE);
        ReceiptQr.Parts cut =
                Objects.requireNonNull(ReceiptQr.read(text.substring(0, text.length() - 10)));
        assertThat(cut.whole()).isFalse();
        assertThat(ReceiptQr.read(text.substring(0, 60))).isNull();
        assertThat(ReceiptQr.begun(text.substring(0, 60))).isTrue();
        assertThat(ReceiptQr.begun("001198004217||Trần Thị Mai|12081998|Nữ|Thôn 5|01012022"))
                .isFalse();
    }

    @Test
    void trainingPapersCarryNoSignature() {
        assertThat(ReceiptQr.text(desk(true), CODE, 1, "1.001193", DUE))
                .startsWith("TAP HUAN ")
                .contains(CODE)
                .doesNotContain("#");
    }

    private Desk desk(boolean training) {
        return new Desk(
                "H15.50.05.13",
                "Trung tâm Phục vụ hành chính công xã Hòa An",
                Lane.of(2),
                ReceiptQr.DEFAULT_LOOKUP,
                training,
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
