package vn.ocua.store.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;

/// The one key of a store: 32 random bytes, made at set-up, never shown and never changed.
///
/// Nothing is sealed with it directly; each purpose has a key of its own.
public final class DataKey implements Destroyable {
    static final int SIZE = 32;

    private final byte[] bytes;
    private boolean destroyed;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static DataKey random() {
        byte[] bytes = new byte[SIZE];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    static DataKey of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("a data key has 32 bytes, not " + bytes.length);
        }
        return new DataKey(bytes.clone());
    }

    /// The key for one purpose (`journal`, `files`, `h2` …), 32 bytes; the same for ever.
    public SecretKey derive(String purpose) {
        byte[] info = ("ocua " + purpose).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(new SecretKeySpec(bytes(), "AES"))
                                    .thenExpand(info, SIZE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        if (destroyed) {
            throw new IllegalStateException("the data key was destroyed");
        }
        return bytes;
    }

    /// Forgets the key: after this it derives nothing more.
    @Override
    public void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    /// Says nothing, so that no log line ever holds it.
    @Override
    public String toString() {
        return "DataKey";
    }
}
