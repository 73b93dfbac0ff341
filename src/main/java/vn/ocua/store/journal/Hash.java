package vn.ocua.store.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32C;

/// The two sums a stored byte stands under: CRC-32C finds tearing, SHA-256 makes the chain.
final class Hash {
    static final int SIZE = 32;

    private Hash() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] of(byte[] bytes, int at, int length) {
        MessageDigest digest = digest();
        digest.update(bytes, at, length);
        return digest.digest();
    }

    static int crc(byte[] bytes, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, at, length);
        return (int) crc.getValue();
    }

    /// The hash before the first record.
    static byte[] none() {
        return new byte[SIZE];
    }
}
