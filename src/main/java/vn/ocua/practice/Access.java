package vn.ocua.practice;

import vn.ocua.portal.PortalSettings;

import java.io.PrintStream;

/// What a desk needs to reach this portal: the settings of its contract, by their names there.
///
/// @param adapterUrl begins every address
public record Access(
        String adapterUrl,
        String authEndpoint,
        String integrationEndpoint,
        String shareEndpoint,
        String fileEndpoint,
        String username,
        String password,
        String dstcode,
        String madonvi,
        int batchSize) {
    static final String AUTH = "/api/dang-nhap";
    static final String INTEGRATION = "/api/ho-so";
    static final String SHARE = "/api/chia-se";
    static final String FILES = "/api/tep";
    static final String USER = "thuchanh";
    static final String DSTCODE = "VN:GOV:000.00.00.H15:motcua";
    static final String MADONVI = "H15.50.05.13";

    /// The same as a desk keeps them, with no certificate of its own: this portal speaks plain HTTP
    /// on loopback.
    public PortalSettings settings() {
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
                batchSize,
                "");
    }

    /// One setting a line, name and value, and the command that takes them over, for the officer
    /// `quantri` of the desk that `OCUA_DATA` names.
    void print(PrintStream out) {
        line(out, "adapter_url", adapterUrl);
        line(out, "auth_endpoint", authEndpoint);
        line(out, "integration_endpoint", integrationEndpoint);
        line(out, "share_endpoint", shareEndpoint);
        line(out, "file_endpoint", fileEndpoint);
        line(out, "username", username);
        line(out, "password", password);
        line(out, "dstcode", dstcode);
        line(out, "madonvi", madonvi);
        line(out, "batch_size", Integer.toString(batchSize));
        out.println();
        out.println(
                "OCUA_PORTAL_PASSWORD=%s ocua portal set --adapter-url %s --auth-endpoint %s --integration-endpoint %s --share-endpoint %s --file-endpoint %s --username %s --dstcode %s --madonvi %s --batch-size %d --user quantri"
                        .formatted(
                                password,
                                adapterUrl,
                                authEndpoint,
                                integrationEndpoint,
                                shareEndpoint,
                                fileEndpoint,
                                username,
                                dstcode,
                                madonvi,
                                batchSize));
    }

    private static void line(PrintStream out, String name, String value) {
        out.println("%-21s %s".formatted(name, value));
    }
}
