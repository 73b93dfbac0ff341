package vn.ocua.paper.sign;

import vn.ocua.base.Outcome;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Authorities whose certificates count. Revocation is not asked for: that needs a line.
///
/// @param anchors empty where nobody said whom to trust
public record Trust(List<X509Certificate> anchors) {
    public static final Trust NOT_ASKED = new Trust(List.of());

    /// What a chain of certificates is worth.
    public enum Verdict {
        /// Leads to an authority, and is valid now.
        TRUSTED,
        /// Was valid at the moment the signer names, and has run out since.
        EXPIRED_SINCE,
        UNTRUSTED,
        NOT_ASKED
    }

    public Trust {
        anchors = List.copyOf(anchors);
    }

    /// Certificates one after the other, as PEM or one as DER.
    public static Outcome<Trust> read(byte[] pem) {
        try {
            List<X509Certificate> anchors = new ArrayList<>();
            for (Certificate one :
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(pem))) {
                if (one instanceof X509Certificate certificate) {
                    anchors.add(certificate);
                }
            }
            return anchors.isEmpty()
                    ? Outcome.refused("refusal.sign.trust")
                    : Outcome.done(new Trust(anchors));
        } catch (CertificateException e) {
            return Outcome.refused("refusal.sign.trust");
        }
    }

    /// @param others certificates that came with the signature
    /// @param said the moment the signer names
    Verdict of(
            X509Certificate signer, Collection<X509Certificate> others, Instant said, Instant now) {
        if (anchors.isEmpty()) {
            return Verdict.NOT_ASKED;
        }
        if (leads(signer, others, now)) {
            return Verdict.TRUSTED;
        }
        return said.isBefore(now) && leads(signer, others, said)
                ? Verdict.EXPIRED_SINCE
                : Verdict.UNTRUSTED;
    }

    private boolean leads(
            X509Certificate signer, Collection<X509Certificate> others, Instant moment) {
        try {
            Set<TrustAnchor> roots = new HashSet<>();
            anchors.forEach(anchor -> roots.add(new TrustAnchor(anchor, null)));
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(signer);
            PKIXBuilderParameters asked = new PKIXBuilderParameters(roots, wanted);
            List<X509Certificate> known = new ArrayList<>(others);
            known.add(signer);
            asked.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            asked.setRevocationEnabled(false);
            asked.setDate(Date.from(moment));
            CertPathBuilder.getInstance("PKIX").build(asked);
            return true;
        } catch (CertPathBuilderException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
