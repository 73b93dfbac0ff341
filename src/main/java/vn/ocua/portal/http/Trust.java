package vn.ocua.portal.http;

import vn.ocua.portal.Authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// Whose certificates hold: the platform's authorities and, where there is one, the province's.
final class Trust {
    private Trust() {}

    /// @param pem empty for the platform's alone; must have passed [Authority#read]
    static SSLContext context(String pem) {
        try {
            if (pem.isBlank()) {
                return SSLContext.getDefault();
            }
            List<X509Certificate> added =
                    Authority.read(pem)
                            .orElseThrow(() -> new IllegalArgumentException("no certificates"));
            KeyStore both = KeyStore.getInstance(KeyStore.getDefaultType());
            both.load(null, null);
            int n = 0;
            for (TrustManager manager : managers(null)) {
                if (manager instanceof X509TrustManager platform) {
                    for (X509Certificate issuer : platform.getAcceptedIssuers()) {
                        both.setCertificateEntry("p" + n++, issuer);
                    }
                }
            }
            for (X509Certificate issuer : added) {
                both.setCertificateEntry("t" + n++, issuer);
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(both), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this Java has no usable TLS", e);
        }
    }

    private static TrustManager[] managers(@org.jspecify.annotations.Nullable KeyStore store)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
