package vn.ocua.ui.handover;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.HalfWritten;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Course;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.ui.HalfWriting;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Beside what is with a unit: the step it goes to next where steps are planned, the result that
/// came back, or what the unit still wants.
final class UnitSide {
    /// What is recorded about the dossier that a unit has.
    enum Doing {
        PASS,
        BACK,
        RESULT,
        SUPPLEMENT
    }

    private enum Kind {
        GIVEN,
        DECLINED
    }

    private final Sitting sitting;
    private final Texts texts;
    private final Panel panel = new Panel();
    private final ScrollPane scroll = new ScrollPane(panel);
    private final Field number;
    private final Segmented<Kind> kind;
    private final Field items;
    private final PassForm pass;
    private final Segmented<Doing> choice;
    private final Runnable changed;
    private final HalfWriting writing;
    private Showing.@Nullable Story story;
    private boolean supplement;
    private boolean filling;

    /// @param changed told that F9 means something else now
    UnitSide(Sitting sitting, Runnable changed) {
        this.sitting = sitting;
        this.changed = changed;
        this.texts = sitting.texts();
        writing = new HalfWriting(sitting);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("plain-scroll", "give-side");
        number = Field.line(texts.of("ui.handOver.number"));
        number.hint(texts.of("ui.handOver.number.hint"));
        kind =
                new Segmented<>(
                                texts.of("ui.handOver.kind"),
                                List.of(Kind.values()),
                                one -> texts.of("ui.handOver.kind." + one))
                        .wide();
        pass = new PassForm(sitting);
        choice =
                new Segmented<>(
                                texts.of("ui.handOver.doing"),
                                List.of(Doing.PASS, Doing.BACK, Doing.RESULT),
                                one -> texts.of("ui.handOver.doing." + one))
                        .wide();
        choice.value().addListener((_, _, now) -> turned(now));
        items = Field.lines(texts.of("ui.handOver.items"), 6);
        items.hint(texts.of("ui.handOver.items.hint"));
        number.text().addListener((_, _, _) -> typed());
        kind.value().addListener((_, _, _) -> typed());
        items.text().addListener((_, _, _) -> typed());
        pass.onTyped(this::typed);
    }

    Node node() {
        return scroll;
    }

    boolean isSupplement() {
        return supplement;
    }

    Doing doing() {
        return supplement ? Doing.SUPPLEMENT : stepped() ? choice.value().get() : Doing.RESULT;
    }

    private boolean stepped() {
        return story != null && story.dossier().standing().course() != null;
    }

    private void turned(Doing now) {
        Showing.Story of = story;
        if (of != null && now != Doing.RESULT) {
            boolean before = filling;
            filling = true;
            pass.show(of.dossier(), now == Doing.BACK);
            Map<String, String> words = new HashMap<>(written(of.dossier(), "PASS"));
            words.keySet().retainAll(List.of("receiver", "reason"));
            pass.restore(words);
            filling = before;
        }
        draw();
        changed.run();
    }

    Showing.@Nullable Story story() {
        return story;
    }

    /// Another dossier is chosen: nothing typed for one may go to another, and each finds its own
    /// again.
    void show(Showing.@Nullable Story next) {
        boolean another =
                story == null || next == null || !story.dossier().id().equals(next.dossier().id());
        story = next;
        if (another) {
            filling = true;
            number.set("");
            items.set("");
            kind.value().set(Kind.GIVEN);
            supplement = false;
            if (next != null) {
                takeUp(next.dossier());
            }
            filling = false;
        }
        // What is drawn anew leaves the scene for a moment, and with it the cursor of who types.
        var scene = scroll.getScene();
        Node typing = another || scene == null ? null : scene.getFocusOwner();
        draw();
        if (typing != null && typing.getScene() != null) {
            typing.requestFocus();
        }
    }

