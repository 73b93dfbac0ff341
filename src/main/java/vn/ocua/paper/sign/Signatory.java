package vn.ocua.paper.sign;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.security.auth.x500.X500Principal;

/// Who signs: a private key that may never leave its token, and the certificates that say whose it
/// is.
///
/// @param chain the signer's certificate first
/// @param token where the key must be used; null for a key from a file
public record Signatory(PrivateKey key, List<X509Certificate> chain, @Nullable Provider token) {
    public Signatory {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /// The person or agency the certificate names.
    public String name() {
        return name(certificate());
    }

    /// The organisation it belongs to; empty when the certificate names none.
    public String agency() {
        return agency(certificate());
    }

    static String name(X509Certificate certificate) {
        String common = part(certificate, BCStyle.CN);
        return common.isEmpty() ? agency(certificate) : common;
    }

    static String agency(X509Certificate certificate) {
        return part(certificate, BCStyle.O);
    }

    private static String part(X509Certificate certificate, ASN1ObjectIdentifier kind) {
        X500Principal subject = certificate.getSubjectX500Principal();
        RDN[] parts = X500Name.getInstance(subject.getEncoded()).getRDNs(kind);
        return parts.length > 0 && parts[0].getFirst().getValue() instanceof ASN1String said
                ? Text.clean(said.getString())
                : "";
    }

    @Override
    public String toString() {
        return "Signatory[" + certificate().getSerialNumber() + "]";
    }
}
