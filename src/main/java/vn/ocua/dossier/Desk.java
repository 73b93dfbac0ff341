package vn.ocua.dossier;

import java.util.Base64;

/// Whose desk this is; decided once at set-up.
///
/// @param agency electronic identifier of the agency (mã định danh), first part of every code
/// @param name as printed: `TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ HÒA AN`
/// @param lookup the portal's look-up address printed in the QR, at most 40 characters
/// @param training a practice desk: every paper says so and no QR is signed
/// @param publicKey Ed25519, X.509 form, base64
/// @param privateKey Ed25519, PKCS#8 form, base64; only ever inside the encrypted journal and store
public record Desk(
        String agency,
        String name,
        Lane lane,
        String lookup,
        boolean training,
        String publicKey,
        String privateKey) {
    public int number() {
        return lane.desk();
    }

    public byte[] publicKeyBytes() {
        return Base64.getDecoder().decode(publicKey);
    }

    public byte[] privateKeyBytes() {
        return Base64.getDecoder().decode(privateKey);
    }

    @Override
    public String toString() {
        return "Desk[" + agency + ", " + lane.desk() + "]";
    }
}
