package vn.ocua.ui.dossier;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Act.Change;
import vn.ocua.ui.Say;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the portal did to a dossier, in the words of its history.
record Exchanges(Say say) {
    /// Field names as the history keeps them, in words.
    static String fields(Texts texts, String names) {
        return Arrays.stream(names.split(", "))
                .filter(name -> !name.isEmpty())
                .map(name -> texts.of("field." + name).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// What the portal's official wrote, or the status that it set.
    static String taken(Texts texts, Showing.Event event) {
        if (!event.text().isEmpty()) {
            return event.text();
        }
        return event.changes().stream()
                .filter(change -> change.field().equals("status"))
                .map(change -> texts.of("status." + change.now()))
                .findFirst()
                .orElse("");
    }

    /// Old and new of what the portal changed, or a person chose; empty for other events.
    String below(Showing.Event event) {
        return switch (event.kind()) {
            case "taken", "conflict", "settled", "renumbered" ->
                    event.changes().stream().map(this::change).collect(Collectors.joining("; "));
            default -> "";
        };
    }

    private String change(Change change) {
        Texts texts = say.texts();
        return texts.of(
                "ui.dossier.change",
                texts.of("field." + change.field()),
                value(change.field(), change.old()),
                value(change.field(), change.now()));
    }

    private String value(String field, String value) {
        if (value.isEmpty()) {
            return "—";
        }
        return switch (field) {
            case "status" -> say.texts().of("status." + value);
            case "due" -> say.due(OffsetDateTime.parse(value).toInstant());
            case "code" -> say.code(value);
            default -> value;
        };
    }
}
