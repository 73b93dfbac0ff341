package vn.ocua.practice;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Texts;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.SignIn;
import vn.ocua.portal.SignedIn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/// Signs a desk in: user name, password and the header `dstcode` must all be right.
final class SignInDoor implements Door {
    private final JsonMapper json;
    private final Texts texts;
    private final Sessions sessions;
    private final String password;
    private final boolean gzip;

    SignInDoor(JsonMapper json, Texts texts, Sessions sessions, String password, boolean gzip) {
        this.json = json;
        this.texts = texts;
        this.sessions = sessions;
        this.password = password;
        this.gzip = gzip;
    }

    @Override
    public Answer answer(Asked asked) {
        int wrong = CallDoor.wrongForm(asked);
        if (wrong != 0) {
            return Answer.empty(wrong);
        }
        try {
            SignIn who = json.readValue(asked.body(), SignIn.class);
            return Answer.json(200, json.writeValueAsBytes(signedIn(who, asked)));
        } catch (JacksonException e) {
            return Answer.empty(400);
        }
    }

    private SignedIn signedIn(SignIn who, Asked asked) {
        if (asked.twist() == FaultKind.UNKNOWN_ERROR) {
            return new SignedIn(Codes.UNHEARD_OF, null, "E777", null);
        }
        boolean right =
                Access.USER.equals(who.username())
                        && same(password, Objects.requireNonNullElse(who.password(), ""))
                        && Access.DSTCODE.equals(asked.header("dstcode"));
        return right
                ? new SignedIn(ok(asked), sessions.open(), texts.of("practice.ok"), gzip)
                : new SignedIn(
                        ErrorCode.WRONG_CREDENTIALS,
                        null,
                        texts.of("practice.wrongCredentials"),
                        null);
    }

    private static ErrorCode ok(Asked asked) {
        return asked.twist() == FaultKind.TEXT_CODES ? new ErrorCode("00") : ErrorCode.OK;
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
