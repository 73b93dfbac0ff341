package vn.ocua.practice;

import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.practice.FaultPlan.Rule;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The faults of the line and of what stands on it: everything that happens around a call, not in
/// it.
final class Storm {
    private final Texts texts;
    private final CountDownLatch closing;
    private final Consumer<Duration> shutTheDoor;

    /// @param closing opens when the portal stops, so that nothing waits for a stalled call
    /// @param shutTheDoor refuses connections for a while
    Storm(Texts texts, CountDownLatch closing, Consumer<Duration> shutTheDoor) {
        this.texts = texts;
        this.closing = closing;
        this.shutTheDoor = shutTheDoor;
    }

    /// What happens before the body is read, if the call ends there; nothing is answered then.
    boolean endsBefore(HttpExchange exchange, Rule rule) {
        switch (rule.kind()) {
            case REFUSED -> shutTheDoor.accept(rule.length());
            case CLOSED_BEFORE -> {}
            case STALL_BEFORE -> waitFor(rule.length());
            case STALL_DURING -> {
                Bodies.half(exchange);
                waitFor(rule.length());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The answer that comes instead of the call's own, if one does.
    Optional<Answer> instead(Rule rule) {
        FaultKind kind = rule.kind();
        if (kind.status() != 0) {
            Answer answer = Answer.html(kind.status(), page("HTTP " + kind.status()));
            long seconds = Math.max(1, rule.length().toSeconds());
            return Optional.of(
                    rule.length().isZero()
                            ? answer
                            : answer.with("Retry-After", Long.toString(seconds)));
        }
        return switch (kind) {
            case HTML -> Optional.of(Answer.html(200, page(texts.of("practice.captive"))));
            case REDIRECT ->
                    Optional.of(
                            Answer.empty(307)
                                    .with("Location", "http://cong-khac.invalid/dang-nhap"));
            default -> Optional.empty();
        };
    }

    /// Sends the answer, or what the fault leaves of it.
    void send(HttpExchange exchange, Answer answer, @Nullable Rule rule) throws IOException {
        FaultKind kind = rule == null ? null : rule.kind();
        if (rule != null && kind == FaultKind.SLOW) {
            waitFor(rule.length());
        }
        if (kind == FaultKind.LOST_REPLY) {
            return;
        }
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = answer.body();
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            OutputStream out = exchange.getResponseBody();
            out.write(body, 0, kind == FaultKind.CUT_REPLY ? body.length / 2 : body.length);
            out.flush();
        }
    }

    private void waitFor(Duration length) {
        try {
            if (closing.await(length.toNanos(), TimeUnit.NANOSECONDS)) {
                return; // The portal stops: the call ends at once.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String page(String words) {
        return "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>"
                + words
                + "</title><p>"
                + words
                + "</p></html>";
    }
}
