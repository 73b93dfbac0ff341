package vn.ocua.portal.http;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;
import vn.ocua.portal.Traffic;

import java.io.EOFException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ssl.SSLContext;

/// One request and its whole answer, in a limited time, counted; no redirect is followed.
final class Line implements AutoCloseable {
    /// An answer longer than this is none of the portal's.
    private static final int LONGEST = 64 << 20;

    private final HttpClient client;
    private final InstantSource clock;
    private final Limits limits;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private volatile @Nullable Duration skew;
    private volatile boolean closed;

    Line(SSLContext trust, InstantSource clock, Limits limits) {
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(limits.connect())
                        .sslContext(trust)
                        .build();
        this.clock = clock;
        this.limits = limits;
    }

    /// Whatever the status is.
    ///
    /// @param request its own deadline is not needed
    /// @param bytes of its body
    Got send(HttpRequest.Builder request, long bytes) throws LineTrouble, InterruptedException {
        if (closed) {
            throw new LineTrouble(Kind.CANCELLED).where(false);
        }
        requests.incrementAndGet();
        sent.addAndGet(bytes);
        HttpRequest asked = request.header("Accept-Encoding", "gzip").build();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(asked, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        try {
            // The client's own deadline ends with the headers: a body may trickle for ever.
            HttpResponse<byte[]> response =
                    coming.get(limits.of(bytes).toNanos(), TimeUnit.NANOSECONDS);
            received.addAndGet(response.body().length);
            measureClock(response);
            return new Got(response.statusCode(), response.headers(), unpacked(response));
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw Troubles.of(new HttpTimeoutException("no whole answer in time"));
        } catch (InterruptedException e) {
            coming.cancel(true);
            throw e;
        } catch (CancellationException e) {
            throw new LineTrouble(Kind.CANCELLED);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw closed ? new LineTrouble(Kind.CANCELLED) : Troubles.of(cause);
        }
    }

    Traffic traffic() {
        return new Traffic(requests.get(), sent.get(), received.get());
    }

    @Nullable Duration skew() {
        return skew;
    }

    /// The one clock, for what an answer's dates mean.
    Instant now() {
        return clock.instant();
    }

    private void measureClock(HttpResponse<?> response) {
        Instant theirs = Troubles.date(response.headers().firstValue("Date").orElse(""));
        if (theirs != null) {
            skew = Duration.between(clock.instant(), theirs);
        }
    }

    private static byte[] unpacked(HttpResponse<byte[]> response) throws LineTrouble {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("").strip();
        byte[] body = response.body();
        // An empty body, as of HEAD, is announced as packed by some servers too.
        if (body.length == 0 || !encoding.toLowerCase(Locale.ROOT).endsWith("gzip")) {
            return body;
        }
        try {
            return Packing.unpack(body, LONGEST);
        } catch (EOFException e) {
            throw new LineTrouble(Kind.CUT, Sentence.of("fault.portal.cut"), e);
        } catch (IOException e) {
            throw new LineTrouble(Kind.NOT_JSON, Sentence.of("fault.portal.notjson"), e);
        }
    }

    @Override
    public void close() {
        closed = true;
        client.shutdownNow();
    }
}
