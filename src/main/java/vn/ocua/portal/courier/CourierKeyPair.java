package vn.ocua.portal.courier;

import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.security.SecureRandom;
import java.util.Base64;

/// The desk's own X25519 key, with which it opens parcels; kept by the caller among the sealed
/// settings.
///
/// @param privateKey the raw 32 bytes, base64
public record CourierKeyPair(String privateKey) {
    /// Another text than a key is an [IllegalArgumentException].
    public CourierKeyPair {
        if (Base64.getDecoder().decode(privateKey).length != Curves.RAW) {
            throw new IllegalArgumentException("not an X25519 private key");
        }
    }

    public static CourierKeyPair generate(SecureRandom random) {
        return new CourierKeyPair(
                Base64.getEncoder()
                        .encodeToString(new X25519PrivateKeyParameters(random).getEncoded()));
    }

    /// The raw 32 bytes.
    public byte[] privateBytes() {
        return Base64.getDecoder().decode(privateKey);
    }

    /// The raw 32 bytes, base64: what [CourierKey] tells others.
    public String publicKey() {
        return Base64.getEncoder().encodeToString(Curves.publicOf(privateBytes()));
    }

    /// What this desk tells others.
    ///
    /// @param signing the key of its receipts: Ed25519, X.509 form, base64
    public CourierKey key(String agency, int desk, String name, String signing) {
        return new CourierKey(agency, desk, name, signing, publicKey());
    }

    @Override
    public String toString() {
        return "CourierKeyPair[" + publicKey() + "]";
    }
}
