package vn.ocua.dossier;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;

import vn.ocua.time.VietnamTime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a receipt's QR: look-up address, code, version, procedure, promised moment, key,
/// Ed25519 signature.
///
/// `{lookup}?h={code}&v={version}&p={procedure}&d={yyMMddHHmm|0}&k={key}#{signature}`; training
/// papers carry no signature, their text begins with `TAP HUAN`.
public final class ReceiptQr {
    public static final String TRAINING = "TAP HUAN";
    public static final String DEFAULT_LOOKUP = "https://dichvucong.gov.vn/tra-cuu";

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int RAW_KEY = 32;
    private static final int SIGNATURE_LENGTH = 86;
    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("uuMMddHHmm", Locale.ROOT);
    private static final Pattern PARTS =
            Pattern.compile(
                    "\\S+?\\?h=([^&]+)&v=(\\d{1,4})&p=([^&]+)&d=(\\d{10}|0)&k=([a-z2-7]{6})#([A-Za-z0-9_-]*)");
    private static final Pattern BEGUN = Pattern.compile("\\S+\\?h=.*");

    private ReceiptQr() {}

    /// What a text says before anyone has checked its signature.
    ///
    /// @param signed the bytes the signature stands for
    /// @param signature base64url; shorter than 86 characters when a scanner lost the end
    public record Parts(
            String code,
            int version,
            String procedure,
            @Nullable Instant due,
            String key,
            String signed,
            String signature) {
        public boolean whole() {
            return signature.length() == SIGNATURE_LENGTH;
        }
    }

    /// @param training no signature, and the text says so
    public static String text(
            Desk desk, String code, int version, String procedure, @Nullable Instant due) {
        String body =
                desk.lookup()
                        + "?h="
                        + code
                        + "&v="
                        + version
                        + "&p="
                        + procedure
                        + "&d="
                        + (due == null ? "0" : DUE.format(VietnamTime.local(due)));
        if (desk.training()) {
            return TRAINING + " " + body.substring(body.indexOf('?') + 1);
        }
        String signed = body + "&k=" + keyName(desk.publicKeyBytes());
        return signed + "#" + sign(desk, signed);
    }

    /// First six characters of the base32 SHA-256 of the raw 32-byte public key.
    ///
    /// @param encoded X.509 form; its last 32 bytes are the raw key
    public static String keyName(byte[] encoded) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(encoded, encoded.length - RAW_KEY, RAW_KEY);
            byte[] hash = digest.digest();
            StringBuilder name = new StringBuilder(6);
            for (int i = 0; i < 6; i++) {
                int bit = i * 5;
                int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
                name.append(BASE32.charAt(pair >> (11 - bit % 8) & 31));
            }
            return name.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Reads the parts; null when the text is not a receipt's, with an empty signature when it is
    /// cut short.
    public static @Nullable Parts read(String text) {
        Matcher matcher = PARTS.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        Instant due;
        try {
            due =
                    matcher.group(4).equals("0")
                            ? null
                            : VietnamTime.at(LocalDateTime.parse(matcher.group(4), DUE));
        } catch (DateTimeParseException e) {
            return null;
        }
        String stripped = text.strip();
        return new Parts(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                matcher.group(3),
                due,
                matcher.group(5),
                stripped.substring(0, stripped.lastIndexOf('#')),
                matcher.group(6));
    }

    /// Whether a text began as a receipt's but lost its end before the signature.
    public static boolean begun(String text) {
        return BEGUN.matcher(text.strip()).matches();
    }

    /// @param encodedKey X.509 form
    public static boolean verify(Parts parts, byte[] encodedKey) {
        try {
            PublicKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encodedKey));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(parts.signed().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getUrlDecoder().decode(parts.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /// Bouncy Castle signs nine times as fast as the JDK, to the same bytes, and every registration
    /// waits for it.
    private static String sign(Desk desk, String body) {
        byte[] encoded = desk.privateKeyBytes();
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(encoded, encoded.length - RAW_KEY));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signer.generateSignature());
    }
}