    private void takeUp(Dossier dossier) {
        Map<String, String> result = written(dossier, "RESULT");
        number.set(result.getOrDefault("number", ""));
        kind.value().set(result.containsKey("negative") ? Kind.DECLINED : Kind.GIVEN);
        items.set(written(dossier, "SUPPLEMENT").getOrDefault("items", ""));
        if (stepped()) {
            propose(dossier);
            Map<String, String> moved = written(dossier, "PASS");
            if (!moved.isEmpty()) {
                choice.value().set(moved.containsKey("reason") ? Doing.BACK : Doing.PASS);
                pass.restore(moved);
            } else if (!result.isEmpty()) {
                choice.value().set(Doing.RESULT);
            }
        }
    }

    private Map<String, String> written(Dossier dossier, String act) {
        return writing.of(dossier.code(), act).map(HalfWritten.Written::fields).orElse(Map.of());
    }

    private void typed() {
        Showing.Story of = story;
        if (of == null || filling) {
            return;
        }
        Map<String, String> words =
                switch (doing()) {
                    case SUPPLEMENT -> Map.of("items", items.text().get());
                    case RESULT ->
                            kind.value().get() == Kind.DECLINED
                                    ? Map.of("number", number.text().get(), "negative", "true")
                                    : Map.of("number", number.text().get());
                    case PASS, BACK -> pass.written();
                };
        boolean any = words.values().stream().anyMatch(one -> !one.isBlank());
        Dossier dossier = of.dossier();
        writing.typed(dossier.code(), dossier.applicant().known(), act(), any ? words : Map.of());
    }

    /// What is being done, in the word that the dossier's own page has for it.
    String act() {
        return doing() == Doing.BACK ? Doing.PASS.name() : doing().name();
    }

    void done(Dossier dossier, String act) {
        writing.done(dossier.code(), act);
    }

    void save() {
        writing.save();
    }

    /// The next step; at the last one the result.
    private void propose(Dossier dossier) {
        Course course = dossier.standing().course();
        boolean last = course == null || dossier.procedure().after(course.step()) == null;
        Doing usual = last ? Doing.RESULT : Doing.PASS;
        pass.show(dossier, false);
        choice.value().set(usual);
    }

    /// Ctrl+U: the unit wants more papers instead.
    void supplement(boolean wanted) {
        supplement = wanted;
        draw();
        boolean moves = doing() == Doing.PASS || doing() == Doing.BACK;
        (wanted ? items : moves ? pass.first() : number).input().requestFocus();
    }

    Order order() {
        return switch (doing()) {
            case SUPPLEMENT -> new Order.AskSupplement(items.value());
            case RESULT ->
                    new Order.Result(number.value(), "", kind.value().get() == Kind.DECLINED);
            case PASS, BACK -> pass.order();
        };
    }

    /// What is said once it is done.
    String said(Dossier of) {
        String known = of.applicant().known();
        return switch (doing()) {
            case SUPPLEMENT -> texts.of("ui.handOver.asked", known);
            case RESULT -> texts.of("ui.handOver.recorded", known);
            case PASS, BACK -> texts.of("ui.handOver.passed", known, pass.step());
        };
    }

    boolean refused(List<Refusal> reasons) {
        for (Refusal refusal : reasons) {
            if ((doing() == Doing.PASS || doing() == Doing.BACK) && pass.refused(refusal)) {
                continue;
            }
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
        } else if (stepped()) {
            form = new Section(choice);
            if (doing() == Doing.RESULT) {
                form.getChildren().addAll(number, kind);
            } else {
                form.getChildren().add(pass.node());
            }
        } else {
            form = Section.titled(texts.of("ui.handOver.back"), number, kind);
        }
        if (!supplement && !items.value().isEmpty()) {
            form.getChildren().add(Section.hint(texts.of("ui.handOver.halfWritten")));
        }
        form.getStyleClass().add("act-form");
        VBox.setVgrow(form, Priority.ALWAYS);
        panel.add(form);
    }
}
