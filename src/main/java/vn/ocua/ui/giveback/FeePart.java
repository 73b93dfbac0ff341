package vn.ocua.ui.giveback;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;

import java.util.List;

/// Whether the fee has been paid, with the number of its receipt (biên lai).
final class FeePart {
    private enum Paid {
        UNSAID,
        YES,
        NO
    }

    private final Texts texts;
    private final Say say;
    private final Segmented<Paid> paid;
    private final Field receipt;
    private final HBox row;
    private final Label lead = new Label();
    private final VBox node = new VBox();
    private @Nullable Long amount;

    FeePart(Texts texts, Say say, Runnable changed) {
        this.texts = texts;
        this.say = say;
        paid =
                new Segmented<>(
                        texts.of("ui.giveBack.fee"),
                        List.of(Paid.values()),
                        one -> texts.of("ui.giveBack.fee." + one));
        receipt = Field.line(texts.of("ui.giveBack.fee.receipt"));
        receipt.getStyleClass().add("short-field");
        // A number of a receipt says that it was paid; taking it away says nothing.
        receipt.text()
                .subscribe(_ -> {
                    if (!receipt.value().isEmpty()) {
                        paid.value().set(Paid.YES);
                    }
                });
        paid.value()
                .subscribe(now -> {
                    if (now == Paid.NO) {
                        receipt.set("");
                    }
                    receipt.plain();
                    changed.run();
                });
        VBox choice = new VBox(Section.hint(texts.of("ui.giveBack.fee.paid")), paid);
        choice.getStyleClass().add("fee-choice");
        row = new HBox(receipt, choice);
        row.getStyleClass().add("form-row");
        lead.setWrapText(true);
        node.getStyleClass().add("form-rows");
    }

    /// @param fee đồng; null where the catalogue does not know it
    void show(@Nullable Long fee) {
        amount = fee;
        receipt.set("");
        paid.value().set(Paid.UNSAID);
        if (isFree()) {
            lead.setText(texts.of("ui.giveBack.fee.free"));
            node.getChildren().setAll(lead);
        } else {
            lead.setText(texts.of("ui.giveBack.fee.amount", say.money(fee)));
            node.getChildren().setAll(lead, row);
        }
    }

    /// As it was put aside.
    void restore(@Nullable Boolean collected, String number) {
        receipt.set(number);
        paid.value().set(collected == null ? Paid.UNSAID : collected ? Paid.YES : Paid.NO);
    }

    Node node() {
        return node;
    }

    Field receipt() {
        return receipt;
    }

    boolean isFree() {
        return amount != null && amount == 0;
    }

    /// A fee that is known and nobody said whether it was paid.
    boolean isUnsaid() {
        return amount != null && amount > 0 && paid.value().get() == Paid.UNSAID;
    }

    @Nullable Boolean collected() {
        return switch (paid.value().get()) {
            case UNSAID -> null;
            case YES -> true;
            case NO -> false;
        };
    }

    /// `50.000 đ, đã thu`
    String summary() {
        return isFree()
                ? texts.of("ui.giveBack.fee.free")
                : texts.of(
                        "ui.giveBack.fee.short",
                        say.money(amount),
                        texts.of("ui.giveBack.fee." + paid.value().get())
                                .toLowerCase(java.util.Locale.ROOT));
    }

    String number() {
        return receipt.value();
    }
}
