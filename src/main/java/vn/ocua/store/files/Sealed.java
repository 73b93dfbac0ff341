package vn.ocua.store.files;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// How a sealed file begins: 0 magic `OCUS`, 4 version, 8 salt of the file's own key, 40 nonce, 52
/// the AES-256-GCM of the content, its tag last. The head and the file's name are vouched for.
final class Sealed {
    static final int HEAD = 52;
    static final int TAG = 16;

    private static final int MAGIC = 0x4F435553;
    private static final int VERSION = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    static byte[] head() {
        byte[] random = new byte[HEAD - 8];
        RANDOM.nextBytes(random);
        return ByteBuffer.allocate(HEAD).putInt(MAGIC).putInt(VERSION).put(random).array();
    }

    static byte[] seal(SecretKey key, String name, byte[] plain) {
        byte[] head = head();
        try {
            byte[] out = java.util.Arrays.copyOf(head, HEAD + plain.length + TAG);
            cipher(Cipher.ENCRYPT_MODE, key, name, head).doFinal(plain, 0, plain.length, out, HEAD);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return null when damaged, or not sealed with this key under this name
    static byte @Nullable [] open(SecretKey key, String name, byte[] sealed) {
        if (sealed.length < HEAD + TAG
                || ByteBuffer.wrap(sealed).getLong() != ((long) MAGIC << 32 | VERSION)) {
            return null;
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, name, sealed)
                    .doFinal(sealed, HEAD, sealed.length - HEAD);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A cipher that has seen the head and the name, ready for the content.
    static Cipher cipher(int mode, SecretKey key, String name, byte[] head) {
        try {
            HKDFParameterSpec own =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(java.util.Arrays.copyOfRange(head, 8, 40))
                            .thenExpand("ocua file 1".getBytes(StandardCharsets.UTF_8), 32);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    KDF.getInstance("HKDF-SHA256").deriveKey("AES", own),
                    new GCMParameterSpec(TAG * 8, head, 40, 12));
            cipher.updateAAD(head, 0, HEAD);
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
