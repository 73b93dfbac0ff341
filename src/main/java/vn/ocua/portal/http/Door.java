package vn.ocua.portal.http;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;
import vn.ocua.portal.PortalSettings;
import vn.ocua.portal.Reply;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/// Signs in, keeps the session, and repeats a call once in a fresh one where the portal says that
/// it has ended.
final class Door {
    private final PortalSettings settings;
    private final Bodies bodies;
    private final Line line;
    private volatile @Nullable Session session;

    Door(PortalSettings settings, Bodies bodies, Line line) {
        this.settings = settings;
        this.bodies = bodies;
        this.line = line;
    }

    /// @param gzip whether bodies may be packed
    private record Session(String id, boolean gzip) {
        @Override
        public String toString() {
            return "Session[gzip=" + gzip + "]";
        }
    }

    /// Something done in a session.
    interface InSession<T> {
        T with(String session) throws LineTrouble, InterruptedException;
    }

    synchronized void signIn() throws LineTrouble, InterruptedException {
        session = null;
        Got got = post(settings.authEndpoint(), bodies.signIn(), false);
        JsonNode reply = Replies.object(good(got));
        ErrorCode code = Replies.code(reply);
        if (code != null && code.is(ErrorCode.WRONG_CREDENTIALS)) {
            throw new LineTrouble(Kind.CREDENTIALS);
        }
        String id = reply.path("session").asString("");
        if (code == null || !code.success() || id.isBlank()) {
            throw new LineTrouble(Kind.SESSION);
        }
        session = new Session(id, reply.path("gzip").asBoolean(false));
    }

    /// Posts a call and reads its reply; never -2.
    Reply call(String endpoint, Bodies.Body body) throws LineTrouble, InterruptedException {
        Session first = open(false);
        boolean arrived = false;
        try {
            Reply reply = ask(endpoint, body, first);
            if (!hasEnded(reply)) {
                return reply;
            }
            arrived = true; // The session may have ended in the middle of the batch.
        } catch (LineTrouble e) {
            if (e.kind() != Kind.UNAUTHORISED) {
                throw e;
            }
        }
        Session second = fresh(first, arrived);
        try {
            Reply reply = ask(endpoint, body, second);
            if (!hasEnded(reply)) {
                return reply;
            }
        } catch (LineTrouble e) {
            throw arrived ? e.where(true) : e;
        }
        leave(second);
        throw new LineTrouble(Kind.SESSION);
    }

    /// Does something in a session, and once more in a fresh one at 401.
    <T> T inSession(InSession<T> task) throws LineTrouble, InterruptedException {
        Session first = open(false);
        try {
            return task.with(first.id());
        } catch (LineTrouble e) {
            if (e.kind() != Kind.UNAUTHORISED) {
                throw e;
            }
        }
        return task.with(fresh(first, false).id());
    }

    /// The session there is, or a new one. What fails here fails before the call was sent.
    ///
    /// @param arrived whether an earlier try of the call may have left something
    private synchronized Session open(boolean arrived) throws LineTrouble, InterruptedException {
        Session now = session;
        if (now == null) {
            try {
                signIn();
            } catch (LineTrouble e) {
                throw e.where(arrived);
            }
            now = session;
        }
        if (now == null) {
            throw new IllegalStateException("signed in without a session");
        }
        return now;
    }

    private Session fresh(Session ended, boolean arrived) throws LineTrouble, InterruptedException {
        leave(ended);
        return open(arrived);
    }

    /// Unless another thread has signed in since.
    private synchronized void leave(Session ended) {
        if (ended.equals(session)) {
            session = null;
        }
    }

    private static boolean hasEnded(Reply reply) {
        ErrorCode code = reply.errorCode();
        return code != null && code.is(ErrorCode.SESSION_ENDED);
    }

    private Reply ask(String endpoint, Bodies.Body body, Session in)
            throws LineTrouble, InterruptedException {
        return Replies.reply(good(post(endpoint, body.in(in.id()), in.gzip())));
    }

    private Got good(Got got) throws LineTrouble {
        if (!got.good()) {
            throw Troubles.of(got, line.now());
        }
        return got;
    }

    private Got post(String endpoint, String json, boolean gzip)
            throws LineTrouble, InterruptedException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(settings.adapterUrl() + endpoint))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("dstcode", settings.dstcode());
        byte[] packed = gzip ? Packing.pack(body) : body;
        if (packed.length < body.length) {
            request.header("Content-Encoding", "gzip");
            body = packed;
        }
        return line.send(request.POST(BodyPublishers.ofByteArray(body)), body.length);
    }
}
