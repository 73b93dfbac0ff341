package vn.ocua.ui.handover;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Course;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.procedure.Step;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;

import java.util.LinkedHashMap;
import java.util.Map;

/// To which step a dossier goes from where it is, and who takes it there: the next one unless
/// another number is typed.
final class PassForm {
    private final Sitting sitting;
    private final Texts texts;
    private final Field to;
    private final Field unit;
    private final Field receiver;
    private final Field reason;
    private final VBox node = new VBox();
    private @Nullable Dossier dossier;
    private Map<String, String> proposed = Map.of();

    PassForm(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        to = Field.line(texts.of("ui.handOver.pass.to"));
        to.getStyleClass().add("field-step");
        unit = Field.line(texts.of("ui.handOver.unit"));
        HBox.setHgrow(unit, Priority.ALWAYS);
        receiver = Field.line(texts.of("ui.handOver.receiver"));
        reason = Field.lines(texts.of("ui.handOver.pass.reason"), 2);
        to.text().addListener((_, _, _) -> turned());
        reason.text().addListener((_, _, _) -> reason.plain());
        HBox where = new HBox(to, unit);
        where.getStyleClass().add("step-row");
        node.getStyleClass().add("form-rows");
        node.getChildren().addAll(where, receiver);
    }

    VBox node() {
        return node;
    }

    Field first() {
        return to;
    }

    /// @param back the step before is proposed instead of the next
    void show(Dossier next, boolean back) {
        dossier = next;
        Course course = next.standing().course();
        int at = course == null ? 0 : course.step();
        Step after = next.procedure().after(at);
        receiver.set("");
        reason.set("");
        to.set(Integer.toString(back || after == null ? at - 1 : after.no()));
        turned();
        proposed = all();
    }

    /// What was typed: fields that are not as they were proposed.
    Map<String, String> written() {
        Map<String, String> written = all();
        written.entrySet().removeIf(one -> one.getValue().equals(proposed.get(one.getKey())));
        return written;
    }

    /// Takes up what was typed before; the step first, which proposes its unit.
    void restore(Map<String, String> written) {
        fields().forEach((name, field) -> {
            if (written.containsKey(name)) {
                field.set(written.get(name));
            }
        });
    }

    void onTyped(Runnable told) {
        fields().values().forEach(field -> field.text().addListener((_, _, _) -> told.run()));
    }

    private Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("to", to);
        fields.put("unit", unit);
        fields.put("receiver", receiver);
        fields.put("reason", reason);
        return fields;
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        fields().forEach((name, field) -> all.put(name, field.text().get()));
        return all;
    }

    Order order() {
        return new Order.Pass(number(), unit.value(), receiver.value(), reason.value());
    }

    /// The step that is typed, in words.
    String step() {
        Step step = typed();
        return step == null
                ? to.value()
                : texts.of("ui.handOver.pass.step", step.no(), step.name());
    }

    boolean refused(Refusal refusal) {
        Field field =
                switch (refusal.field()) {
                    case "to" -> to;
                    case "unit" -> unit;
                    case "receiver" -> receiver;
                    case "reason" -> reason;
                    default -> null;
                };
        if (field == null) {
            return false;
        }
        field.wrong(texts.of(refusal));
        field.input().requestFocus();
        return true;
    }

    /// Another step: its unit is proposed, its share said. Going back asks why instead of who takes
    /// it: those who had it before.
    private void turned() {
        Dossier of = dossier;
        if (of == null) {
            return;
        }
        to.plain();
        Step step = typed();
        Course course = of.standing().course();
        unit.set(step == null ? "" : step.unit());
        String agency = step == null ? "" : StepsPart.agencies(sitting).where(step.agency(), "");
        boolean next = step != null && course != null && step.no() == after(of, course);
        unit.hint(step == null ? "" : next ? whose(agency) : share(step, agency));
        boolean back = step != null && course != null && step.no() < course.step();
        node.getChildren().set(1, back ? reason : receiver);
    }

    private static int after(Dossier of, Course course) {
        Step after = of.procedure().after(course.step());
        return after == null ? -1 : after.no();
    }

    /// The name and the share of the next step stand above.
    private String whose(String agency) {
        return agency.isEmpty() ? "" : texts.of("ui.handOver.pass.whose", agency);
    }

    private String share(Step step, String agency) {
        return texts.of(
                agency.isEmpty() ? "ui.handOver.pass.share" : "ui.handOver.pass.shareOf",
                step.name(),
                step.hours().toPlainString().replace('.', ','),
                agency);
    }

    private @Nullable Step typed() {
        Dossier of = dossier;
        return of == null ? null : of.procedure().step(number());
    }

    /// What cannot be read is a step that is never there.
    private int number() {
        String typed = to.value();
        return typed.matches("[1-9][0-9]?") ? Integer.parseInt(typed) : 99;
    }
}
