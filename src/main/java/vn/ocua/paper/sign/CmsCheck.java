package vn.ocua.paper.sign;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

import vn.ocua.paper.sign.Found.Problem;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads one CMS out of a PDF and holds it against the bytes it should cover.
final class CmsCheck {
    private static final Set<String> STRONG =
            Set.of(
                    NISTObjectIdentifiers.id_sha256.getId(),
                    NISTObjectIdentifiers.id_sha384.getId(),
                    NISTObjectIdentifiers.id_sha512.getId(),
                    NISTObjectIdentifiers.id_sha3_256.getId(),
                    NISTObjectIdentifiers.id_sha3_384.getId(),
                    NISTObjectIdentifiers.id_sha3_512.getId());

    private CmsCheck() {}

    static Found of(PdfSignatures.Cover cover, @Nullable Instant said, Trust trust, Instant now) {
        try (ASN1InputStream first = new ASN1InputStream(cover.cms())) {
            // room that was kept and not needed follows as zeros
            byte[] der = first.readObject().getEncoded();
            CMSSignedData data =
                    new CMSSignedData(new CMSProcessableByteArray(cover.signed()), der);
            List<SignerInformation> signers = new ArrayList<>(data.getSignerInfos().getSigners());
            if (signers.size() != 1) {
                return broken(Problem.FORM, said, cover);
            }
            List<X509Certificate> all = new ArrayList<>();
            X509Certificate signer = null;
            for (X509CertificateHolder one : data.getCertificates().getMatches(null)) {
                X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(one);
                all.add(certificate);
                if (signers.getFirst().getSID().match(one)) {
                    signer = certificate;
                }
            }
            if (signer == null) {
                return broken(Problem.CERTIFICATE, said, cover);
            }
            Problem problem = problem(signers.getFirst(), signer);
            Instant moment = said == null ? now : said;
            return new Found(
                    Signatory.name(signer),
                    Signatory.agency(signer),
                    said,
                    problem,
                    cover.whole(),
                    trust.of(signer, all, moment, now));
        } catch (IOException | CMSException | GeneralSecurityException | RuntimeException e) {
            return broken(Problem.FORM, said, cover);
        }
    }

    private static Found broken(
            Problem problem, @Nullable Instant said, PdfSignatures.Cover cover) {
        return new Found("", "", said, problem, cover.whole(), Trust.Verdict.NOT_ASKED);
    }

    private static Problem problem(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException, CMSException {
        if (!STRONG.contains(signer.getDigestAlgOID())) {
            return Problem.WEAK;
        }
        try {
            if (!signer.verify(
                    new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                return Problem.CHANGED;
            }
        } catch (CMSSignerDigestMismatchException e) {
            return Problem.CHANGED;
        } catch (OperatorCreationException e) {
            return Problem.FORM;
        }
        return vouched(signer, certificate) ? Problem.NONE : Problem.CERTIFICATE;
    }

    /// Signatures without the attribute are older ones (`adbe.pkcs7.detached`); with it, it must
    /// name the certificate that was found.
    private static boolean vouched(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        Attribute said =
                signer.getSignedAttributes() == null
                        ? null
                        : signer.getSignedAttributes()
                                .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (said == null) {
            return true;
        }
        ESSCertIDv2 first =
                SigningCertificateV2.getInstance(said.getAttrValues().getObjectAt(0)).getCerts()[0];
        String algorithm = first.getHashAlgorithm().getAlgorithm().getId();
        byte[] hash = MessageDigest.getInstance(algorithm).digest(certificate.getEncoded());
        return MessageDigest.isEqual(hash, first.getCertHash());
    }
}
