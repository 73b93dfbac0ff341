package vn.ocua.ui.dossier;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.person.Officer;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Column;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The few fields an act asks for, at the side of the dossier it is about. What was typed stays
/// when it is refused, with the sentence at its field.
final class ActForm {
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm", Locale.ROOT);

    private static final String NEGATIVE = "negative";

    private final Texts texts;
    private final Doing act;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final VBox rows = new VBox();
    private final Region node;
    private final List<Officer> officers;
    private final Segmented<Officer> to;
    private final Segmented<Boolean> negative;
    private final Map<String, String> proposed = new LinkedHashMap<>();
    private final Label chosen = Section.hint("");
    private @Nullable Path file;
    private @Nullable CorrectForm correct;

    ActForm(Sitting sitting, Doing act, Dossier dossier) {
        this.texts = sitting.texts();
        this.act = act;
        rows.getStyleClass().add("form-rows");
        Label lead = Section.hint(texts.of("ui.dossier.form." + act.name()));
        lead.setMinHeight(Region.USE_PREF_SIZE);
        officers = sitting.counter().officers();
        to = new Segmented<>(texts.of("ui.dossier.field.to"), officers, Officer::fullName);
        negative =
                new Segmented<>(
                        texts.of("ui.dossier.result.kind"),
                        List.of(false, true),
                        no -> texts.of("ui.dossier.result.negative." + no));
        switch (act) {
            case SUPPLEMENT -> {
                add("items", true);
                if (dossier.standing().supplements() > 0) {
                    rows.getChildren()
                            .addFirst(
                                    new Note(Tone.ATTN, Icon.ALERT, texts.of("ui.dossier.second")));
                    add("why", true);
                }
            }
            case REJECT, WITHDRAW, STOP -> add("reason", true);
            case RESULT -> {
                add("number", false);
                chosen.setText(texts.of("ui.dossier.result.noFile"));
                rows.getChildren()
                        .addAll(Section.hint(texts.of("ui.dossier.result.kind")), negative, chosen);
            }
            case REMARK -> add("reason", "remark", true);
            case EXTEND, APOLOGY -> {
                promised(sitting, dossier);
                add("until", false).hint(texts.of("ui.dossier.field.until.hint"));
                add("reason", true);
            }
            case REASSIGN -> rows.getChildren().add(to);
            case CORRECT -> {
                CorrectForm wide = new CorrectForm(sitting, dossier, fields);
                correct = wide;
                rows.getChildren().add(wide.node());
                VBox.setVgrow(wide.node(), Priority.ALWAYS);
                VBox.setVgrow(rows, Priority.ALWAYS);
            }
            case ACCEPT, FORWARD, SUPPLEMENTED, RETURN -> {}
        }
        Section form =
                Section.titled(texts.of(act.label(), dossier.standing().version() + 1), lead, rows);
        form.getStyleClass().add("act-form");
        // A correction scrolls its fields itself.
        node = correct == null ? scrolling(form, fields.values()) : form;
        fields.forEach((name, field) -> proposed.put(name, field.text().get()));
    }

