package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.Reply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The faults of a portal that did the work and answers wrongly.
final class Twists {
    private Twists() {}

    static Reply of(Reply reply, @Nullable FaultKind twist, JsonMapper json) {
        List<JsonNode> result = reply.result();
        if (twist == FaultKind.TEXT_CODES) {
            return textCodes(reply, json);
        }
        if (twist == null || result == null || result.isEmpty()) {
            return reply;
        }
        List<JsonNode> twisted = new ArrayList<>(result);
        switch (twist) {
            case SHORT_RESULT -> twisted.subList(twisted.size() / 2, twisted.size()).clear();
            case MIXED_RESULT -> Collections.reverse(twisted);
            case FOREIGN_RESULT -> {
                ObjectNode foreign = json.createObjectNode();
                foreign.put("MaHoSo", "H99.99-200101-9999").put("error_code", 0);
                twisted.set(0, foreign);
                twisted.add(foreign);
            }
            default -> {
                return reply;
            }
        }
        return with(reply, reply.errorCode(), twisted);
    }

    private static Reply textCodes(Reply reply, JsonMapper json) {
        ErrorCode code = reply.errorCode();
        List<JsonNode> result = reply.result();
        List<JsonNode> rows = result == null ? null : new ArrayList<>();
        if (result != null && rows != null) {
            for (JsonNode row : result) {
                JsonNode number = row.path("error_code");
                if (row instanceof ObjectNode object && number.isNumber()) {
                    ObjectNode copy = json.createObjectNode();
                    copy.setAll(object);
                    rows.add(copy.put("error_code", text(number.asString())));
                } else {
                    rows.add(row);
                }
            }
        }
        // A number would be written as a number again; only zero can be written otherwise ("00").
        ErrorCode outer = code != null && code.success() ? new ErrorCode("00") : code;
        return with(reply, outer, rows);
    }

    private static String text(String number) {
        return number.equals("0") ? "00" : number;
    }

    private static Reply with(
            Reply reply, @Nullable ErrorCode code, @Nullable List<JsonNode> rows) {
        return new Reply(code, reply.message(), rows, reply.cursor(), reply.kyNguyen());
    }
}
