package vn.ocua.store.keys;

import vn.ocua.base.Outcome;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What is asked of a password: at least 8 characters, and not the name one signs in with.
///
/// Length is all that is asked, after NIST SP 800-63B: rules about digits and signs make people
/// write passwords down.
public final class Password {
    public static final int LEAST = 8;

    private Password() {}

    /// @param name the officer's sign-in name; empty for the store's passphrase
    /// @return the password itself, or why it will not do
    public static Outcome<char[]> check(String name, char[] password) {
        String kept = kept(password);
        if (kept.codePointCount(0, kept.length()) < LEAST) {
            return Outcome.refused("refusal.password.short", LEAST);
        }
        if (kept.equalsIgnoreCase(name)) {
            return Outcome.refused("refusal.password.name");
        }
        return Outcome.done(password);
    }

    /// The bytes that count: the same letters give the same bytes, whichever keyboard program put
    /// the marks on them.
    static byte[] secret(char[] password) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(kept(password)));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    private static String kept(char[] password) {
        return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
    }
}
