package vn.ocua.ui.handover;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Order;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tone;

import java.util.List;

/// Beside what is with a unit: the result that came back, or what the unit still wants.
final class UnitSide {
    private enum Kind {
        GIVEN,
        DECLINED
    }

    private final Sitting sitting;
    private final Texts texts;
    private final Panel panel = new Panel();
    private final Field number;
    private final Segmented<Kind> kind;
    private final Field items;
    private Showing.@Nullable Story story;
    private boolean supplement;

    UnitSide(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        panel.getStyleClass().add("give-side");
        number = Field.line(texts.of("ui.handOver.number"));
        number.hint(texts.of("ui.handOver.number.hint"));
        kind =
                new Segmented<>(
                                texts.of("ui.handOver.kind"),
                                List.of(Kind.values()),
                                one -> texts.of("ui.handOver.kind." + one))
                        .wide();
        items = Field.lines(texts.of("ui.handOver.items"), 6);
        items.hint(texts.of("ui.handOver.items.hint"));
    }

    Panel node() {
        return panel;
    }

    boolean isSupplement() {
        return supplement;
    }

    Showing.@Nullable Story story() {
        return story;
    }

    /// Another dossier is chosen: nothing typed for one may go to another.
    void show(Showing.@Nullable Story next) {
        boolean another =
                story == null || next == null || !story.dossier().id().equals(next.dossier().id());
        story = next;
        if (another) {
            number.set("");
            items.set("");
            kind.value().set(Kind.GIVEN);
            supplement = false;
        }
        draw();
    }

    /// Ctrl+U: the unit wants more papers instead.
    void supplement(boolean wanted) {
        supplement = wanted;
        draw();
        (wanted ? items : number).input().requestFocus();
    }

    Order order() {
        return supplement
                ? new Order.AskSupplement(items.value())
                : new Order.Result(number.value(), "", kind.value().get() == Kind.DECLINED);
    }

    boolean refused(List<Refusal> reasons) {
        for (Refusal refusal : reasons) {
            Field field =
                    switch (refusal.field()) {
                        case "items" -> items;
                        case "number" -> number;
                        default -> null;
                    };
            if (field == null) {
                return false;
            }
            field.wrong(texts.of(refusal));
            field.input().requestFocus();
        }
        return true;
    }

    private void draw() {
        panel.getChildren().clear();
        Showing.Story now = story;
        if (now == null) {
            Section empty = new Section(Section.hint(texts.of("ui.handOver.unit.none")));
            VBox.setVgrow(empty, Priority.ALWAYS);
            panel.add(empty);
            return;
        }
        Peeked.into(panel, sitting, now);
        number.plain();
        items.plain();
        Section form;
        if (supplement) {
            form = Section.titled(texts.of("ui.handOver.supplement"), items);
            if (now.dossier().standing().supplements() > 0) {
                form.getChildren()
                        .add(1, new Note(Tone.ATTN, Icon.ALERT, texts.of("ui.handOver.second")));
            }
        } else {
            form = Section.titled(texts.of("ui.handOver.back"), number, kind);
        }
        form.getStyleClass().add("act-form");
        VBox.setVgrow(form, Priority.ALWAYS);
        panel.add(form);
    }
}
