package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.portal.ResultReady;
import vn.ocua.portal.StatusChange;
import vn.ocua.portal.WireDossier;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The page and its commands: `GET /`, `GET /practice/state`, and `POST /practice/online`,
/// `/status`, `/result`, `/restore`, `/faults`, `/sessions` as JSON or as a form.
///
/// The wire's names are used: `MaHoSo` beside the fields of the record. `/restore` takes `lost`,
/// `/faults` takes `plan`.
final class CommandDoor implements Door {
    private static final String ROOM = "/practice/";

    private final PracticePortal portal;
    private final Page page;
    private final JsonMapper json;
    private final Texts texts;

    CommandDoor(PracticePortal portal, Page page, JsonMapper json, Texts texts) {
        this.portal = portal;
        this.page = page;
        this.json = json;
        this.texts = texts;
    }

    @Override
    public Answer answer(Asked asked) {
        if (!asked.whole()) {
            return Answer.empty(400);
        }
        if (!isOurs(asked)) {
            return Answer.empty(403);
        }
        return switch (asked.method()) {
            case "GET" -> show(asked);
            case "POST" -> asked.path().startsWith(ROOM) ? act(asked) : Answer.empty(405);
            default -> Answer.empty(405);
        };
    }

    /// A page of another site must neither read nor press anything here.
    private boolean isOurs(Asked asked) {
        String host = asked.header("Host");
        String origin = asked.header("Origin");
        boolean loopback =
                host != null && host.matches("(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]{1,5})?");
        return loopback && (origin == null || origin.equals("http://" + host));
    }

    private Answer show(Asked asked) {
        Map<String, String> query = form(Optional.ofNullable(asked.uri().getRawQuery()).orElse(""));
        return switch (asked.path()) {
            case "/" ->
                    Answer.html(
                                    200,
                                    page.of(
                                            portal.state(),
                                            number(query.get("trang"), 1),
                                            query.getOrDefault("loi", "")))
                            .with(
                                    "Content-Security-Policy",
                                    "default-src 'none'; style-src 'unsafe-inline'; form-action"
                                            + " 'self'");
            case "/practice/state" -> Answer.json(200, json.writeValueAsBytes(portal.state()));
            default -> Answer.empty(404);
        };
    }

    private Answer act(Asked asked) {
        boolean form = asked.is("application/x-www-form-urlencoded");
        ObjectNode said;
        try {
            said = form ? fields(asked.body()) : (ObjectNode) json.readTree(asked.body());
        } catch (JacksonException | ClassCastException e) {
            return Answer.empty(400);
        }
        Outcome<String> done;
        try {
            done = act(asked.path().substring(ROOM.length()), said);
        } catch (JacksonException e) {
            return Answer.empty(400);
        }
        if (done == null) {
            return Answer.empty(404);
        }
        return switch (done) {
            case Outcome.Done<String>(String code) ->
                    form
                            ? back("")
                            : Answer.json(200, json.writeValueAsBytes(Map.of("MaHoSo", code)));
            case Outcome.Refused<String>(var reasons) -> {
                String why = texts.of(reasons.getFirst());
                yield form
                        ? back("?loi=" + java.net.URLEncoder.encode(why, StandardCharsets.UTF_8))
                        : Answer.json(422, json.writeValueAsBytes(Map.of("message", why)));
            }
        };
    }

    private @Nullable Outcome<String> act(String command, ObjectNode said) {
        PortalSide side = portal.side();
        String code = text(said, "MaHoSo");
        return switch (command) {
            case "online" -> side.fileOnline(json.treeToValue(said, WireDossier.class));
            case "status" -> side.setStatus(code, json.treeToValue(said, StatusChange.class));
            case "result" -> side.publishResult(code, json.treeToValue(said, ResultReady.class));
            case "restore" -> {
                int lost = number(text(said, "lost"), -1);
                if (lost < 0) {
                    yield Outcome.refused(Refusal.at("lost", "refusal.practice.lost"));
                }
                side.restoreBackup(lost);
                yield Outcome.done("");
            }
            case "faults" ->
                    FaultPlan.parse(text(said, "plan"))
                            .map(plan -> {
                                portal.change(plan);
                                return plan.toString();
                            });
            case "sessions" -> {
                portal.endSessions();
                yield Outcome.done("");
            }
            default -> null;
        };
    }

    private static Answer back(String query) {
        return Answer.empty(303).with("Location", "/" + query);
    }

    private ObjectNode fields(byte[] body) {
        ObjectNode fields = json.createObjectNode();
        form(new String(body, StandardCharsets.UTF_8))
                .forEach((name, value) -> {
                    if (!value.isBlank()) {
                        fields.put(name, value.strip());
                    }
                });
        return fields;
    }

    private static Map<String, String> form(String text) {
        Map<String, String> fields = new TreeMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // A stray percent sign: taken as it stands.
        }
    }

    private static String text(JsonNode said, String name) {
        return said.path(name).asString("");
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
