package vn.ocua.store.keys;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/// A secret of 128 bits as 16 syllables that look Vietnamese, without marks, and a 17th that finds
/// a mistyped one.
///
/// A syllable is one of 16 beginnings and one of 16 endings. Left out are pairs that many say alike
/// (l and n, ch and tr, s and x, d and gi) and endings that make rude words.
public final class RecoveryWords {
    /// Words to write down, the last one being the check.
    public static final int COUNT = 17;

    static final int SECRET = 16;

    private static final List<String> BEGINNINGS =
            List.of(
                    "b", "c", "ch", "d", "g", "h", "kh", "l", "m", "ng", "nh", "ph", "s", "t", "th",
                    "v");
    private static final List<String> ENDINGS =
            List.of(
                    "a", "ai", "am", "ang", "ao", "ap", "at", "o", "oi", "om", "ong", "ot", "ua",
                    "ui", "ung", "up");

    private RecoveryWords() {}

    /// @param secret 16 bytes
    static String of(byte[] secret) {
        List<String> words = new ArrayList<>();
        for (byte part : secret) {
            words.add(word(part));
        }
        words.add(word(sum(secret)));
        return String.join(" ", words);
    }

    /// Reads what was typed: case, marks, spaces, hyphens, line breaks and numbering do not matter.
    ///
    /// @return the secret, or every word that is not in the table, or that one was mistyped
    static Outcome<byte[]> read(String typed) {
        List<String> words =
                Text.words(typed).stream().filter(word -> !word.matches("\\d+")).toList();
        List<Refusal> unknown = new ArrayList<>();
        byte[] parts = new byte[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int value = value(words.get(i));
            if (value < 0) {
                unknown.add(
                        Refusal.at("recovery", "refusal.recovery.unknown", i + 1, words.get(i)));
            }
            parts[i] = (byte) value;
        }
        if (!unknown.isEmpty()) {
            return new Outcome.Refused<>(unknown);
        }
        if (words.size() != COUNT) {
            return refused("refusal.recovery.count", COUNT, words.size());
        }
        byte[] secret = java.util.Arrays.copyOf(parts, SECRET);
        return sum(secret) == parts[SECRET]
                ? Outcome.done(secret)
                : refused("refusal.recovery.sum");
    }

    static String word(byte part) {
        return BEGINNINGS.get((part & 0xF0) >> 4) + ENDINGS.get(part & 0x0F);
    }

    private static int value(String word) {
        int split = 0;
        while (split < word.length() && "aou".indexOf(word.charAt(split)) < 0) {
            split++;
        }
        int beginning = BEGINNINGS.indexOf(word.substring(0, split));
        int ending = ENDINGS.indexOf(word.substring(split));
        return beginning < 0 || ending < 0 ? -1 : beginning << 4 | ending;
    }

    private static byte sum(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret)[0];
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome<byte[]> refused(String key, Object... args) {
        return Outcome.refused(Refusal.at("recovery", key, args));
    }
}
