package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import vn.ocua.practice.Uploads.About;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// `file_endpoint`: tus 1.0.0 with `creation` and `checksum` (sha256, sha1).
final class FilesDoor implements Door {
    private static final String VERSION = "1.0.0";
    private static final int CHECKSUM_MISMATCH = 460;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Map<String, String> DIGESTS = Map.of("sha256", "SHA-256", "sha1", "SHA-1");

    private final Uploads uploads;
    private final Sessions sessions;
    private final long most;
    private final Supplier<String> address;

    /// @param most `Tus-Max-Size`, bytes
    /// @param address where the portal stands, for the URLs it gives
    FilesDoor(Uploads uploads, Sessions sessions, long most, Supplier<String> address) {
        this.uploads = uploads;
        this.sessions = sessions;
        this.most = most;
        this.address = address;
    }

    @Override
    public Answer answer(Asked asked) {
        Answer answer =
                asked.method().equals("OPTIONS")
                        ? Answer.empty(204)
                                .with("Tus-Version", VERSION)
                                .with("Tus-Extension", "creation,checksum")
                                .with("Tus-Checksum-Algorithm", "sha256,sha1")
                                .with("Tus-Max-Size", Long.toString(most))
                        : signedIn(asked);
        return answer.with("Tus-Resumable", VERSION);
    }

    private Answer signedIn(Asked asked) {
        String bearer = asked.header("Authorization");
        if (bearer == null
                || !bearer.startsWith("Bearer ")
                || !sessions.isOpen(bearer.substring(7).strip())) {
            return Answer.empty(401);
        }
        if (!asked.method().equals("GET") && !VERSION.equals(asked.header("Tus-Resumable"))) {
            return Answer.empty(412).with("Tus-Version", VERSION);
        }
        if (asked.path().equals(Access.FILES) || asked.path().equals(Access.FILES + "/")) {
            return asked.method().equals("POST") && asked.whole()
                    ? create(asked)
                    : Answer.empty(405);
        }
        String id = asked.path().substring(Access.FILES.length() + 1);
        return uploads.find(id).map(about -> of(about, asked)).orElseGet(() -> Answer.empty(404));
    }

    private Answer create(Asked asked) {
        String length = asked.header("Upload-Length");
        if (length == null || !NUMBER.matcher(length).matches()) {
            return Answer.empty(400);
        }
        if (Long.parseLong(length) > most) {
            return Answer.empty(413).with("Tus-Max-Size", Long.toString(most));
        }
        Map<String, String> said;
        try {
            said = metadata(asked.header("Upload-Metadata"));
        } catch (IllegalArgumentException e) {
            return Answer.empty(400); // Not base64.
        }
        String id =
                uploads.create(
                        Long.parseLong(length),
                        said.get("filename"),
                        said.get("sha256"),
                        said.get("mahoso"));
        return Answer.empty(201)
                .with("Location", address.get() + Access.FILES + "/" + id)
                .with("Upload-Offset", "0");
    }

    private Answer of(About about, Asked asked) {
        return switch (asked.method()) {
            case "HEAD" ->
                    Answer.empty(200)
                            .with("Upload-Offset", Long.toString(uploads.offset(about.id())))
                            .with("Upload-Length", Long.toString(about.length()))
                            .with("Cache-Control", "no-store");
            case "PATCH" -> {
                synchronized (uploads) {
                    yield patch(about, asked);
                }
            }
            case "GET" ->
                    uploads.offset(about.id()) == about.length()
                            ? new Answer(
                                    200,
                                    Map.of("Content-Type", "application/octet-stream"),
                                    uploads.content(about.id()))
                            : Answer.empty(404);
            default -> Answer.empty(405);
        };
    }

    private Answer patch(About about, Asked asked) {
        if (!asked.is("application/offset+octet-stream")) {
            return Answer.empty(415);
        }
        long offset = uploads.offset(about.id());
        if (!Long.toString(offset).equals(asked.header("Upload-Offset"))) {
            return Answer.empty(409);
        }
        if (offset + asked.body().length > about.length()) {
            return Answer.empty(413);
        }
        String checksum = asked.header("Upload-Checksum");
        if (checksum != null) {
            // A chunk that broke off cannot be checked: none of it counts.
            int wrong = asked.whole() ? check(checksum, asked.body()) : 400;
            if (wrong != 0) {
                return Answer.empty(wrong);
            }
        }
        uploads.append(about.id(), asked.body());
        long now = offset + asked.body().length;
        if (now == about.length() && !uploads.isSound(about)) {
            return Answer.empty(CHECKSUM_MISMATCH);
        }
        return Answer.empty(204).with("Upload-Offset", Long.toString(now));
    }

    /// The status for a checksum that is not this body's, else 0.
    private static int check(String checksum, byte[] body) {
        String[] parts = checksum.strip().split(" ");
        String algorithm = DIGESTS.get(parts[0]);
        if (parts.length != 2 || algorithm == null) {
            return 400;
        }
        try {
            byte[] said = Base64.getDecoder().decode(parts[1]);
            byte[] is = MessageDigest.getInstance(algorithm).digest(body);
            return MessageDigest.isEqual(said, is) ? 0 : CHECKSUM_MISMATCH;
        } catch (IllegalArgumentException e) {
            return 400;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> metadata(@Nullable String header) {
        Map<String, String> said = new HashMap<>();
        if (header != null) {
            for (String pair : header.split(",")) {
                String[] parts = pair.strip().split(" ");
                byte[] value =
                        parts.length < 2 ? new byte[0] : Base64.getDecoder().decode(parts[1]);
                said.put(parts[0], new String(value, StandardCharsets.UTF_8));
            }
        }
        return said;
    }
}
