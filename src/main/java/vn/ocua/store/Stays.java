package vn.ocua.store;

import static vn.ocua.store.sql.Tables.HISTORY;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.dossier.Message;
import vn.ocua.dossier.Status;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads at which step of its procedure a dossier was when a progress row came about.
public final class Stays {
    private static final JsonMapper JSON = Json.mapper();

    private final Store store;

    public Stays(Store store) {
        this.store = store;
    }

    /// @param unit that had the papers; empty where nobody wrote one down
    /// @param due when the step's share of the time was over, as it was decided then
    public record Stay(String unit, Instant since, Instant due) {}

    /// By the number of the message; only for those whose act reached a planned step.
    public Map<Long, Stay> of(List<Message> messages) {
        Map<Long, Long> acts = new HashMap<>();
        for (Message message : messages) {
            if (message.kind() == Message.Kind.PROGRESS
                    && message.status() == Status.IN_PROGRESS
                    && !message.carried()) {
                acts.put(message.no() / ApplyMessages.PLACES, message.no());
            }
        }
        if (acts.isEmpty()) {
            return Map.of();
        }
        Map<Long, Stay> stays = new HashMap<>();
        store.read(sql ->
                        sql.select(HISTORY.SEQUENCE, HISTORY.MOMENT, HISTORY.BODY)
                                .from(HISTORY)
                                .where(HISTORY.SEQUENCE.in(acts.keySet()))
                                .and(HISTORY.KIND.in("forward", "pass"))
                                .fetch())
                .forEach(row -> {
                    Map<String, String> told =
                            JSON.readValue(row.value3(), Apply.Body.class).details();
                    String due = told.get("stepDue");
                    Long message = acts.get(row.value1());
                    if (due != null && message != null) {
                        stays.put(
                                message,
                                new Stay(
                                        told.getOrDefault("unit", ""),
                                        row.value2(),
                                        OffsetDateTime.parse(due).toInstant()));
                    }
                });
        return stays;
    }
}
