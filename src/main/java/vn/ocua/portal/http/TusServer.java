package vn.ocua.portal.http;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;
import vn.ocua.portal.Uploads.Scan;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The four requests of tus.
final class TusServer {
    private static final String VERSION = "1.0.0";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int CONFLICT = 409;
    private static final int CHECKSUM_MISMATCH = 460;

    private final URI endpoint;
    private final Line line;
    private volatile @Nullable Offer known;

    TusServer(String endpoint, Line line) {
        this.endpoint = URI.create(endpoint);
        this.line = line;
    }

    /// What the server can do.
    ///
    /// @param most `Tus-Max-Size`, 0 where it names none
    /// @param checksum the algorithm to name, empty where it checks none
    record Offer(long most, String checksum) {
        boolean refuses(long size) {
            return most > 0 && size > most;
        }

        /// In Java's name for it.
        String digest() {
            return checksum.equals("sha1") ? "SHA-1" : "SHA-256";
        }
    }

    /// Asked once.
    Offer offer(String session) throws LineTrouble, InterruptedException {
        Offer offer = known;
        return offer == null ? offerAgain(session) : offer;
    }

    Offer offerAgain(String session) throws LineTrouble, InterruptedException {
        Got got =
                line.send(
                        HttpRequest.newBuilder(endpoint).method("OPTIONS", BodyPublishers.noBody()),
                        0);
        // Some gateways let no OPTIONS through; tus asks for none of what it tells.
        boolean silent = got.status() == 405 || got.status() == 501;
        if (!got.good() && !silent) {
            throw Troubles.of(got, line.now());
        }
        List<String> checks = words(got.header("Tus-Checksum-Algorithm"));
        boolean can = words(got.header("Tus-Extension")).contains("checksum");
        String check = checks.contains("sha256") ? "sha256" : checks.contains("sha1") ? "sha1" : "";
        Offer offer = new Offer(number(got.header("Tus-Max-Size"), 0), can ? check : "");
        known = offer;
        return offer;
    }

    /// @return the upload's URL, empty where the scan is too large
    String create(Scan scan, String session) throws LineTrouble, InterruptedException {
        String metadata =
                "filename %s,sha256 %s,mahoso %s"
                        .formatted(text(scan.name()), text(scan.sha256()), text(scan.code()));
        Got got =
                line.send(
                        tus(endpoint, session)
                                .header("Upload-Length", Long.toString(scan.size()))
                                .header("Upload-Metadata", metadata)
                                .POST(BodyPublishers.noBody()),
                        0);
        if (got.status() == 413) {
            return "";
        }
        if (!got.good()) {
            throw Troubles.of(got, line.now());
        }
        URI url = resolve(got.header("Location"));
        if (url == null) {
            throw Troubles.outOfContract();
        }
        if (!isHere(url)) {
            // The session would go there with every chunk.
            throw new LineTrouble(Kind.REDIRECTED);
        }
        return url.toString();
    }

    /// @return bytes that are there, -1 where the server does not know such an upload of that size
    long offset(String url, long size, String session) throws LineTrouble, InterruptedException {
        URI at = resolve(url);
        if (at == null || !isHere(at)) {
            return -1;
        }
        Got got = line.send(tus(at, session).method("HEAD", BodyPublishers.noBody()), 0);
        if (got.status() == 404 || got.status() == 410) {
            return -1;
        }
        if (!got.good()) {
            throw Troubles.of(got, line.now());
        }
        boolean same = number(got.header("Upload-Length"), size) == size;
        return same ? number(got.header("Upload-Offset"), -1) : -1;
    }

    /// @return bytes that are there now, -1 where the server must be asked
    long append(String url, long offset, byte[] chunk, Offer offer, String session)
            throws LineTrouble, InterruptedException {
        HttpRequest.Builder request =
                tus(URI.create(url), session)
                        .header("Content-Type", "application/offset+octet-stream")
                        .header("Upload-Offset", Long.toString(offset));
        if (!offer.checksum().isEmpty()) {
            String digest = Base64.getEncoder().encodeToString(digest(offer.digest(), chunk));
            request.header("Upload-Checksum", offer.checksum() + " " + digest);
        }
        Got got =
                line.send(request.method("PATCH", BodyPublishers.ofByteArray(chunk)), chunk.length);
        if (got.status() == CONFLICT || got.status() == CHECKSUM_MISMATCH) {
            return -1;
        }
        if (!got.good()) {
            throw Troubles.of(got, line.now());
        }
        return number(got.header("Upload-Offset"), -1);
    }

    static Sentence stuck() {
        return Sentence.of("fault.portal.stuck");
    }

    private static HttpRequest.Builder tus(URI url, String session) {
        return HttpRequest.newBuilder(url)
                .header("Tus-Resumable", VERSION)
                .header("Authorization", "Bearer " + session);
    }

    private @Nullable URI resolve(String url) {
        try {
            return url.isEmpty() ? null : endpoint.resolve(url);
        } catch (IllegalArgumentException e) {
            return null; // Not the URL of anything.
        }
    }

    private boolean isHere(URI url) {
        return endpoint.getScheme().equalsIgnoreCase(url.getScheme())
                && endpoint.getHost().equalsIgnoreCase(url.getHost())
                && endpoint.getPort() == url.getPort();
    }

    private static List<String> words(String header) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .toList();
    }

    private static long number(String header, long otherwise) {
        return NUMBER.matcher(header).matches() ? Long.parseLong(header) : otherwise;
    }

    private static String text(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(String algorithm, byte[] chunk) {
        try {
            return MessageDigest.getInstance(algorithm).digest(chunk);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + algorithm, e);
        }
    }
}
