package vn.ocua.ui.handover;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.HandingOver.Lot;
import vn.ocua.counter.Showing;
import vn.ocua.ui.HalfWriting;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Beside what lies at the desk: to whom the ticked dossiers go, or the chosen one's way so far.
final class DeskSide {
    /// What is typed for one field of procedures; kept while ticks come and go.
    private record To(Field unit, Field receiver) {}

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Panel panel = new Panel();
    private final Map<String, To> typed = new HashMap<>();
    private final HalfWriting writing;
    private @Nullable Handed last;

    DeskSide(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        writing = new HalfWriting(sitting);
        panel.getStyleClass().add("give-side");
    }

    Panel node() {
        return panel;
    }

    void last(Handed handed) {
        last = handed;
        typed.keySet().forEach(field -> writing.done("", lot(field)));
        typed.clear();
    }

    void save() {
        writing.save();
    }

    private static String lot(String field) {
        return "LOT " + field;
    }

    /// Nothing is ticked: what was done last, and the chosen dossier.
    void show(Showing.@Nullable Story story) {
        panel.getChildren().clear();
        Handed done = last;
        if (done != null) {
            panel.add(done(done));
        }
        if (story == null) {
            Section empty = new Section(Section.hint(texts.of("ui.handOver.side.none")));
            VBox.setVgrow(empty, Priority.ALWAYS);
            panel.add(empty);
            return;
        }
        Peeked.into(panel, sitting, story);
        VBox.setVgrow(panel.getChildren().getLast(), Priority.ALWAYS);
    }

    /// The ticked dossiers, with the unit and who takes them for each field.
    void show(Ticks ticks) {
        panel.getChildren().clear();
        Label count = new Label(texts.of("ui.handOver.side.count", ticks.size()));
        count.getStyleClass().add("title");
        panel.add(new Section(Section.hint(texts.of("ui.handOver.side.to")), count));
        VBox all = new VBox();
        all.getStyleClass().add("hand-lots");
        ticks.byField()
                .forEach((field, codes) -> {
                    To to = typed.computeIfAbsent(field, this::fields);
                    Label name = new Label(texts.of("ui.handOver.side.field", field, codes.size()));
                    name.getStyleClass().add("section-title");
                    name.setWrapText(true);
                    VBox lot = new VBox(name, to.unit(), to.receiver());
                    lot.getStyleClass().add("form-rows");
                    all.getChildren().add(lot);
                });
        all.getChildren().add(Section.hint(texts.of("ui.handOver.side.papers")));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Section section = new Section(scroll);
        section.setMinHeight(0);
        VBox.setVgrow(section, Priority.ALWAYS);
        panel.add(section);
    }

    private To fields(String field) {
        Field unit = Field.line(texts.of("ui.handOver.unit"));
        unit.input().setAccessibleText(texts.of("ui.handOver.unit.spoken", field));
        Field receiver = Field.line(texts.of("ui.handOver.receiver"));
        receiver.input().setAccessibleText(texts.of("ui.handOver.receiver.spoken", field));
        writing.of("", lot(field))
                .ifPresent(before -> {
                    unit.set(before.fields().getOrDefault("unit", ""));
                    receiver.set(before.fields().getOrDefault("receiver", ""));
                });
        for (Field one : List.of(unit, receiver)) {
            one.text()
                    .addListener((_, _, _) -> {
                        // the unit that is proposed was not typed
                        if (one.input().isFocused()) {
                            writing.typed(
                                    "",
                                    field,
                                    lot(field),
                                    Map.of(
                                            "unit", unit.text().get(),
                                            "receiver", receiver.text().get()));
                        }
                    });
        }
        sitting.background()
                .run(() -> sitting.counter().handingOver().unit(field))
                .then(known -> {
                    if (unit.value().isEmpty()) {
                        unit.set(known);
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
        return new To(unit, receiver);
    }

    /// Fields that go to the same unit and person are one lot with one set of minutes.
    List<Lot> lots(Ticks ticks) {
        Map<List<String>, List<String>> lots = new LinkedHashMap<>();
        ticks.byField()
                .forEach((field, codes) -> {
                    To to = typed.get(field);
                    List<String> whom =
                            to == null
                                    ? List.of("", "")
                                    : List.of(to.unit().value(), to.receiver().value());
                    lots.computeIfAbsent(whom, _ -> new ArrayList<>()).addAll(codes);
                });
        return lots.entrySet().stream()
                .map(e -> new Lot(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
                .toList();
    }

    private Section done(Handed handed) {
        Section section =
                new Section(
                        Section.hint(texts.of("ui.handOver.last", say.hour(handed.at()))),
                        strong(handed.what()));
        if (!handed.papers().isEmpty()) {
            section.getChildren()
                    .add(
                            Section.hint(
                                    texts.of(
                                            "ui.handOver.last.papers",
                                            handed.papers().size(),
                                            handed.papers().getLast())));
        }
        if (!handed.trouble().isEmpty()) {
            section.getChildren()
                    .add(
                            new Note(
                                    Tone.DANGER,
                                    Icon.ALERT_CIRCLE,
                                    texts.of(
                                            "ui.handOver.last.trouble",
                                            handed.trouble().getFirst())));
        }
        return section;
    }

    private static HBox strong(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        HBox line = new HBox(Icon.CHECK_CIRCLE.small(Tone.DONE), label);
        line.getStyleClass().add("give-line");
        return line;
    }
}
