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
    private boolean told;

    /// @param lacking papers that are not there, as form 02 lists them
    /// @param fee đồng; null where it is not known
    InsteadForm(Texts texts, Kind kind, List<String> lacking, @Nullable Long fee) {
        this.texts = texts;
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
        var first = fields.values().iterator().next().input();
        first.requestFocus();
        first.end();
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
            if (!fields.containsKey("why")) {
                lines("why", 3);
            }
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
            if (refusal.field().equals("why") && !fields.containsKey("why")) {
                lines("why", 3);
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
        return fields.entrySet().stream()
                .anyMatch(one -> {
                    String text = one.getValue().input().getText();
                    return !text.equals(one.getKey().equals("items") ? begun : "");
                });
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
        Field receipt = add("feeReceipt", Field.line(texts.of("ui.reception.instead.feeReceipt")));
        // A number of a receipt says that it was paid; taking it away says nothing.
        receipt.text()
                .subscribe(() -> {
                    if (!receipt.value().isEmpty()) {
                        paid.value().set(Paid.YES);
                    }
                });
    }

    private Field lines(String name, int rowCount) {
        return add(name, Field.lines(texts.of("ui.reception.instead." + name), rowCount));
    }

    private Field add(String name, Field field) {
        fields.put(name, field);
        rows.getChildren().add(field);
        return field;
    }

    private Field field(String name) {
        return java.util.Objects.requireNonNull(fields.get(name), name);
    }
}
