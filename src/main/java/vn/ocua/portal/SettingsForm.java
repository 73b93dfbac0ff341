package vn.ocua.portal;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Judges [PortalSettings] field by field.
final class SettingsForm {
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7E]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final List<Refusal> refusals = new ArrayList<>();

    private SettingsForm() {}

    /// Empty means the usual one; what is no number is 0, which is refused.
    static int batch(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return PortalSettings.USUAL_BATCH;
        }
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    static Outcome<PortalSettings> check(PortalSettings typed) {
        SettingsForm form = new SettingsForm();
        String adapter = form.address(typed.adapterUrl());
        PortalSettings tidy =
                new PortalSettings(
                        adapter,
                        form.path("auth-endpoint", adapter, typed.authEndpoint()),
                        form.path("integration-endpoint", adapter, typed.integrationEndpoint()),
                        form.path("share-endpoint", adapter, typed.shareEndpoint()),
                        form.path("file-endpoint", adapter, typed.fileEndpoint()),
                        form.needed("username", Text.clean(typed.username())),
                        form.needed("password", typed.password()),
                        form.code("dstcode", typed.dstcode()),
                        form.code("madonvi", typed.madonvi()),
                        typed.batchSize(),
                        form.authority(typed.authorityPem()));
        if (typed.batchSize() < 1 || typed.batchSize() > PortalSettings.LARGEST_BATCH) {
            form.refuse("batch-size", "refusal.portal.batch", PortalSettings.LARGEST_BATCH);
        }
        return form.refusals.isEmpty() ? Outcome.done(tidy) : new Outcome.Refused<>(form.refusals);
    }

    private String address(String typed) {
        String text = typed.strip().replaceAll("/+$", "");
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean plain = scheme.equals("http");
            if (uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null
                    || !(plain || scheme.equals("https"))) {
                refuse("adapter-url", "refusal.portal.url", text);
            } else if (plain && !isThisMachine(uri.getHost())) {
                refuse("adapter-url", "refusal.portal.https", uri.getHost());
            }
        } catch (URISyntaxException e) {
            refuse("adapter-url", "refusal.portal.url", text);
        }
        return text;
    }

    /// By its name alone: asking the network whether a name is this machine would trust the
    /// network.
    private static boolean isThisMachine(String host) {
        return THIS_MACHINE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /// The whole must stay on the adapter's host: `.example.vn` after `https://cong` would not.
    private String path(String field, String adapter, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            refuse(field, "refusal.portal.missing");
            return text;
        }
        String path = text.startsWith("/") ? text : "/" + text;
        try {
            if (path.contains("://") || new URI(adapter + path).getRawFragment() != null) {
                refuse(field, "refusal.portal.path", text);
            }
        } catch (URISyntaxException e) {
            if (refusals.stream().noneMatch(r -> r.field().equals("adapter-url"))) {
                refuse(field, "refusal.portal.path", text);
            }
        }
        return path;
    }

    private String needed(String field, String value) {
        if (value.isBlank()) {
            refuse(field, "refusal.portal.missing");
        }
        return value;
    }

    /// Goes into a header: plain signs only.
    private String code(String field, String typed) {
        String value = needed(field, typed.strip());
        if (!value.isEmpty() && !PLAIN.matcher(value).matches()) {
            refuse(field, "refusal.portal.code");
        }
        return value;
    }

    private String authority(String typed) {
        String pem = typed.strip();
        if (!pem.isEmpty() && Authority.read(pem).isEmpty()) {
            refuse("authority", "refusal.portal.authority");
        }
        return pem;
    }

    private void refuse(String field, String key, Object... args) {
        refusals.add(Refusal.at(field, key, args));
    }
}
