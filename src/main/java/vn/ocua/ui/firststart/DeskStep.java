package vn.ocua.ui.firststart;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Lane;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose desk this is, and which numbers it gives.
final class DeskStep implements Step {
    private final Texts texts;
    private final Field agency;
    private final Field name;
    private final Field number;
    private final Field range;
    private final Note lane;
    private final VBox node;

    DeskStep(Texts texts, Answers answers) {
        this.texts = texts;
        agency = Field.line(texts.of("ui.first.agency")).hint(texts.of("ui.first.agency.hint"));
        name = Field.line(texts.of("ui.first.name")).hint(texts.of("ui.first.name.hint"));
        number = Field.line(texts.of("ui.first.number"));
        range = Field.line(texts.of("ui.first.range")).hint(texts.of("ui.first.range.hint"));
        agency.set(answers.get("agency", ""));
        name.set(answers.get("name", ""));
        number.set(answers.get("number", "1"));
        range.set(answers.get("range", ""));
        lane = new Note(Tone.PLAIN, Icon.NUMBERED, "");
        number.text().subscribe(() -> lane());
        range.text().subscribe(() -> lane());
        List.of(agency, name, number, range).forEach(f -> f.text().subscribe(() -> f.plain()));
        agency.getStyleClass().add("short-field");
        number.getStyleClass().add("number-field");
        HBox first = row(agency, name);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox second = row(number, range);
        HBox.setHgrow(range, Priority.ALWAYS);
        Section section = new Section(first, second, lane);
        section.getStyleClass().add("first-section");
        node = new VBox(new Panel(section));
        lane();
    }

    @Override
    public String key() {
        return "desk";
    }

    @Override
    public String summary() {
        return name.value().isEmpty()
                ? texts.of("ui.first.desk.about")
                : texts.of("ui.first.desk.summary", name.value(), number.value());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        (agency.value().isEmpty() ? agency : name).input().requestFocus();
    }

    @Override
    public Optional<String> check() {
        if (!agency.value().matches("[0-9A-Z]{1,4}(\\.[0-9A-Z]{2,4}){0,5}")) {
            return wrong(
                    agency,
                    texts.of(
                            agency.value().isEmpty()
                                    ? "refusal.setup.agency.empty"
                                    : "refusal.setup.agency",
                            agency.value()));
        }
        if (name.value().isEmpty() || name.value().length() > 200) {
            return wrong(name, texts.of("refusal.setup.name"));
        }
        if (Lane.read(desk(), range.value())
                instanceof Outcome.Refused<Lane>(List<Refusal> reasons)) {
            String why = texts.of(reasons.getFirst());
            return wrong(reasons.getFirst().why().key().endsWith("desk") ? number : range, why);
        }
        return Optional.empty();
    }

    @Override
    public void answers(Map<String, String> into) {
        into.put("agency", agency.value());
        into.put("name", name.value());
        into.put("number", number.value());
        into.put("range", range.value());
    }

    String agency() {
        return agency.value();
    }

    String name() {
        return name.value();
    }

    int desk() {
        return number.value().matches("\\d{1,2}") ? Integer.parseInt(number.value()) : 0;
    }

    String range() {
        return range.value();
    }

    private void lane() {
        switch (Lane.read(desk(), range.value())) {
            case Outcome.Done<Lane>(Lane now) ->
                    lane.say(texts.of("ui.first.lane", now.number(1), now.text()));
            case Outcome.Refused<Lane>(List<Refusal> reasons) ->
                    lane.say(texts.of(reasons.getFirst()));
        }
    }

    private static Optional<String> wrong(Field field, String sentence) {
        field.wrong(sentence);
        field.input().requestFocus();
        return Optional.of(sentence);
    }

    private static HBox row(Field... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        return row;
    }
}
