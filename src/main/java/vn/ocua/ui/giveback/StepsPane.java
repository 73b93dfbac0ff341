package vn.ocua.ui.giveback;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Checking;
import vn.ocua.counter.GivingBack;
import vn.ocua.counter.GivingBack.Way;
import vn.ocua.counter.ParkedReturns;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.person.Card;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The dossier that lies open, in five steps to the act; where it is not ready, why and what next.
final class StepsPane {
    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Runnable changed;
    private final StepRow what;
    private final StepRow whom;
    private final StepRow fee;
    private final StepRow word;
    private final StepRow sign;
    private final CollectorPart collector;
    private final FeePart feePart;
    private final Faces faces;
    private final Field number;
    private final Field signed;
    private final VBox steps = new VBox();
    private final ScrollPane scroll;
    private final SidePane side;
    private final HBox node = new HBox();
    private GivingBack.@Nullable Opened opened;

    /// @param changed what is written here is another now
    StepsPane(Sitting sitting, Runnable changed) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.changed = changed;
        what = new StepRow(1, texts.of("ui.giveBack.step.what"));
        whom = new StepRow(2, texts.of("ui.giveBack.step.whom"));
        fee = new StepRow(3, texts.of("ui.giveBack.step.fee"));
        word = new StepRow(4, texts.of("ui.giveBack.step.word"));
        sign = new StepRow(5, texts.of("ui.giveBack.step.sign"));
        collector = new CollectorPart(texts, this::told);
        feePart = new FeePart(texts, say, this::told);
        faces = new Faces(texts, this::told);
        number = Field.line(texts.of("ui.giveBack.number"));
        number.getStyleClass().add("field-phone");
        number.text().subscribe(_ -> told());
        signed = Field.line(texts.of("ui.giveBack.signed"));
        signed.text().subscribe(_ -> told());
        side = new SidePane(texts, say);
        steps.getStyleClass().add("give-steps");
        scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Panel panel = new Panel(scroll);
        panel.setMinSize(0, 0);
        HBox.setHgrow(panel, Priority.ALWAYS);
        node.getStyleClass().add("form");
        node.getChildren().addAll(panel, side.node());
    }

    Region node() {
        return node;
    }

    Faces faces() {
        return faces;
    }

    CollectorPart collector() {
        return collector;
    }

    GivingBack.@Nullable Opened opened() {
        return opened;
    }

    Way way() {
        GivingBack.Opened now = opened;
        return now == null ? Way.WAIT : now.way();
    }

    void close() {
        opened = null;
    }

    /// @param card the card that led to this dossier, or null
    void show(GivingBack.Opened now, @Nullable Card card) {
        opened = null;
        Dossier dossier = now.story().dossier();
        number.set("");
        signed.set("");
        faces.clear();
        feePart.show(dossier.fee());
        collector.show(dossier, card);
        opened = now;
        what.content(what(now));
        if (now.way() == Way.WAIT) {
            steps.getChildren().setAll(what);
            what.state(StepRow.State.WRONG, "");
        } else {
            whom.content(collector.node());
            fee.content(feePart.node());
            word.content(faces.node());
            sign.content(Section.hint(texts.of("ui.giveBack.sign")), signed);
            steps.getChildren().setAll(what, whom, fee, word, sign);
        }
        told();
    }

    /// The first thing that is still to be told.
    void focus() {
        GivingBack.Opened now = opened;
        if (now == null || now.way() == Way.WAIT) {
            return;
        }
        if (now.way() == Way.SETTLE && number.value().isEmpty()) {
            number.input().requestFocus();
        } else if (feePart.isUnsaid()) {
            feePart.receipt().input().requestFocus();
        } else {
            faces.focus();
        }
    }

    private Node[] what(GivingBack.Opened now) {
        Dossier dossier = now.story().dossier();
        List<Node> nodes = new ArrayList<>();
        Label title =
                new Label(
                        texts.of(
                                "ui.giveBack.dossier",
                                dossier.code(),
                                dossier.procedure().title()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        nodes.add(title);
        if (now.way() == Way.WAIT) {
            NotNow not =
                    NotNow.of(
                            now.story(),
                            sitting.counter().finding().now(),
                            sitting.counter().present().deadlines(),
                            texts);
            nodes.add(new Note(not.tone(), Icon.ALERT_CIRCLE, not.what()));
            Words next = new Words(not.next());
            next.getStyleClass().add("give-next");
            nodes.add(next);
        } else if (now.way() == Way.SETTLE) {
            nodes.add(Section.hint(texts.of("ui.giveBack.settle")));
            nodes.add(number);
        } else {
            nodes.add(Section.hint(result(now)));
        }
        receipt(now, nodes);
        return nodes.toArray(Node[]::new);
    }

    private String result(GivingBack.Opened now) {
        Showing.Event ready =
                now.story().events().reversed().stream()
                        .filter(e -> e.kind().equals("result"))
                        .findFirst()
                        .orElse(null);
        String name =
                now.result().isEmpty() ? now.story().dossier().procedure().title() : now.result();
        String given = ready == null ? "" : ready.details().getOrDefault("number", "");
        boolean negative =
                ready != null && Boolean.parseBoolean(ready.details().getOrDefault("negative", ""));
        String said = negative ? texts.of("ui.giveBack.result.negative") : name;
        return given.isEmpty()
                ? texts.of("ui.giveBack.result", said)
                : texts.of("ui.giveBack.result.numbered", said, given);
    }

    /// What the scanned receipt says of itself, where that is not all well.
    private void receipt(GivingBack.Opened now, List<Node> nodes) {
        Checking.Checked receipt = now.receipt();
        if (receipt == null) {
            return;
        }
        switch (receipt.answer()) {
            case REPLACED ->
                    nodes.add(
                            new Note(
                                    Tone.ATTN,
                                    Icon.ALERT,
                                    texts.of(
                                            "ui.giveBack.receipt.replaced",
                                            receipt.version(),
                                            now.story().dossier().standing().version())));
            case BAD_SIGNATURE ->
                    nodes.add(
                            new Note(
                                    Tone.DANGER,
                                    Icon.ALERT_CIRCLE,
                                    texts.of("ui.giveBack.receipt.bad")));
            case UNKNOWN_KEY ->
                    nodes.add(
                            new Note(
                                    Tone.ATTN,
                                    Icon.ALERT,
                                    texts.of("ui.giveBack.receipt.unknown")));
            case CUT_SHORT -> nodes.add(Section.hint(texts.of("ui.giveBack.receipt.cut")));
            case VALID, TRAINING, NOT_A_RECEIPT -> {}
        }
    }

    private void told() {
        GivingBack.Opened now = opened;
        if (now == null) {
            return;
        }
        String identity = collector.identityOfWho();
        boolean own = collector.to().isEmpty();
        String known = now.story().dossier().applicant().person().identity();
        side.show(now, collector.shownName(), identity.isEmpty() && own ? known : identity);
        if (now.way() != Way.WAIT) {
            states(now);
        }
        changed.run();
    }

    private void states(GivingBack.Opened now) {
        boolean settle = now.way() == Way.SETTLE && number.value().isEmpty();
        what.state(
                settle ? StepRow.State.NOW : StepRow.State.SETTLED,
                say.code(now.story().dossier().code()));
        whom.state(
                collector.isStranger()
                        ? StepRow.State.WRONG
                        : collector.isTold()
                                ? StepRow.State.SETTLED
                                : collector.isInstead() ? StepRow.State.NOW : StepRow.State.OPEN,
                collector.shownName());
        fee.state(
                feePart.isUnsaid() ? StepRow.State.NOW : StepRow.State.SETTLED, feePart.summary());
        boolean rated = faces.rating() > 0 && !faces.lacksReason();
        word.state(rated ? StepRow.State.SETTLED : StepRow.State.NOW, "");
    }

    /// Narrow: settled steps are one line each, and the side gives way.
    void fold(boolean folded) {
        for (StepRow step : List.of(what, whom, fee, word)) {
            step.fold(folded);
        }
        side.node().setVisible(!folded);
        side.node().setManaged(!folded);
    }

    /// Brings what has the focus into view.
    void follow(@Nullable Node owner) {
        if (owner == null || opened == null) {
            return;
        }
        for (Node up = owner; up != null; up = up.getParent()) {
            if (up == steps) {
                double above = steps.sceneToLocal(owner.localToScene(0, 0)).getY();
                double room = scroll.getViewportBounds().getHeight();
                double hidden = steps.getHeight() - room;
                if (hidden > 0) {
                    double top = Math.max(0, above - room / 3);
                    scroll.setVvalue(Math.min(1, top / hidden));
                }
                return;
            }
        }
    }

    /// Why the act cannot be done yet; empty when all is there.
    String lacking() {
        if (collector.isStranger()) {
            return texts.of("ui.giveBack.lack.stranger");
        }
        if (collector.isInstead() && !collector.isTold()) {
            return texts.of("ui.giveBack.lack.authorised");
        }
        if (feePart.isUnsaid()) {
            return texts.of("ui.giveBack.lack.fee");
        }
        return faces.lacksReason() ? texts.of("ui.giveBack.lack.why") : "";
    }

    /// Puts the focus on what lacks; answers whether all is there.
    boolean check() {
        Field field = collector.check();
        if (field != null) {
            field.input().requestFocus();
        } else if (feePart.isUnsaid()) {
            feePart.receipt().wrong(texts.of("ui.giveBack.lack.fee"));
            feePart.receipt().input().requestFocus();
        } else if (faces.lacksReason()) {
            faces.why().wrong(texts.of("ui.giveBack.lack.why"));
            faces.why().input().requestFocus();
        }
        return lacking().isEmpty();
    }

    /// Null where the result lies here already.
    Order.@Nullable Result result() {
        return way() == Way.SETTLE ? new Order.Result(number.value(), "", false) : null;
    }

    Order.Return order() {
        return new Order.Return(
                collector.to(),
                collector.identityOfWho(),
                faces.rating(),
                faces.rating() == 3 ? faces.reason() : "",
                new Order.Beside(
                        collector.authorised(),
                        feePart.isFree() ? null : feePart.collected(),
                        feePart.number(),
                        signed.value()));
    }

    ParkedReturns.Parked parked() {
        Dossier dossier = Objects.requireNonNull(opened).story().dossier();
        return new ParkedReturns.Parked(
                dossier.code(),
                dossier.applicant().known(),
                number.value(),
                collector.isInstead(),
                collector.isInstead() ? collector.to() : "",
                collector.isInstead() ? collector.typedIdentity() : "",
                collector.authorised(),
                feePart.collected(),
                feePart.number(),
                faces.rating(),
                faces.rating() == 3 ? faces.reason() : "",
                signed.value(),
                null);
    }

    void restore(ParkedReturns.Parked parked) {
        number.set(parked.number());
        collector.restore(parked.instead(), parked.name(), parked.identity(), parked.authorised());
        feePart.restore(parked.collected(), parked.receipt());
        faces.restore(parked.rating(), parked.why());
        signed.set(parked.sign());
        told();
    }

    String comer() {
        return collector.isTold() || collector.isInstead() ? collector.shownName() : "";
    }

    /// Says refusals at their fields; false when one has no field here.
    boolean refused(List<Refusal> reasons) {
        boolean all = true;
        for (Refusal refusal : reasons) {
            Field field =
                    switch (refusal.field()) {
                        case "why" -> faces.why();
                        case "feeReceipt" -> feePart.receipt();
                        case "number" -> number;
                        case "sign" -> signed;
                        default -> null;
                    };
            if (field == null) {
                all = false;
            } else {
                field.wrong(texts.of(refusal));
                field.input().requestFocus();
            }
        }
        return all;
    }
}
