package vn.ocua.paper.sign;

import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/// A key with a certificate, as an authority of the tests gives it out.
public record Certified(KeyPair pair, List<X509Certificate> chain) {
    public static final char[] PASSWORD = "mật-khẩu-khóa-1".toCharArray();
    public static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

    public static Certified root(String name) throws Exception {
        return made(name, "Ban Cơ yếu Chính phủ (thử)", null, UNTIL.plusSeconds(99_999_999), "EC");
    }

    /// @param kind `RSA`, `EC` or `Ed25519`
    public Certified signer(String name, String agency, String kind) throws Exception {
        return made(name, agency, this, UNTIL, kind);
    }

    public Signatory signatory() {
        return new Signatory(pair.getPrivate(), chain, null);
    }

    public byte[] pkcs12(String alias) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(alias, pair.getPrivate(), PASSWORD, chain.toArray(Certificate[]::new));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, PASSWORD);
        return out.toByteArray();
    }

    /// The last certificate of the chain, the authority's own.
    public byte[] pem() throws Exception {
        return ("-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(chain.getLast().getEncoded())
                        + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Certified made(
            String name, String agency, @Nullable Certified by, Instant until, String kind)
            throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
        if (!kind.equals("Ed25519")) {
            generator.initialize(kind.equals("RSA") ? 2048 : 256);
        }
        KeyPair pair = generator.generateKeyPair();
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE);
        subject.addRDN(BCStyle.C, "VN");
        subject.addRDN(BCStyle.O, agency);
        subject.addRDN(BCStyle.CN, name);
        var issuer =
                by == null
                        ? subject.build()
                        : org.bouncycastle.asn1.x500.X500Name.getInstance(
                                by.chain().getFirst().getSubjectX500Principal().getEncoded());
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        issuer,
                        BigInteger.valueOf(Math.abs(name.hashCode()) + 1L),
                        Date.from(FROM),
                        Date.from(until),
                        subject.build(),
                        pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(by == null));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(
                        by == null
                                ? KeyUsage.keyCertSign
                                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        PrivateKey signing = by == null ? pair.getPrivate() : by.pair().getPrivate();
        var signed = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signing));
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(signed);
        return new Certified(
                pair,
                by == null ? List.of(certificate) : List.of(certificate, by.chain().getFirst()));
    }
}