    /// What was typed so far: fields that are not as they were proposed.
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (!field.text().get().equals(proposed.get(name))) {
                typed.put(name, field.text().get());
            }
        });
        if (negative.value().get()) {
            typed.put(NEGATIVE, "true");
        }
        return typed;
    }

    /// Takes up what was typed before; a field that is asked for no more is left out.
    void restore(Map<String, String> typed) {
        typed.forEach((name, words) -> {
            Field field = fields.get(name);
            if (field != null) {
                field.set(words);
                field.input().end();
            }
        });
        negative.value().set(typed.containsKey(NEGATIVE));
    }

    void onTyped(Runnable told) {
        fields.values().forEach(field -> field.text().addListener((_, _, _) -> told.run()));
        negative.value().addListener((_, _, _) -> told.run());
    }

    Region node() {
        return node;
    }

    /// Another moment is named against the one that stands.
    private void promised(Sitting sitting, Dossier dossier) {
        Instant due = dossier.standing().term().due();
        if (due != null) {
            String moment = sitting.say().moment(due);
            rows.getChildren().add(new Words(texts.of("ui.dossier.form.due", moment)));
        }
    }

    /// What scrolls after the cursor where large type or a notice leaves too little room.
    private static Column scrolling(Section form, Collection<Field> fields) {
        Column column = new Column();
        column.setContent(form);
        for (Field field : fields) {
            field.input().focusedProperty().subscribe(here -> column.follow(here ? field : null));
        }
        return column;
    }

    String name() {
        return texts.of("ui.dossier.commit." + act.name());
    }

    Doing act() {
        return act;
    }

    /// A paper comes out with the act.
    boolean prints() {
        return switch (act) {
            case SUPPLEMENT, REJECT, WITHDRAW, STOP, EXTEND, CORRECT -> true;
            default -> false;
        };
    }

    /// The file of a result, or null.
    @Nullable Path file() {
        return file;
    }

    void file(Path picked) {
        file = picked;
        chosen.setText(texts.of("ui.dossier.result.file", picked.getFileName()));
    }

    /// What was said for a paper or a remark.
    String said(String name) {
        return value(name);
    }

    /// The new moment of a late promise as [vn.ocua.counter.PaperOrder] takes it.
    Optional<Instant> until() {
        try {
            return Optional.of(
                    VietnamTime.at(LocalDateTime.parse(value("until").replace(',', ' '), UNTIL)));
        } catch (DateTimeParseException e) {
            field("until").wrong(texts.of("ui.dossier.field.until.wrong"));
            field("until").input().requestFocus();
            return Optional.empty();
        }
    }

    void focus() {
        // what scrolls joins the scene with its skin; only then can a field in it be focused
        node.applyCss();
        Region first = fields.isEmpty() ? to : fields.values().iterator().next().input();
        first.requestFocus();
    }

    /// The order as typed; empty where a field cannot be read, which then says so.
    Optional<Order> order() {
        fields.values().forEach(Field::plain);
        return switch (act) {
            case ACCEPT, FORWARD, SUPPLEMENTED, RETURN -> Optional.ofNullable(act.plain());
            case SUPPLEMENT -> supplement();
            case APOLOGY, REMARK -> Optional.empty();
            case REJECT -> Optional.of(new Order.Reject(value("reason")));
            case WITHDRAW -> Optional.of(new Order.Withdraw(value("reason")));
            case STOP -> Optional.of(new Order.Stop(value("reason")));
            case RESULT ->
                    Optional.of(new Order.Result(value("number"), "", negative.value().get()));
            case EXTEND -> until().map(until -> new Order.Extend(until, value("reason")));
            case REASSIGN -> Optional.of(new Order.Reassign(to.value().get().name()));
            case CORRECT -> Optional.ofNullable(correct).map(CorrectForm::order);
        };
    }

    /// Says refusals at their fields.
    ///
    /// @return false when one has no field here
    boolean refused(List<Refusal> reasons) {
        boolean all = true;
        for (Refusal refusal : reasons) {
            Field field = fields.get(refusal.field());
            if (field == null) {
                all = false;
            } else {
                field.wrong(texts.of(refusal));
                field.input().requestFocus();
            }
        }
        return all;
    }

    /// The law knows one request: a second one says why the first did not name it.
    private Optional<Order> supplement() {
        Field why = fields.get("why");
        if (why != null && why.value().isEmpty()) {
            why.wrong(texts.of("ui.dossier.second.why"));
            why.input().requestFocus();
            return Optional.empty();
        }
        return Optional.of(new Order.AskSupplement(value("items"), why == null ? "" : why.value()));
    }

    private Field add(String name, boolean lines) {
        return add(name, name, lines);
    }

    private Field add(String name, String called, boolean lines) {
        String label = texts.of("ui.dossier.field." + called);
        Field field = lines ? Field.lines(label, 4) : Field.line(label);
        fields.put(name, field);
        rows.getChildren().add(field);
        return field;
    }

    private Field field(String name) {
        return java.util.Objects.requireNonNull(fields.get(name), name);
    }

    private String value(String name) {
        return field(name).value();
    }
}
