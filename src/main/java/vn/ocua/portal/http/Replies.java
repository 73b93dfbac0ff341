package vn.ocua.portal.http;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.portal.Answer;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.ItemResult;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;
import vn.ocua.portal.Reply;
import vn.ocua.portal.WireJson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads answers; strict where a misreading would lose something, lenient everywhere else.
///
/// What Jackson says of bad JSON quotes it, so it never becomes a cause: an answer may hold a
/// session or a citizen.
final class Replies {
    private static final JsonMapper JSON = WireJson.mapper();

    private Replies() {}

    /// Any answer of status 2xx.
    static JsonNode object(Got got) throws LineTrouble {
        try {
            JsonNode read = JSON.readTree(got.body());
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (JacksonException e) {
            throw new LineTrouble(Kind.NOT_JSON);
        }
        throw new LineTrouble(Kind.NOT_JSON);
    }

    static Reply reply(Got got) throws LineTrouble {
        JsonNode read = object(got);
        JsonNode result = read.path("result");
        List<JsonNode> rows = null;
        if (result.isArray()) {
            rows = List.copyOf(result.values());
        } else if (result.isObject()) {
            rows = List.of(result); // One row that lost its brackets.
        }
        JsonNode cursor = read.path("cursor");
        return new Reply(
                code(read),
                read.path("message").asString(""),
                rows,
                cursor.isNumber() || cursor.isString() ? cursor.asLong(-1) : null,
                read.path("ky_nguyen").asString(""));
    }

    static @Nullable ErrorCode code(JsonNode object) {
        JsonNode code = object.path("error_code");
        return code.isNumber() || code.isString() ? new ErrorCode(code.asString()) : null;
    }

    static Answer answer(Reply reply) {
        List<JsonNode> rows = reply.result();
        return new Answer(
                reply.errorCode(),
                Objects.requireNonNullElse(reply.message(), ""),
                rows == null ? List.of() : rows.stream().map(Replies::item).toList(),
                rows != null);
    }

    private static ItemResult item(JsonNode row) {
        String code = row.path("MaHoSo").asString("");
        return new ItemResult(
                code.isEmpty() ? null : code.strip(), code(row), row.path("message").asString(""));
    }

    /// The rows of a call that only reads.
    static List<JsonNode> rows(Reply reply) throws LineTrouble {
        ErrorCode code = reply.errorCode();
        if (code == null || !code.success()) {
            throw Troubles.refused(code);
        }
        return Objects.requireNonNullElse(reply.result(), List.of());
    }

    /// In rising order.
    ///
    /// @throws LineTrouble where a row is no row of changes: to pass over it might lose a decision
    static List<ChangeRow> changes(Reply reply) throws LineTrouble {
        List<ChangeRow> rows = new ArrayList<>();
        for (JsonNode row : rows(reply)) {
            ChangeRow read = read(row, ChangeRow.class).orElse(null);
            if (read == null || read.seq() <= 0) {
                throw Troubles.outOfContract();
            }
            rows.add(read);
        }
        rows.sort(Comparator.comparingLong(ChangeRow::seq));
        return rows;
    }

    static <T> Optional<T> read(JsonNode row, Class<T> as) {
        try {
            return Optional.ofNullable(JSON.treeToValue(row, as));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
