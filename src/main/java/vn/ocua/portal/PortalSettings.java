package vn.ocua.portal;

import vn.ocua.base.Outcome;

import java.util.Map;
import java.util.TreeMap;

/// Where the province's portal is and who this desk is there.
///
/// @param adapterUrl begins every address; `https` unless the host is this machine
/// @param authEndpoint path of the sign-in, appended to `adapterUrl` as the others
/// @param integrationEndpoint path for dossiers and progress
/// @param shareEndpoint path for reading changes and the catalogue
/// @param fileEndpoint path of the tus uploads
/// @param dstcode whom a request is for, sent as a header
/// @param madonvi the agency's code
/// @param batchSize 1 to 500 items a call
/// @param authorityPem the province's certificate authority, PEM; empty where the platform's
///   suffice
public record PortalSettings(
        String adapterUrl,
        String authEndpoint,
        String integrationEndpoint,
        String shareEndpoint,
        String fileEndpoint,
        String username,
        String password,
        String dstcode,
        String madonvi,
        int batchSize,
        String authorityPem) {
    /// Of a portal that does not say.
    public static final int USUAL_BATCH = 50;

    static final int LARGEST_BATCH = 500;
    static final String KEYS = "portal.";

    /// Nothing set yet.
    public static PortalSettings none() {
        return new PortalSettings("", "", "", "", "", "", "", "", "", USUAL_BATCH, "");
    }

    /// From the settings file; what it lacks is empty.
    public static PortalSettings of(Map<String, String> named) {
        return new PortalSettings(
                get(named, "adapter_url"),
                get(named, "auth_endpoint"),
                get(named, "integration_endpoint"),
                get(named, "share_endpoint"),
                get(named, "file_endpoint"),
                get(named, "username"),
                get(named, "password"),
                get(named, "dstcode"),
                get(named, "madonvi"),
                SettingsForm.batch(get(named, "batch_size")),
                get(named, "authority_pem"));
    }

    /// For the settings file, which is sealed: the password is among them.
    public Map<String, String> named() {
        Map<String, String> named = new TreeMap<>();
        named.put(KEYS + "adapter_url", adapterUrl);
        named.put(KEYS + "auth_endpoint", authEndpoint);
        named.put(KEYS + "integration_endpoint", integrationEndpoint);
        named.put(KEYS + "share_endpoint", shareEndpoint);
        named.put(KEYS + "file_endpoint", fileEndpoint);
        named.put(KEYS + "username", username);
        named.put(KEYS + "password", password);
        named.put(KEYS + "dstcode", dstcode);
        named.put(KEYS + "madonvi", madonvi);
        named.put(KEYS + "batch_size", Integer.toString(batchSize));
        named.put(KEYS + "authority_pem", authorityPem);
        return named;
    }

    /// Whether the desk has a portal at all.
    public boolean isSet() {
        return !adapterUrl.isEmpty();
    }

    /// Tidied (spaces, slashes), or every refusal; fields are named as the command line's options
    /// are: `adapter-url`, `auth-endpoint` …
    public Outcome<PortalSettings> check() {
        return SettingsForm.check(this);
    }

    /// As typed in a form: [#check] with the batch size still a text.
    public static Outcome<PortalSettings> read(PortalSettings typed, String batchSize) {
        return typed.withBatch(SettingsForm.batch(batchSize)).check();
    }

    private PortalSettings withBatch(int size) {
        return new PortalSettings(
                adapterUrl,
                authEndpoint,
                integrationEndpoint,
                shareEndpoint,
                fileEndpoint,
                username,
                password,
                dstcode,
                madonvi,
                size,
                authorityPem);
    }

    public PortalSettings withPassword(String other) {
        return new PortalSettings(
                adapterUrl,
                authEndpoint,
                integrationEndpoint,
                shareEndpoint,
                fileEndpoint,
                username,
                other,
                dstcode,
                madonvi,
                batchSize,
                authorityPem);
    }

    private static String get(Map<String, String> named, String key) {
        return named.getOrDefault(KEYS + key, "");
    }

    /// Never the password: this may reach a log.
    @Override
    public String toString() {
        return "PortalSettings[" + adapterUrl + ", " + username + ", " + madonvi + "]";
    }
}
