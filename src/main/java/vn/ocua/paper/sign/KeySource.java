package vn.ocua.paper.sign;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.security.auth.login.LoginException;

/// Finds a signing key: in a PKCS#12 file, or on a token through its PKCS#11 library.
public final class KeySource {
    private KeySource() {}

    /// @param alias which key; empty where there is one only
    public static Outcome<Signatory> file(byte[] pkcs12, char[] password, String alias) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            return pick(store, password, alias, null);
        } catch (IOException e) {
            return Outcome.refused(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? Refusal.of("refusal.sign.password")
                            : Refusal.of("refusal.sign.keyFile"));
        } catch (UnrecoverableKeyException e) {
            return Outcome.refused("refusal.sign.password");
        } catch (GeneralSecurityException e) {
            return Outcome.refused("refusal.sign.keyFile");
        }
    }

    /// @param library of the token's maker, an absolute path
    /// @param slot the slot's number as the token's own tool shows it; null for the first slot
    public static Outcome<Signatory> token(
            Path library, @Nullable Long slot, char[] pin, String alias) {
        if (!java.nio.file.Files.isRegularFile(library)
                || library.toString().indexOf('"') >= 0
                || library.toString().indexOf('\n') >= 0) {
            return Outcome.refused("refusal.sign.library", library);
        }
        String where = slot == null ? "slotListIndex = 0" : "slot = " + slot;
        String settings = "--name = OCua\nlibrary = \"" + library + "\"\n" + where + "\n";
        try {
            Provider base = Security.getProvider("SunPKCS11");
            if (base == null) {
                return Outcome.refused("refusal.sign.noTokens");
            }
            Provider token = base.configure(settings);
            KeyStore store = KeyStore.getInstance("PKCS11", token);
            store.load(null, pin);
            return pick(store, null, alias, token);
        } catch (IOException e) {
            return Outcome.refused(
                    e.getCause() instanceof LoginException
                            ? Refusal.of("refusal.sign.pin")
                            : Refusal.of("refusal.sign.token"));
        } catch (GeneralSecurityException | ProviderException | IllegalArgumentException e) {
            return Outcome.refused("refusal.sign.token");
        }
    }

    private static Outcome<Signatory> pick(
            KeyStore store, char @Nullable [] password, String alias, @Nullable Provider token)
            throws GeneralSecurityException {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name) && store.getCertificate(name) instanceof X509Certificate) {
                names.add(name);
            }
        }
        Collections.sort(names);
        if (names.isEmpty()) {
            return Outcome.refused("refusal.sign.noKey");
        }
        if (alias.isEmpty() ? names.size() > 1 : !names.contains(alias)) {
            return Outcome.refused(
                    Refusal.at("key", "refusal.sign.whichKey", String.join(", ", names)));
        }
        String chosen = alias.isEmpty() ? names.getFirst() : alias;
        if (!(store.getKey(chosen, password) instanceof PrivateKey key)) {
            return Outcome.refused("refusal.sign.noKey");
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate one : store.getCertificateChain(chosen)) {
            if (one instanceof X509Certificate certificate) {
                chain.add(certificate);
            }
        }
        return Outcome.done(new Signatory(key, chain, token));
    }
}
