package vn.ocua.ui.giveback;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.HalfWritten;
import vn.ocua.ui.HalfWriting;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Why a result could not be handed over: who came and what stood in the way, written into the
/// dossier's story; nothing else changes.
final class NotYet {
    private static final String ACT = HalfWritten.NOT_RETURNED;

    private final Sitting sitting;
    private final HalfWriting writing;
    private final Field who;
    private final Field reason;
    private final HBox node;
    private final String code;
    private boolean busy;

    /// @param known the dossier in words
    /// @param comer who stands there, empty when nobody knows
    NotYet(Sitting sitting, String code, String known, String comer) {
        this.sitting = sitting;
        this.code = code;
        Texts texts = sitting.texts();
        who = Field.line(texts.of("ui.giveBack.notYet.who"));
        who.set(comer);
        reason = Field.lines(texts.of("ui.giveBack.notYet.reason"), 3);
        writing = new HalfWriting(sitting);
        writing.of(code, ACT)
                .ifPresent(before -> {
                    who.set(before.fields().getOrDefault("who", comer));
                    reason.set(before.fields().getOrDefault("reason", ""));
                });
        for (Field field : List.of(who, reason)) {
            field.text()
                    .addListener((_, _, _) -> {
                        field.plain();
                        writing.typed(
                                code,
                                known,
                                ACT,
                                Map.of("who", who.text().get(), "reason", reason.text().get()));
                    });
        }
        VBox rows = new VBox(Section.hint(texts.of("ui.giveBack.notYet.lead")), who, reason);
        rows.getStyleClass().add("form-rows");
        Section section = Section.titled(known, rows);
        Panel panel = new Panel(section);
        VBox.setVgrow(section, Priority.ALWAYS);
        HBox.setHgrow(panel, Priority.ALWAYS);
        node = new HBox(panel);
        node.getStyleClass().add("form");
    }

    Region node() {
        return node;
    }

    void focus() {
        (who.value().isEmpty() ? who : reason).input().requestFocus();
    }

    /// @param done back to the next person
    List<Act> acts(Runnable back, Runnable done) {
        Texts texts = sitting.texts();
        return List.of(
                Act.of(Key.BACK, texts.of("ui.giveBack.act.notYet.back"), back),
                Act.go(
                        Key.COMMIT,
                        texts.of("ui.giveBack.act.notYet.go"),
                        () ->
                                write(() -> {
                                    done.run();
                                    sitting.shell()
                                            .notice(
                                                    Tone.DONE,
                                                    Icon.CHECK,
                                                    texts.of("ui.giveBack.notYet.done"));
                                })));
    }

    private void write(Runnable done) {
        if (busy) {
            return;
        }
        busy = true;
        String name = who.value();
        String why = reason.value();
        Consumer<List<Refusal>> refused =
                reasons -> {
                    for (Refusal one : reasons) {
                        Field field = one.field().equals("who") ? who : reason;
                        field.wrong(sitting.texts().of(one));
                        field.input().requestFocus();
                    }
                };
        sitting.background()
                .run(() ->
                        sitting.counter().remarks().notReturned(sitting.session(), code, name, why))
                .then(outcome -> {
                    busy = false;
                    if (outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)) {
                        refused.accept(reasons);
                    } else {
                        writing.done(code, ACT);
                        done.run();
                    }
                })
                .otherwise(fault -> {
                    busy = false;
                    sitting.shell().explain(fault);
                });
    }
}
