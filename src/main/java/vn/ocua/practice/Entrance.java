package vn.ocua.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.practice.Bodies.Body;
import vn.ocua.practice.Bodies.NotTaken;
import vn.ocua.practice.FaultPlan.Rule;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where every call comes in: draws its fault, reads its body, asks the door, sends the answer.
final class Entrance implements HttpHandler {
    private static final Logger LOG = Logger.getLogger(Entrance.class.getName());

    private final Weather weather;
    private final Storm storm;
    private final Door door;
    private final boolean gzip;
    private final long most;

    /// @param gzip whether packed bodies were announced
    /// @param most bytes a body may have
    Entrance(Weather weather, Storm storm, Door door, boolean gzip, long most) {
        this.weather = weather;
        this.storm = storm;
        this.door = door;
        this.gzip = gzip;
        this.most = most;
    }

    @Override
    public void handle(HttpExchange exchange) {
        Rule rule = weather.next().orElse(null);
        // Closing an exchange that was not answered closes its connection: the faults rest on it.
        try (exchange) {
            if (rule != null && storm.endsBefore(exchange, rule)) {
                return;
            }
            Answer answer = answer(exchange, rule);
            if (answer != null) {
                storm.send(exchange, answer, rule);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "the other side left before the answer", e);
        }
    }

    private @Nullable Answer answer(HttpExchange exchange, @Nullable Rule rule) {
        FaultKind kind = rule == null ? null : rule.kind();
        try {
            Body body =
                    kind == FaultKind.CLOSED_DURING
                            ? new Body(Bodies.half(exchange), false)
                            : Bodies.read(exchange, most);
            if (kind == FaultKind.CLOSED_AFTER) {
                return null;
            }
            if (rule != null) {
                var instead = storm.instead(rule);
                if (instead.isPresent()) {
                    return instead.get();
                }
            }
            byte[] plain =
                    body.whole()
                            ? Bodies.unpacked(
                                    body.bytes(),
                                    exchange.getRequestHeaders().getFirst("Content-Encoding"),
                                    gzip,
                                    most)
                            : body.bytes();
            Asked asked =
                    new Asked(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders(),
                            plain,
                            body.whole(),
                            kind);
            Answer answer = door.answer(asked);
            return body.whole() ? answer : null;
        } catch (NotTaken e) {
            return Answer.empty(e.status());
        } catch (Fault e) {
            LOG.log(Level.WARNING, e.code(), e);
            return Answer.empty(500);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a call that the portal could not judge", e);
            return Answer.empty(500);
        }
    }
}
