package vn.ocua.ui.handover;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.HandingOver;
import vn.ocua.counter.HandingOver.Side;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Chip;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The room of hand-over (bàn giao): what lies here goes to the units, what they made comes back.
public final class HandOverScreen extends Screen {
    private final Sitting sitting;
    private final Texts texts;
    private final Consumer<String> dossier;
    private final Handing handing;
    private final Ticks ticks = new Ticks(this::ticked);
    private final DeskList desk;
    private final UnitList unit;
    private final DeskSide deskSide;
    private final UnitSide unitSide;
    private final Chip deskChip;
    private final Chip unitChip;
    private final HBox columns = new HBox();
    private final VBox body;
    private Side side = Side.DESK;
    private boolean folded;
    private boolean inside;
    private @Nullable Handed last;

    /// Counts chosen rows: a late answer for an older one is dropped.
    private int peeking;

    private Showing.@Nullable Story peeked;

    /// @param tray takes a paper's name and its PDF, answers where it lies
    /// @param dossier shows the whole page of a dossier
    public HandOverScreen(
            Sitting sitting, BiFunction<String, byte[], Path> tray, Consumer<String> dossier) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.dossier = dossier;
        handing = new Handing(sitting, tray);
        desk = new DeskList(sitting, ticks, this::chosen, this::counts, this::page);
        unit = new UnitList(sitting, this::chosen, this::counts, this::page);
        deskSide = new DeskSide(sitting);
        unitSide = new UnitSide(sitting, () -> acts().setAll(buttons()));
        deskChip = chip(Side.DESK);
        unitChip = chip(Side.UNIT);
        HBox chips = new HBox(deskChip, unitChip);
        chips.getStyleClass().add("queues");
        columns.getStyleClass().add("form");
        VBox.setVgrow(columns, Priority.ALWAYS);
        body = new VBox(chips, columns);
        body.getStyleClass().add("today");
        body.setMinSize(0, 0);
        title().set(texts.of("ui.handOver.title"));
    }

    private Chip chip(Side which) {
        Chip chip = new Chip(null, texts.of("ui.handOver.list." + which));
        chip.setOnAction(_ -> turn(which));
        return chip;
    }

    @Override
    protected Node build() {
        return body;
    }

    @Override
    public void shown() {
        subscriptions.add(sitting.shell().folded().subscribe(this::fold));
        turn(side);
    }

    private void fold(boolean now) {
        folded = now;
        desk.fold(now);
        unit.fold(now);
        lay(inside);
    }

    /// Wide: list and side; narrow: one of the two.
    private void lay(boolean inside) {
        this.inside = inside;
        Node paper = list().node();
        Node beside = side == Side.DESK ? deskSide.node() : unitSide.node();
        HBox.setHgrow(beside, folded ? Priority.ALWAYS : Priority.NEVER);
        columns.getChildren()
                .setAll(
                        !folded
                                ? List.of(paper, beside)
                                : inside ? List.of(beside) : List.of(paper));
    }

    @Override
    public void hidden() {
        desk.list().hidden();
        unit.list().hidden();
        deskSide.save();
        unitSide.save();
        peeking++;
    }

    @Override
    public boolean list(int number) {
        if (number > 2) {
            return false;
        }
        turn(Side.values()[number - 1]);
        return true;
    }

    /// Esc: out of a field into the list, then the ticks, then nothing.
    @Override
    public boolean back() {
        if (side == Side.UNIT && unitSide.isSupplement()) {
            unitSide.supplement(false);
            acts().setAll(buttons());
            return true;
        }
        if (folded && inside) {
            lay(false);
            list().table().requestFocus();
            return true;
        }
        if (!list().table().isFocused()) {
            list().table().requestFocus();
            return true;
        }
        if (side == Side.DESK && ticks.size() > 0) {
            ticks.clear();
            return true;
        }
        return false;
    }

    @Override
    public List<Act> more() {
        return folded
                ? List.of(
                        Act.of(Key.INSIDE, texts.of("ui.handOver.act.side." + side), this::inside)
                                .with(Icon.SHOW))
                : List.of();
    }

    /// Ctrl+E, where there is no room for both: the side instead of the list.
    private void inside() {
        lay(!inside);
        body.applyCss();
        (inside ? columns : list().table())
                .lookupAll(".text-input").stream()
                        .filter(Node::isFocusTraversable)
                        .findFirst()
                        .orElse(list().table())
                        .requestFocus();
    }

    private PaperList list() {
        return side == Side.DESK ? desk.list() : unit.list();
    }

    private void turn(Side to) {
        if (side != to) {
            last = null;
        }
        side = to;
        deskChip.setSelected(to == Side.DESK);
        unitChip.setSelected(to == Side.UNIT);
        lay(false);
        acts().setAll(buttons());
        list().load();
        list().table().requestFocus();
        chosen(list().chosen());
        told();
    }

    private List<Act> buttons() {
        Act open = Act.of(Key.ENTER, texts.of("ui.handOver.act.open"), this::page);
        if (side == Side.DESK) {
            return List.of(
                    open,
                    Act.go(Key.COMMIT, texts.of("ui.handOver.act.go"), this::handOver)
                            .with(Icon.HAND_OVER)
                            .unless(() ->
                                    ticks.size() > 0
                                            ? Optional.empty()
                                            : Optional.of(texts.of("ui.handOver.lack"))));
        }
        if (unitSide.isSupplement()) {
            return List.of(
                    Act.of(Key.BACK, texts.of("ui.handOver.act.cancel"), this::back),
                    Act.go(Key.COMMIT, texts.of("ui.handOver.act.ask"), this::takeBack)
                            .with(Icon.LACKS)
                            .unless(this::nothing));
        }
        return List.of(
                open,
                Act.of(Key.SUPPLEMENT, texts.of("ui.handOver.act.supplement"), this::supplement)
                        .with(Icon.LACKS)
                        .unless(this::nothing),
                Act.go(Key.COMMIT, texts.of(go()), this::takeBack)
                        .with(
                                unitSide.doing() == UnitSide.Doing.RESULT
                                        ? Icon.RESULT
                                        : Icon.HAND_OVER)
                        .unless(this::nothing));
    }

    private String go() {
        return switch (unitSide.doing()) {
            case PASS -> "ui.handOver.act.pass";
            case BACK -> "ui.handOver.act.sendBack";
            default -> "ui.handOver.act.result";
        };
    }

    private void supplement() {
        if (folded) {
            lay(true);
            body.applyCss();
        }
        unitSide.supplement(true);
        acts().setAll(buttons());
    }

    private Optional<String> nothing() {
        return unitSide.story() == null
                ? Optional.of(texts.of("ui.handOver.unit.none"))
                : Optional.empty();
    }

    private void counts(HandingOver.Page page) {
        boolean late = page.groups().stream().anyMatch(HandingOver.Group::due);
        deskChip.count(page.desk(), late ? Tone.ATTN : Tone.PLAIN);
        unitChip.count(page.unit(), page.stepsLate() > 0 ? Tone.ATTN : Tone.PLAIN);
        told();
    }

    private void ticked() {
        desk.list().table().refresh();
        aside();
        told();
    }

    private void told() {
        Handed done = last;
        if (done != null && ticks.size() == 0) {
            state().set(said(done));
        } else if (side == Side.UNIT) {
            state().set(null);
        } else {
            boolean none = ticks.size() == 0;
            state().set(
                            Words.beside(
                                    none ? Icon.BOX_EMPTY : Icon.BOX_TICKED,
                                    Tone.MUTED,
                                    none
                                            ? texts.of("ui.handOver.state.keys")
                                            : texts.of(
                                                    folded
                                                            ? "ui.handOver.state.tickedNarrow"
                                                            : "ui.handOver.state.ticked",
                                                    ticks.size())));
        }
    }

    private void aside() {
        if (side == Side.UNIT) {
            unitSide.show(peeked);
            acts().setAll(buttons());
        } else if (ticks.size() == 0) {
            deskSide.show(peeked);
        } else {
            deskSide.show(ticks);
        }
    }

    private void chosen(@Nullable Entry entry) {
        peeking++;
        if (!(entry instanceof Entry.Line line)) {
            peeked = null;
            aside();
            return;
        }
        int mine = peeking;
        sitting.background()
                .run(() -> sitting.counter().showing().story(sitting.session(), line.code()))
                .then(outcome -> {
                    if (mine != peeking) {
                        return;
                    }
                    peeked =
                            outcome instanceof Outcome.Done<Showing.Story>(Showing.Story story)
                                    ? story
                                    : null;
                    aside();
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void page() {
        if (list().chosen() instanceof Entry.Line line) {
            dossier.accept(line.code());
        } else {
            sitting.shell().refuse(texts.of("ui.handOver.lack.row"));
        }
    }

    private void handOver() {
        handing.handOver(
                deskSide.lots(ticks),
                handed -> {
                    deskSide.last(handed);
                    last = handed;
                    lay(false);
                    ticks.clear();
                    desk.list().load();
                    desk.list().table().requestFocus();
                },
                this::refused);
    }

    private void takeBack() {
        Showing.Story story = unitSide.story();
        if (story == null) {
            return;
        }
        Dossier of = story.dossier();
        String act = unitSide.act();
        handing.order(
                of.code(),
                unitSide.order(),
                unitSide.said(of),
                unitSide.isSupplement() ? "02" : "",
                handed -> {
                    unitSide.done(of, act);
                    peeked = null;
                    unitSide.show(null);
                    unit.list().load();
                    unit.list().table().requestFocus();
                    last = handed;
                    lay(false);
                    acts().setAll(buttons());
                    told();
                },
                reasons -> {
                    if (!unitSide.refused(reasons)) {
                        refused(reasons);
                    }
                });
    }

    private Node said(Handed handed) {
        return handed.trouble().isEmpty()
                ? Words.beside(Icon.CHECK_CIRCLE, Tone.DONE, handed.what())
                : Words.beside(
                        Icon.ALERT_CIRCLE,
                        Tone.DANGER,
                        texts.of("ui.handOver.last.trouble", handed.trouble().getFirst()));
    }

    private void refused(List<Refusal> reasons) {
        sitting.shell().refuse(sitting.say().refusals(reasons));
    }
}
