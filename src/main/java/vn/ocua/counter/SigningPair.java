package vn.ocua.counter;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/// A new Ed25519 pair for a desk's receipts.
///
/// @param publicKey X.509 form, base64
/// @param privateKey PKCS#8 form, base64
record SigningPair(String publicKey, String privateKey) {
    static SigningPair random() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return new SigningPair(
                    base64.encodeToString(pair.getPublic().getEncoded()),
                    base64.encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SigningPair[" + publicKey + "]";
    }
}
