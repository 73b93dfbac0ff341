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
        AtomicLong came = new AtomicLong();
        HttpRequest asked = request.header("Accept-Encoding", "gzip").build();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(asked, answer -> new Counting(came));
        try {
            HttpResponse<byte[]> response = await(coming, bytes, came);
            measureClock(response);
            return new Got(response.statusCode(), response.headers(), unpacked(response));
        } catch (TimeoutException e) {
            throw Troubles.of(new HttpTimeoutException("no whole answer in time"));
        } catch (CancellationException e) {
            throw new LineTrouble(Kind.CANCELLED);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw closed ? new LineTrouble(Kind.CANCELLED) : Troubles.of(cause);
        } finally {
            coming.cancel(true); // Nothing where it is done; else the request ends with its asker.
            received.addAndGet(came.get());
        }
    }

    /// The client's own deadline ends with the headers, and then a body may trickle for ever.
    private HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> coming, long bytes, AtomicLong came)
            throws InterruptedException, ExecutionException, TimeoutException {
        long start = System.nanoTime();
        long allowed = limits.of(bytes).toNanos();
        while (true) {
            try {
                return coming.get(allowed - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                long now = limits.of(bytes + came.get()).toNanos();
                if (now <= allowed) {
                    throw e;
                }
                allowed = now;
            }
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
            return Packing.unpack(body, Counting.LONGEST);
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
