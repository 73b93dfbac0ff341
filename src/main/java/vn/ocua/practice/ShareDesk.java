package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Texts;
import vn.ocua.portal.Call;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.Reply;
import vn.ocua.portal.Services;
import vn.ocua.portal.WireProcedure;

import java.util.List;

/// The services of `share_endpoint`: what changed on the portal's side, and its catalogue.
final class ShareDesk implements CallDoor.Desk {
    private final Book book;
    private final List<WireProcedure> catalogue;
    private final JsonMapper json;
    private final Texts texts;

    ShareDesk(Book book, List<WireProcedure> catalogue, JsonMapper json, Texts texts) {
        this.book = book;
        this.catalogue = catalogue;
        this.json = json;
        this.texts = texts;
    }

    @Override
    public @Nullable Reply reply(Call<JsonNode> call, @Nullable FaultKind twist) {
        return switch (String.valueOf(call.service())) {
            case Services.CHANGES -> changes(call);
            case Services.PROCEDURES -> rows(catalogue);
            case Services.PROCEDURE ->
                    call.maTTHC() == null
                            ? badCall()
                            : rows(
                                    catalogue.stream()
                                            .filter(p -> call.maTTHC().equals(p.maTTHC()))
                                            .toList());
            default -> null;
        };
    }

    private Reply changes(Call<JsonNode> call) {
        Long cursor = call.cursor();
        Integer limit = call.limit();
        if (cursor == null
                || cursor < 0
                || limit == null
                || limit < 1
                || limit > Services.MOST_CHANGES) {
            return badCall();
        }
        synchronized (book) {
            return book.read(ledger -> {
                List<ChangeRow> all = ledger.changes();
                int from = (int) Math.min(cursor, all.size());
                int to = Math.min(all.size(), from + limit);
                List<JsonNode> rows =
                        all.subList(from, to).stream().<JsonNode>map(json::valueToTree).toList();
                long next = Math.max(cursor, to);
                String ok = texts.of("practice.ok");
                return new Reply(ErrorCode.OK, ok, rows, next, book.kyNguyen());
            });
        }
    }

    private Reply rows(List<WireProcedure> procedures) {
        List<JsonNode> rows = procedures.stream().<JsonNode>map(json::valueToTree).toList();
        return Reply.of(ErrorCode.OK, texts.of("practice.ok"), rows);
    }

    private Reply badCall() {
        return Reply.of(Codes.BAD_CALL, texts.of("practice.badCall"));
    }
}
