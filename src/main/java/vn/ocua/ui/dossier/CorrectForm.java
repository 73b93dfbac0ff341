package vn.ocua.ui.dossier;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.person.Phone;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.ProcedureSearch;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Section;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What can be put right of a dossier, with the new promise and its reasons while it is typed.
final class CorrectForm {
    private static final Duration TYPING = Duration.millis(250);
    private static final int LONGEST = 70;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm", Locale.ROOT);

    private final Sitting sitting;
    private final Texts texts;
    private final Dossier dossier;
    private final Map<String, Field> fields;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Label outcome = new Label();
    private final Label reasons = Section.hint("");
    private final VBox node;
    private final ProcedureSearch procedures;
    private final PauseTransition typing = new PauseTransition(TYPING);
    private int asked;

    /// @param fields filled here, by the names of the command line
    CorrectForm(Sitting sitting, Dossier dossier, Map<String, Field> fields) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.dossier = dossier;
        this.fields = fields;
        procedures = new ProcedureSearch(sitting.counter().present().catalogue().list());
        VBox rows = new VBox();
        rows.getStyleClass().addAll("form-rows", "ring-room");
        for (String name : names()) {
            Field field = Field.line(texts.of("ui.dossier.field." + name));
            field.set(now(name));
            before.put(name, field.value());
            fields.put(name, field);
            rows.getChildren().add(field);
            field.text()
                    .subscribe(_ -> {
                        field.plain();
                        typing.playFromStart();
                    });
        }
        field("received").hint(texts.of("ui.dossier.field.received.hint"));
        typing.setOnFinished(_ -> preview());
        typing.stop();
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        for (Field field : fields.values()) {
            field.input()
                    .focusedProperty()
                    .subscribe(focused -> {
                        if (focused) {
                            follow(scroll, rows, field);
                        }
                    });
        }
        outcome.getStyleClass().add("strong");
        outcome.setWrapText(true);
        outcome.setText(texts.of("ui.dossier.preview.nothing"));
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        reasons.setMinHeight(Region.USE_PREF_SIZE);
        // With large type the fields need the room: the new promise says enough.
        reasons.managedProperty().bind(sitting.shell().folded().not());
        reasons.visibleProperty().bind(reasons.managedProperty());
        node = new VBox(scroll, outcome, reasons);
        node.getStyleClass().add("form-rows");
        node.setMinHeight(0);
    }

    Node node() {
        return node;
    }

    Order.Correct order() {
        Map<String, String> set = new LinkedHashMap<>();
        before.forEach((name, was) -> {
            String typed = field(name).value();
            if (!name.equals("reason") && !typed.equals(was)) {
                set.put(
                        name,
                        switch (name) {
                            case "procedure" -> code(typed);
                            case "received" -> iso(typed);
                            default -> typed;
                        });
            }
        });
        return new Order.Correct(set, field("reason").value());
    }

    private static List<String> names() {
        return List.of(
                "name",
                "identity",
                "born",
                "sex",
                "phone",
                "address",
                "procedure",
                "case",
                "received",
                "fee",
                "owner",
                "organisation",
                "authorised",
                "note",
                "reason");
    }

    /// The code behind what was typed: itself, or the first procedure the words find.
    private String code(String typed) {
        Edition found = found(typed);
        return found == null ? typed : found.code();
    }

    /// What cannot be read stays as typed: the rules refuse it.
    private static String iso(String typed) {
        try {
            return VietnamTime.iso(VietnamTime.at(LocalDateTime.parse(typed, MOMENT)));
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    private @Nullable Edition found(String typed) {
        return typed.isEmpty()
                ? null
                : procedures.find(typed, Map.of(), 1).stream()
                        .findFirst()
                        .map(ProcedureSearch.Found::edition)
                        .orElse(null);
    }

    private void preview() {
        Field procedure = field("procedure");
        if (!procedure.value().equals(before.get("procedure"))) {
            Edition found = found(procedure.value());
            procedure.hint(
                    found == null
                            ? texts.of("ui.dossier.procedure.none")
                            : texts.of(
                                    "ui.dossier.procedure.is",
                                    found.code(),
                                    shortened(found.title())));
        } else {
            procedure.hint("");
        }
        Order.Correct typed = order();
        if (typed.set().isEmpty()) {
            asked++;
            outcome.setText(texts.of("ui.dossier.preview.nothing"));
            reasons.setText("");
            return;
        }
        asked++;
        int mine = asked;
        Order.Correct tried =
                new Order.Correct(typed.set(), typed.reason().isEmpty() ? "…" : typed.reason());
        sitting.background()
                .run(() -> sitting.counter().progress().preview(sitting.session(), dossier, tried))
                .then(answer -> {
                    if (mine == asked) {
                        show(answer);
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    /// Long titles say the same twice; the beginning tells them apart.
    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip() + "…";
    }

    private void show(Outcome<Act.Corrected> answer) {
        switch (answer) {
            case Outcome.Done<Act.Corrected>(Act.Corrected act) -> {
                Instant was = dossier.standing().term().due();
                Instant due = act.after().standing().term().due();
                int version = act.after().standing().version();
                boolean moved = !Objects.equals(was, due);
                String said =
                        due == null
                                ? texts.of("ui.reception.due.none")
                                : texts.of(
                                        moved ? "ui.dossier.dueNew" : "ui.dossier.preview.same",
                                        VietnamTime.iso(due));
                outcome.setText(
                        version == dossier.standing().version()
                                ? said
                                : said
                                        + ". "
                                        + texts.of(
                                                "ui.dossier.preview.version",
                                                version,
                                                dossier.standing().version()));
                reasons.setText(
                        moved
                                ? String.join(" ", act.reasons().stream().map(texts::of).toList())
                                : "");
            }
            case Outcome.Refused<Act.Corrected>(List<Refusal> why) -> {
                outcome.setText(sitting.say().refusals(why));
                reasons.setText("");
            }
        }
    }

    private String now(String name) {
        var applicant = dossier.applicant();
        var person = applicant.person();
        var sex = person.sex();
        Long fee = dossier.fee();
        return switch (name) {
            case "name" -> person.name();
            case "identity" -> person.identity();
            case "born" -> new Say(texts).date(person.born());
            case "sex" -> sex == null ? "" : sex.word();
            case "phone" -> Phone.show(person.phone());
            case "address" -> person.address();
            case "procedure" -> dossier.procedure().code();
            case "case" -> dossier.procedure().caseName();
            case "received" -> MOMENT.format(VietnamTime.local(dossier.received()));
            case "fee" -> fee == null ? "" : String.valueOf(fee);
            case "owner" -> applicant.owner();
            case "organisation" -> applicant.organisation();
            case "authorised" -> applicant.authorised();
            case "note" -> dossier.note();
            default -> "";
        };
    }

    private static void follow(ScrollPane scroll, VBox rows, Field field) {
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top =
                    field.getBoundsInParent().getMinY()
                            - scroll.getViewportBounds().getHeight() / 3;
            scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    private Field field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }
}
