package vn.ocua.ui.reception;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Settling;
import vn.ocua.counter.Slips;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The few fields of what is done instead of saving; they stand where the promise stood.
final class InsteadForm {
    /// What can be done instead of saving.
    enum Kind {
        /// Form 02: everything that is missing, in one request.
        GUIDE,
        /// Form 03.
        REFUSE,
        /// Received, settled and handed over.
        SETTLE
    }

    private enum Paid {
        UNSAID,
        YES,
        NO
    }

    private final Texts texts;
    private final Kind kind;
    private final String begun;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Segmented<Paid> paid;
    private final VBox rows = new VBox();
    private final Panel node = new Panel();
    private final Runnable changed;
    private boolean told;

    /// @param lacking papers that are not there, as form 02 lists them
    /// @param fee đồng; null where it is not known
    /// @param changed something was written
    InsteadForm(
            Texts texts, Kind kind, List<String> lacking, @Nullable Long fee, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        this.kind = kind;
        begun = String.join("\n", lacking);
        rows.getStyleClass().add("form-rows");
        paid =
                new Segmented<>(
                        texts.of("ui.reception.instead.paid"),
                        List.of(Paid.values()),
                        one -> texts.of("ui.reception.instead.paid." + one));
        Label lead = Section.hint(texts.of("ui.reception.instead.lead." + kind));
        lead.setMinHeight(Region.USE_PREF_SIZE);
        Section section = Section.titled(texts.of("ui.reception.instead." + kind), lead, rows);
        section.getStyleClass().add("act-form");
        VBox.setVgrow(section, Priority.ALWAYS);
        switch (kind) {
            case GUIDE -> lines("items", 9).input().setText(begun);
            case REFUSE -> lines("reason", 6);
            case SETTLE -> settle(fee);
        }
        node.add(section);
        node.getStyleClass().addAll("promise", "instead");
        node.setMinHeight(0);
    }

    Panel node() {
        return node;
    }

    void focus() {
        focus("");
    }

    /// @param name the field; the first where there is none of that name
    void focus(String name) {
        Field field = fields.getOrDefault(name, fields.values().iterator().next());
        // A field selects all of itself when it is styled first.
        field.input().applyCss();
        field.input().requestFocus();
        field.input().end();
    }

    /// The field the cursor is in, or the first.
    String cursor() {
        return fields.entrySet().stream()
                .filter(one -> one.getValue().input().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(fields.keySet().iterator().next());
    }

    String nameOf(String name) {
        return fields.getOrDefault(name, fields.values().iterator().next()).name();
    }

    /// What was written here, by field; what stands there by itself is not.
    Map<String, String> written() {
        Map<String, String> all = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            String text = field.input().getText();
            if (!text.equals(name.equals("items") ? begun : "")) {
                all.put(name, text);
            }
        });
        if (paid.value().get() != Paid.UNSAID) {
            all.put("paid", paid.value().get().name());
        }
        return all;
    }

    /// Puts back what was written.
    void fill(Map<String, String> written) {
        if (written.containsKey("why")) {
            askWhy();
        }
        written.forEach((name, text) -> {
            Field field = fields.get(name);
            if (field != null) {
                field.input().setText(text);
            }
        });
        for (Paid one : Paid.values()) {
            if (one.name().equals(written.get("paid"))) {
                paid.value().set(one);
            }
        }
    }

    /// The request is the second one: says so and asks why.
    void second(Slips.Earlier earlier) {
        if (!told) {
            told = true;
            rows.getChildren()
                    .addFirst(
                            new Note(
                                    Tone.ATTN,
                                    Icon.ALERT,
                                    texts.of(
                                            "ui.reception.instead.second",
                                            earlier.number(),
                                            VietnamTime.iso(earlier.at()))));
            askWhy();
        }
    }

    /// One item a line becomes one request.
    String items() {
        String typed = field("items").input().getText();
        return typed.lines()
                .map(line -> line.strip().replaceAll("[;.]+$", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
    }

    String reason() {
        return field("reason").value();
    }

    String why() {
        Field why = fields.get("why");
        return why == null ? "" : why.value();
    }

    Settling settling() {
        Field receipt = fields.get("feeReceipt");
        Boolean collected =
                switch (paid.value().get()) {
                    case UNSAID -> null;
                    case YES -> true;
                    case NO -> false;
                };
        return Settling.plain(field("number").value())
                .paid(collected, receipt == null ? "" : receipt.value());
    }

    /// Says refusals at their fields.
    ///
    /// @return those that have no field here
    List<Refusal> refused(List<Refusal> reasons) {
        List<Refusal> rest = new ArrayList<>();
        Field first = null;
        for (Refusal refusal : reasons) {
            if (refusal.field().equals("why")) {
                askWhy();
            }
            Field field = fields.get(refusal.field());
            if (field == null) {
                rest.add(refusal);
            } else {
                field.wrong(
                        refusal.field().equals("why") && told
                                ? texts.of("ui.reception.instead.why.empty")
                                : texts.of(refusal));
                first = first == null ? field : first;
            }
        }
        if (first != null) {
            first.input().requestFocus();
        }
        return rest;
    }

    /// Something was typed here that would be lost.
    boolean isTouched() {
        return !written().isEmpty();
    }

    void plain() {
        fields.values().forEach(Field::plain);
    }

    Kind kind() {
        return kind;
    }

    private void settle(@Nullable Long fee) {
        add("number", Field.line(texts.of("ui.reception.instead.number")))
                .hint(texts.of("ui.reception.instead.number.hint"));
        if (fee != null && fee == 0) {
            rows.getChildren().add(Section.hint(texts.of("ui.reception.fee.free")));
            return;
        }
        Label lead = Section.hint(texts.of("ui.reception.instead.fee", new Say(texts).money(fee)));
        rows.getChildren().addAll(lead, paid.wide());
        paid.value().subscribe((_, _) -> changed.run());
        Field receipt = add("feeReceipt", Field.line(texts.of("ui.reception.instead.feeReceipt")));
        // A number of a receipt says that it was paid; taking it away says nothing.
        receipt.text()
                .subscribe(() -> {
                    if (!receipt.value().isEmpty()) {
                        paid.value().set(Paid.YES);
                    }
                });
    }

    /// Why an earlier request did not say it.
    private void askWhy() {
        if (!fields.containsKey("why")) {
            lines("why", 3);
        }
    }

    private Field lines(String name, int rowCount) {
        return add(name, Field.lines(texts.of("ui.reception.instead." + name), rowCount));
    }

    private Field add(String name, Field field) {
        fields.put(name, field);
        field.text().subscribe((_, _) -> changed.run());
        rows.getChildren().add(field);
        return field;
    }

    private Field field(String name) {
        return java.util.Objects.requireNonNull(fields.get(name), name);
    }
}
