package vn.ocua.portal.http;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// What a failure means: the one place that knows how this Java's client and HTTP tell it.
final class Troubles {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /// Java's words for an answer in plain text.
    private static final Pattern PLAIN = Pattern.compile("(?i)unrecognized SSL message");

    private Troubles() {}

    /// Of a request that brought no answer.
    static LineTrouble of(Throwable failure) {
        if (has(failure, UnresolvedAddressException.class)
                || has(failure, UnknownHostException.class)) {
            return new LineTrouble(Kind.NO_NAME, sentence("noname"), failure);
        }
        if (has(failure, SSLHandshakeException.class)
                || has(failure, SSLPeerUnverifiedException.class)
                || isPlainAnswer(failure)) {
            return new LineTrouble(Kind.TLS, tls(failure), failure);
        }
        if (has(failure, ConnectException.class)
                || has(failure, NoRouteToHostException.class)
                || has(failure, HttpConnectTimeoutException.class)) {
            return new LineTrouble(Kind.UNREACHABLE, sentence("unreachable"), failure);
        }
        if (has(failure, HttpTimeoutException.class)) {
            return new LineTrouble(Kind.TIMEOUT, sentence("timeout"), failure);
        }
        return new LineTrouble(Kind.CUT, sentence("cut"), failure);
    }

    /// Of an answer whose status is not 2xx.
    ///
    /// @param now for a `Retry-After` that names a moment
    static LineTrouble of(Got got, Instant now) {
        int status = got.status();
        if (status >= 300 && status < 400) {
            return new LineTrouble(Kind.REDIRECTED);
        }
        return switch (status) {
            case 401 -> new LineTrouble(Kind.UNAUTHORISED);
            // A proxy's own sign-in: the portal never saw the call.
            case 403, 407 -> new LineTrouble(Kind.FORBIDDEN);
            case 404, 410 -> new LineTrouble(Kind.NOT_FOUND);
            case 408 -> new LineTrouble(Kind.TIMEOUT);
            case 413 -> new LineTrouble(Kind.TOO_LARGE);
            case 429, 503 -> new LineTrouble(Kind.BUSY, retryAfter(got.header("Retry-After"), now));
            default ->
                    new LineTrouble(Kind.SERVER, Sentence.of("fault.portal.status", status), null);
        };
    }

    /// Of an answer that is JSON but not what was asked.
    static LineTrouble outOfContract() {
        return new LineTrouble(Kind.SERVER, sentence("contract"), null);
    }

    /// Of a call that only reads and was refused; nothing was read.
    static LineTrouble refused(@Nullable ErrorCode code) {
        return code == null
                ? outOfContract()
                : new LineTrouble(Kind.SERVER, Sentence.of("fault.portal.code", shown(code)), null);
    }

    private static String shown(ErrorCode code) {
        Integer number = code.number();
        return number == null ? "?" : number.toString();
    }

    /// Seconds or a date of HTTP; null where it is neither.
    static @Nullable Duration retryAfter(String header, Instant now) {
        if (SECONDS.matcher(header).matches()) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        Instant until = date(header);
        if (until == null) {
            return null;
        }
        Duration wait = Duration.between(now, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /// A date of HTTP, null where it is none.
    static @Nullable Instant date(String header) {
        try {
            return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return null; // Some proxies write dates of their own.
        }
    }

    private static Sentence tls(Throwable failure) {
        if (has(failure, CertificateExpiredException.class)
                || has(failure, CertificateNotYetValidException.class)) {
            return sentence("certificateDate");
        }
        for (Throwable t = failure; t != null; t = t.getCause()) {
            // Only the comparison of names throws the plain class; what is wrong with a chain is
            // one
            // of its children.
            if (t.getClass().equals(CertificateException.class)) {
                return sentence("certificateName");
            }
        }
        return sentence(has(failure, CertificateException.class) ? "certificate" : "tls");
    }

    /// A port that speaks no TLS; nothing of the call was sent yet.
    private static boolean isPlainAnswer(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (t instanceof SSLException && message != null && PLAIN.matcher(message).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    private static Sentence sentence(String word) {
        return Sentence.of("fault.portal." + word);
    }
}
