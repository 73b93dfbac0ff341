package vn.ocua.portal.courier;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Raw keys of the two curves and their digests.
final class Curves {
    static final int RAW = 32;
    static final int SIGNATURE = 64;

    /// What stands before the raw key in an X.509 Ed25519 key (RFC 8410).
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Curves() {}

    /// The raw key in an X.509 Ed25519 key; another kind of key is an [IllegalArgumentException].
    static byte[] rawSigning(byte[] x509) {
        if (x509.length != X509.length + RAW
                || !Arrays.equals(x509, 0, X509.length, X509, 0, X509.length)) {
            throw new IllegalArgumentException("not an Ed25519 key in X.509 form");
        }
        return Arrays.copyOfRange(x509, X509.length, x509.length);
    }

    /// Refuses what is no point of the curve: the signer's library throws.
    static void checkSigning(byte[] raw) {
        new Ed25519PublicKeyParameters(raw, 0);
    }

    /// Refuses the few points with which every secret would be the same.
    static void checkEncryption(byte[] raw) {
        if (raw.length != RAW) {
            throw new IllegalArgumentException("not an X25519 key");
        }
        byte[] any = new byte[RAW];
        any[0] = 8;
        try {
            new X25519PrivateKeyParameters(any, 0)
                    .generateSecret(new X25519PublicKeyParameters(raw, 0), new byte[RAW], 0);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("an X25519 key that hides nothing", e);
        }
    }

    static byte[] publicOf(byte[] encryptionPrivate) {
        return new X25519PrivateKeyParameters(encryptionPrivate, 0)
                .generatePublicKey()
                .getEncoded();
    }

    /// @param pkcs8 the raw key is its last 32 bytes
    static Ed25519PrivateKeyParameters signer(byte[] pkcs8) {
        if (pkcs8.length < RAW) {
            throw new IllegalArgumentException("not an Ed25519 key in PKCS#8 form");
        }
        return new Ed25519PrivateKeyParameters(pkcs8, pkcs8.length - RAW);
    }

    static byte[] sign(Ed25519PrivateKeyParameters key, byte[]... parts) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        for (byte[] part : parts) {
            signer.update(part, 0, part.length);
        }
        return signer.generateSignature();
    }

    static boolean verify(byte[] rawKey, byte[] signature, byte[]... parts) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(rawKey, 0));
        for (byte[] part : parts) {
            signer.update(part, 0, part.length);
        }
        return signer.verifySignature(signature);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
