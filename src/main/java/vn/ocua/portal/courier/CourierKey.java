package vn.ocua.portal.courier;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Outcome;
import vn.ocua.portal.WireJson;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What a desk tells others so that they can send it parcels and know its own (dòng khóa).
///
/// Nothing in it is secret. The checksum finds a bad copy, not a forger: that is what the
/// fingerprint is for, which two people compare by phone before the key is kept.
///
/// @param agency electronic identifier of the agency
/// @param desk number of the desk, 1 to 99
/// @param name of the desk, as printed
/// @param signing the key of the desk's receipts: Ed25519, X.509 form, base64
/// @param encryption X25519, the raw 32 bytes, base64
public record CourierKey(String agency, int desk, String name, String signing, String encryption) {
    /// The version of the key line that this program writes and reads.
    public static final int VERSION = 1;

    private static final String BEGIN = "OCUA-KHOA";
    private static final int LONGEST_AGENCY = 40;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 8_000;
    private static final int CHECKSUM = 8;
    private static final int GROUPS = 8;
    private static final int GROUP = 4;

    /// Sixteen letters whose Vietnamese names are hard to mistake on the phone.
    private static final String LETTERS = "ACDEGHKLMOQRTUXY";

    private static final JsonMapper JSON = WireJson.mapper();

    /// A key that could not be used is an [IllegalArgumentException].
    public CourierKey {
        plain(agency, LONGEST_AGENCY);
        plain(name, LONGEST_NAME);
        if (desk < 1 || desk > 99) {
            throw new IllegalArgumentException("desk " + desk);
        }
        Curves.checkSigning(Curves.rawSigning(Base64.getDecoder().decode(signing)));
        Curves.checkEncryption(Base64.getDecoder().decode(encryption));
    }

    /// Reads a key line as people send it: blanks and line breaks within it do not matter. Refused:
    /// another text, a line cut short, an altered one, one of another version.
    public static Outcome<CourierKey> read(String text) {
        String line = text.replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", "");
        if (!line.startsWith(BEGIN) || line.length() > LONGEST_TEXT) {
            return Outcome.refused("refusal.courier.key.foreign");
        }
        String[] parts = line.split(":", -1);
        if (!parts[0].equals(BEGIN)) {
            return Outcome.refused("refusal.courier.key.altered");
        }
        if (parts.length < 3) {
            return Outcome.refused("refusal.courier.key.cut");
        }
        if (!parts[1].equals(Integer.toString(VERSION))) {
            return parts[1].matches("\\d{1,6}")
                    ? Outcome.refused("refusal.courier.key.version", parts[1])
                    : Outcome.refused("refusal.courier.key.altered");
        }
        if (parts.length < 4 || parts[3].length() < CHECKSUM) {
            return Outcome.refused("refusal.courier.key.cut");
        }
        if (parts.length > 4 || !parts[3].equals(checksum(parts[2]))) {
            return Outcome.refused("refusal.courier.key.altered");
        }
        try {
            return Outcome.done(
                    JSON.readValue(Base64.getUrlDecoder().decode(parts[2]), CourierKey.class));
        } catch (JacksonException | IllegalArgumentException e) {
            return Outcome.refused("refusal.courier.key.altered");
        }
    }

    /// The key as one line: `OCUA-KHOA:1:…:ACDEGHKL`.
    public String text() {
        String body =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(JSON.writeValueAsBytes(this));
        return BEGIN + ":" + VERSION + ":" + body + ":" + checksum(body);
    }

    /// Eight groups of four letters, of both keys (128 bits); a desk that is renamed keeps it.
    public String fingerprint() {
        String letters =
                letters(
                        Curves.sha256(
                                "OCUA-KHOA dau khoa 1".getBytes(StandardCharsets.UTF_8),
                                signingRaw(),
                                encryptionRaw()),
                        GROUPS * GROUP);
        return letters.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// The same keys under the same desk; the name may have changed.
    public boolean sameDesk(CourierKey other) {
        return agency.equals(other.agency)
                && desk == other.desk
                && signing.equals(other.signing)
                && encryption.equals(other.encryption);
    }

    byte[] signingRaw() {
        return Curves.rawSigning(Base64.getDecoder().decode(signing));
    }

    byte[] encryptionRaw() {
        return Base64.getDecoder().decode(encryption);
    }

    private static String checksum(String body) {
        String signed = BEGIN + ":" + VERSION + ":" + body;
        return letters(Curves.sha256(signed.getBytes(StandardCharsets.UTF_8)), CHECKSUM);
    }

    private static String letters(byte[] hash, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15));
        }
        return letters.toString();
    }

    private static void plain(String text, int longest) {
        if (text.isBlank()
                || text.length() > longest
                || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name of one line, not longer than " + longest);
        }
    }
}
