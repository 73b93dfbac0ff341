package vn.ocua.paper.sign;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;

/// The signature itself: a detached CMS with the signer's certificate vouched for and without a
/// signing time, as ETSI EN 319 142-1 asks of baseline B; the moment stands in the PDF.
final class Cms {
    private Cms() {}

    static byte[] sign(byte[] content, Signatory who)
            throws GeneralSecurityException, CMSException, OperatorCreationException, IOException {
        JcaContentSignerBuilder signing = new JcaContentSignerBuilder(algorithm(who));
        if (who.token() != null) {
            signing.setProvider(who.token());
        }
        JcaSignerInfoGeneratorBuilder info =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        info.setSignedAttributeGenerator(attributes(who.certificate()));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(info.build(signing.build(who.key()), who.certificate()));
        generator.addCertificates(new JcaCertStore(who.chain()));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded("DER");
    }

    private static String algorithm(Signatory who) {
        return switch (who.certificate().getPublicKey().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            case "Ed25519", "EdDSA" -> "Ed25519";
            default -> throw new IllegalArgumentException("no algorithm for the key");
        };
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate certificate)
            throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        ASN1EncodableVector own = new ASN1EncodableVector();
        own.add(
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
        var usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(own));
        return about -> usual.getAttributes(about).remove(CMSAttributes.signingTime);
    }
}
