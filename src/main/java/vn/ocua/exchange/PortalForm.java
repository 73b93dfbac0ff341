package vn.ocua.exchange;

import vn.ocua.portal.PortalSettings;

/// The portal's settings as a person types them; texts as they stand in the fields.
///
/// @param password empty: the one that is set stays; never filled in for showing
/// @param batchSize items a call; empty: the usual
/// @param authorityPem the province's certificate authority, PEM; empty where the platform's
///   suffice
/// @param hasPassword whether one is set
public record PortalForm(
        String adapterUrl,
        String authEndpoint,
        String integrationEndpoint,
        String shareEndpoint,
        String fileEndpoint,
        String username,
        String password,
        String dstcode,
        String madonvi,
        String batchSize,
        String authorityPem,
        boolean hasPassword) {
    static PortalForm of(PortalSettings s) {
        return new PortalForm(
                s.adapterUrl(),
                s.authEndpoint(),
                s.integrationEndpoint(),
                s.shareEndpoint(),
                s.fileEndpoint(),
                s.username(),
                "",
                s.dstcode(),
                s.madonvi(),
                String.valueOf(s.batchSize()),
                s.authorityPem(),
                !s.password().isEmpty());
    }

    /// Whether the desk has a portal at all.
    public boolean isSet() {
        return !adapterUrl.isEmpty();
    }

    PortalSettings settings() {
        String size = batchSize.strip();
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
                size.isEmpty()
                        ? PortalSettings.USUAL_BATCH
                        : size.matches("\\d{1,6}") ? Integer.parseInt(size) : 0,
                authorityPem);
    }

    /// Never the password: this may reach a log.
    @Override
    public String toString() {
        return "PortalForm[" + adapterUrl + ", " + username + ", " + madonvi + "]";
    }
}
