package vn.ocua.ui.dossier;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.person.Officer;
import vn.ocua.person.Phone;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
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
    private static final List<String> CORRECTED =
            List.of("name", "identity", "born", "sex", "phone", "address");

    private final Texts texts;
    private final Doing act;
    private final Dossier dossier;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final VBox rows = new VBox();
    private final Section node;
    private final List<Officer> officers;
    private final Segmented<Officer> to;

    ActForm(Sitting sitting, Doing act, Dossier dossier) {
        this.texts = sitting.texts();
        this.act = act;
        this.dossier = dossier;
        rows.getStyleClass().add("form-rows");
        Label lead = Section.hint(texts.of("ui.dossier.form." + act.name()));
        officers = sitting.counter().officers();
        to = new Segmented<>(texts.of("ui.dossier.field.to"), officers, Officer::fullName);
        switch (act) {
            case SUPPLEMENT -> add("items", true);
            case REJECT, WITHDRAW, STOP -> add("reason", true);
            case RESULT -> add("number", false);
            case EXTEND -> {
                add("until", false).hint(texts.of("ui.dossier.field.until.hint"));
                add("reason", true);
            }
            case REASSIGN -> rows.getChildren().add(to);
            case CORRECT -> correct();
            case ACCEPT, FORWARD, SUPPLEMENTED, RETURN -> {}
        }
        node = Section.titled(texts.of(act.label(), dossier.standing().version() + 1), lead, rows);
        node.getStyleClass().add("act-form");
    }

    Section node() {
        return node;
    }

    String name() {
        return texts.of("ui.dossier.commit." + act.name());
    }

    void focus() {
        Region first = fields.isEmpty() ? to : fields.values().iterator().next().input();
        first.requestFocus();
    }

    /// The order as typed; empty where a field cannot be read, which then says so.
    Optional<Order> order() {
        fields.values().forEach(Field::plain);
        return switch (act) {
            case ACCEPT, FORWARD, SUPPLEMENTED, RETURN -> Optional.ofNullable(act.plain());
            case SUPPLEMENT -> Optional.of(new Order.AskSupplement(value("items")));
            case REJECT -> Optional.of(new Order.Reject(value("reason")));
            case WITHDRAW -> Optional.of(new Order.Withdraw(value("reason")));
            case STOP -> Optional.of(new Order.Stop(value("reason")));
            case RESULT -> Optional.of(new Order.Result(value("number"), "", false));
            case EXTEND -> extend();
            case REASSIGN -> Optional.of(new Order.Reassign(to.value().get().name()));
            case CORRECT -> Optional.of(corrected());
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

    private void correct() {
        for (String name : CORRECTED) {
            add(name, false).set(now(name));
        }
        add("reason", false);
    }

    private Optional<Order> extend() {
        try {
            Instant until =
                    VietnamTime.at(LocalDateTime.parse(value("until").replace(',', ' '), UNTIL));
            return Optional.of(new Order.Extend(until, value("reason")));
        } catch (DateTimeParseException e) {
            field("until").wrong(texts.of("ui.dossier.field.until.wrong"));
            field("until").input().requestFocus();
            return Optional.empty();
        }
    }

    private Order corrected() {
        Map<String, String> set = new LinkedHashMap<>();
        for (String name : CORRECTED) {
            if (!value(name).equals(now(name))) {
                set.put(name, value(name));
            }
        }
        return new Order.Correct(set, value("reason"));
    }

    private String now(String name) {
        var person = dossier.applicant().person();
        var sex = person.sex();
        return switch (name) {
            case "name" -> person.name();
            case "identity" -> person.identity();
            case "born" -> new Say(texts).date(person.born());
            case "sex" -> sex == null ? "" : sex.word();
            case "phone" -> Phone.show(person.phone());
            default -> person.address();
        };
    }

    private Field add(String name, boolean lines) {
        String label = texts.of("ui.dossier.field." + name);
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
