package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Texts;
import vn.ocua.portal.Call;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.FoundDossier;
import vn.ocua.portal.Reply;
import vn.ocua.portal.Services;
import vn.ocua.portal.WireDossier;
import vn.ocua.practice.CallDoor.TooMany;

import java.util.List;

/// The services of `integration_endpoint`: look a dossier up, take dossiers, take progress.
final class IntegrationDesk implements CallDoor.Desk {
    private final Book book;
    private final Intake intake;
    private final JsonMapper json;
    private final Texts texts;
    private final int batchSize;

    IntegrationDesk(Book book, Intake intake, JsonMapper json, Texts texts, int batchSize) {
        this.book = book;
        this.intake = intake;
        this.json = json;
        this.texts = texts;
        this.batchSize = batchSize;
    }

    @Override
    public @Nullable Reply reply(Call<JsonNode> call, @Nullable FaultKind twist) throws TooMany {
        return switch (String.valueOf(call.service())) {
            case Services.LOOK_UP -> lookUp(call);
            case Services.SYNC_DOSSIERS -> dossiers(call, twist);
            case Services.SYNC_PROGRESS -> {
                List<JsonNode> data = data(call, twist);
                yield data.isEmpty() ? badCall() : reply(intake.progress(data, twist), twist);
            }
            default -> null;
        };
    }

    private Reply dossiers(Call<JsonNode> call, @Nullable FaultKind twist) throws TooMany {
        List<JsonNode> data = data(call, twist);
        boolean updating = "True".equals(call.isUpdating());
        if (data.isEmpty() || (!updating && !"False".equals(call.isUpdating()))) {
            return badCall();
        }
        return reply(intake.dossiers(updating, data, twist), twist);
    }

    private List<JsonNode> data(Call<JsonNode> call, @Nullable FaultKind twist) throws TooMany {
        List<JsonNode> data = call.data();
        if (data == null) {
            return List.of();
        }
        if (data.size() > batchSize) {
            throw new TooMany();
        }
        // In the middle of the batch: what came before it is kept.
        return twist == FaultKind.SESSION_ENDED ? data.subList(0, (data.size() + 1) / 2) : data;
    }

    private Reply reply(List<Verdict> verdicts, @Nullable FaultKind twist) {
        if (twist == FaultKind.OUTER_ONLY) {
            return verdicts.stream()
                    .filter(v -> !v.error().success())
                    .findFirst()
                    .map(v -> Reply.of(v.error(), v.message()))
                    .orElseGet(() -> Reply.of(ErrorCode.OK, texts.of("practice.ok")));
        }
        List<JsonNode> rows =
                verdicts.stream().<JsonNode>map(v -> json.valueToTree(v.result())).toList();
        return Reply.of(ErrorCode.OK, texts.of("practice.ok"), rows);
    }

    private Reply lookUp(Call<JsonNode> call) {
        if (call.mahoso() == null) {
            return badCall();
        }
        List<JsonNode> rows;
        synchronized (book) {
            Kept kept = book.find(call.mahoso());
            rows = kept == null ? List.of() : List.of(json.valueToTree(found(kept)));
        }
        return Reply.of(ErrorCode.OK, texts.of("practice.ok"), rows);
    }

    private static FoundDossier found(Kept kept) {
        WireDossier d = kept.dossier();
        return new FoundDossier(
                kept.code(),
                d.soBienNhan(),
                kept.status(),
                d.ngayTiepNhan(),
                d.ngayHenTra(),
                d.maTTHC(),
                d.chuHoSo());
    }

    private Reply badCall() {
        return Reply.of(Codes.BAD_CALL, texts.of("practice.badCall"));
    }
}
