package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Texts;
import vn.ocua.portal.Call;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.Reply;

/// An endpoint for calls: checks the form, the session, `dstcode` and `madonvi`, then asks its
/// desk.
final class CallDoor implements Door {
    private static final TypeReference<Call<JsonNode>> CALL = new TypeReference<>() {};

    private final JsonMapper json;
    private final Texts texts;
    private final Sessions sessions;
    private final Desk desk;

    CallDoor(JsonMapper json, Texts texts, Sessions sessions, Desk desk) {
        this.json = json;
        this.texts = texts;
        this.sessions = sessions;
        this.desk = desk;
    }

    /// Answers the services of one endpoint.
    @FunctionalInterface
    interface Desk {
        /// Carries the call out.
        ///
        /// @return null where it does not have the service
        /// @throws TooMany where `data` exceeds the batch size
        @Nullable Reply reply(Call<JsonNode> call, @Nullable FaultKind twist) throws TooMany;
    }

    /// More items than a batch may have: HTTP 413.
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// The status for a request that is no call at all, else 0.
    static int wrongForm(Asked asked) {
        if (!asked.whole()) {
            return 400;
        }
        if (!asked.method().equals("POST")) {
            return 405;
        }
        return asked.is("application/json") ? 0 : 415;
    }

    @Override
    public Answer answer(Asked asked) {
        int wrong = wrongForm(asked);
        if (wrong != 0) {
            return Answer.empty(wrong);
        }
        try {
            Reply reply = reply(json.readValue(asked.body(), CALL), asked);
            return Answer.json(200, json.writeValueAsBytes(Twists.of(reply, asked.twist(), json)));
        } catch (JacksonException e) {
            return Answer.empty(400);
        } catch (TooMany e) {
            return Answer.empty(413);
        }
    }

    private Reply reply(Call<JsonNode> call, Asked asked) throws TooMany {
        FaultKind twist = asked.twist();
        if (twist == FaultKind.UNKNOWN_ERROR) {
            return Reply.of(Codes.UNHEARD_OF, "E777");
        }
        if (!sessions.isOpen(call.session())) {
            return ended();
        }
        if (!Access.DSTCODE.equals(asked.header("dstcode"))) {
            return Reply.of(Codes.NOT_YOURS, texts.of("practice.wrongDstcode"));
        }
        if (!Access.MADONVI.equals(call.madonvi())) {
            return Reply.of(Codes.NOT_YOURS, texts.of("practice.wrongUnit", Access.MADONVI));
        }
        Reply reply = desk.reply(call, twist);
        if (twist == FaultKind.SESSION_ENDED) {
            sessions.end(call.session());
            return ended();
        }
        return reply != null
                ? reply
                : Reply.of(
                        Codes.NO_SERVICE,
                        texts.of("practice.noService", String.valueOf(call.service())));
    }

    private Reply ended() {
        return Reply.of(ErrorCode.SESSION_ENDED, texts.of("practice.sessionEnded"));
    }
}
