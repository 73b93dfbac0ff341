package vn.ocua.store.keys;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The data key, sealed under what one secret gives through Argon2id. Binary parts in Base64.
///
/// @param name of the officer; empty for the other kinds
/// @param sealed AES-256-GCM of the data key; kind and name are vouched for
record Wrap(Kind kind, String name, String salt, Cost cost, String nonce, String sealed) {
    /// Whose secret opens it.
    enum Kind {
        OFFICER,
        PASSPHRASE,
        RECOVERY
    }

    private static final int TAG_BITS = 128;
    private static final Cost REHEARSAL = new Cost(1 << 10, 1, 1);
    private static final SecureRandom RANDOM = new SecureRandom();

    /// @param secret is wiped
    static Wrap seal(DataKey key, Kind kind, String name, byte[] secret, Cost cost) {
        byte[] salt = random(16);
        byte[] nonce = random(12);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, secret, salt, cost, nonce);
            cipher.updateAAD(vouched(kind, name));
            byte[] sealed = cipher.doFinal(key.bytes());
            return new Wrap(kind, name, text(salt), cost, text(nonce), text(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param secret is wiped
    /// @return empty when the secret is another one, or the wrap was changed
    Optional<DataKey> open(byte[] secret) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, secret, raw(salt), cost, raw(nonce));
            giveBack();
            cipher.updateAAD(vouched(kind, name));
            byte[] bytes = cipher.doFinal(raw(sealed));
            DataKey key = DataKey.of(bytes);
            Arrays.fill(bytes, (byte) 0);
            return Optional.of(key);
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Computes one of no use to anybody.
    static void rehearse() {
        try {
            cipher(Cipher.DECRYPT_MODE, random(16), random(16), REHEARSAL, random(12));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the password took is more than all else the desk holds; Java would keep it from the PC
    /// until it is short of memory itself, which on a heap of this size is never.
    private void giveBack() {
        if (cost.memory() >= Cost.USUAL.memory()) {
            System.gc();
        }
    }

    boolean is(Kind other, String whose) {
        return kind == other && name.equals(whose);
    }

    private static Cipher cipher(int mode, byte[] secret, byte[] salt, Cost cost, byte[] nonce)
            throws GeneralSecurityException {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(salt)
                        .withMemoryAsKB(cost.memory())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .build());
        byte[] wrapping = new byte[DataKey.SIZE];
        argon2.generateBytes(secret, wrapping);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        Arrays.fill(secret, (byte) 0);
        Arrays.fill(wrapping, (byte) 0);
        return cipher;
    }

    private static byte[] vouched(Kind kind, String name) {
        return (kind.name() + '\0' + name).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] raw(String text) {
        return Base64.getDecoder().decode(text);
    }
}
