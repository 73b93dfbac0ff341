package vn.ocua.portal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/// The province's own certificate authority, trusted besides those of the platform.
public final class Authority {
    private Authority() {}

    /// The certificates of a PEM text, in any number; empty where it is no such text.
    public static Optional<List<X509Certificate>> read(String pem) {
        try {
            List<X509Certificate> found =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(
                                    new ByteArrayInputStream(
                                            pem.strip().getBytes(StandardCharsets.UTF_8)))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        } catch (CertificateException e) {
            return Optional.empty(); // Somebody pasted something else: the form says so.
        }
    }
}
