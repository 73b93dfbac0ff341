package vn.ocua.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// The keys of one segment, drawn from the journal's key and the segment's random salt.
///
/// Each segment has its own, so two copies of a folder that both go on writing never use one key
/// for different segments, and a random nonce of 96 bits is far from repeating within one.
final class SegmentKey {
    static final int NONCE = 12;
    static final int TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey sealing;
    private final SecretKey checking;

    SegmentKey(SecretKey journal, byte[] salt) {
        sealing = derive(journal, salt, "ocua journal record 1");
        checking = derive(journal, salt, "ocua journal header 1");
    }

    static byte[] random(int bytes) {
        byte[] out = new byte[bytes];
        RANDOM.nextBytes(out);
        return out;
    }

    /// A keyed hash by which a segment's header knows its key.
    byte[] mark(byte[] bytes, int length) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(checking);
            mac.update(bytes, 0, length);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Seals `plain` into `out` at `at`; the `head` bytes before `at` are vouched for, not hidden.
    void seal(byte[] plain, byte[] nonce, byte[] out, int head, int at) {
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            cipher.updateAAD(out, at - head, head);
            cipher.doFinal(plain, 0, plain.length, out, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws GeneralSecurityException when not sealed with this key, or changed since
    byte[] open(byte[] bytes, byte[] nonce, int head, int at, int length)
            throws GeneralSecurityException {
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce);
        cipher.updateAAD(bytes, at - head, head);
        return cipher.doFinal(bytes, at, length);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG * 8, nonce));
        return cipher;
    }

    private static SecretKey derive(SecretKey key, byte[] salt, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .addSalt(salt)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
