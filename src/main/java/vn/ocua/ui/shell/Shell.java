package vn.ocua.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Busy;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Overlay;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The window: rail, head bar, content, act bar, status bar, and what may lie over them.
///
/// Screens come in by [#room] and are built when first shown. [#install] gives it a scene.
public final class Shell extends StackPane {
    /// Below this width, in em, everything folds.
    static final double FOLD_EM = 60;

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Texts texts;
    private final Status status;
    private final Map<Room, Supplier<Screen>> makers = new EnumMap<>(Room.class);
    private final Map<Room, Screen> screens = new EnumMap<>(Room.class);
    private final BorderPane frame = new BorderPane();
    private final HBox desk = new HBox();
    private final StackPane content = new StackPane();
    private final VBox notices = new VBox();
    private final Overlay overlay = new Overlay();
    private final Text em = new Text();
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();
    private final Field find;
    private final Rail rail;
    private final HeadBar head;
    private final ActBar acts;
    private final Busy busy;
    private final ShellKeys keys;
    private final ListChangeListener<Act> actsChanged = _ -> showActs();
    private final ListChangeListener<Node> headingChanged = _ -> showHeading();
    private final Subscriptions watching = new Subscriptions();
    private @Nullable Room room;
    private @Nullable Screen screen;
    private boolean covered;

    public Shell(Texts texts, Status status) {
        this.texts = texts;
        this.status = status;
        getStyleClass().add("shell");
        find =
                Field.unlabelled(texts.of("ui.shell.find"))
                        .icon(Icon.FIND)
                        .tail(new KeyCap(Key.FIND));
        keys = new ShellKeys(this, status);
        rail = new Rail(texts, status, this::go, keys::own);
        head = new HeadBar(find);
        busy = new Busy(texts);
        acts =
                new ActBar(
                        Act.of(Key.ACTS, texts.of("ui.shell.otherActs"), this::showAllActs),
                        this::refuse);
        content.getStyleClass().add("content");
        notices.getStyleClass().add("notices");
        StackPane middle = new StackPane(content, busy);
        StackPane.setAlignment(busy, javafx.geometry.Pos.TOP_CENTER);
        busy.setMaxHeight(Region.USE_PREF_SIZE);
        VBox main = new VBox(head, middle, notices, acts);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinSize(0, 0);
        content.setMinSize(0, 0);
        desk.getChildren().addAll(rail, main);
        StatusBar statusBar = new StatusBar(texts, status);
        frame.setCenter(desk);
        frame.setBottom(statusBar);
        frame.setMinSize(0, 0);
        em.setManaged(false);
        getChildren().addAll(em, frame, overlay);
        folded.subscribe(fold -> {
            rail.fold(fold);
            head.fold(fold);
            acts.fold(fold);
            statusBar.fold(fold);
            content.pseudoClassStateChanged(FOLDED, fold);
        });
        widthProperty().subscribe(this::fold);
        em.fontProperty().subscribe(this::fold);
    }

    /// Gives the scene its keys and its scanner.
    ///
    /// @param millis a steady clock, for the speed of typing
    public Scene install(Scene scene, LongSupplier millis) {
        // before the keys themselves, each kind by itself: the general kind would come after them
        scene.addEventFilter(KeyEvent.KEY_PRESSED, acts::touched);
        scene.addEventFilter(KeyEvent.KEY_TYPED, acts::touched);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, acts::touched);
        new CardKeys(scene, millis, keys::card, keys::digit);
        new Keys(scene, keys::early, keys::late);
        scene.focusOwnerProperty().subscribe(overlay::focusMoved);
        return scene;
    }

    /// A screen of the rail, made when it is first shown.
    public void room(Room room, Supplier<Screen> maker) {
        makers.put(room, maker);
    }

    public boolean has(Room room) {
        var officer = status.officer().get();
        return makers.containsKey(room)
                && (officer == null || Room.of(officer.role()).contains(room));
    }

    /// Shows the screen of a slat.
    public void go(Room to) {
        Supplier<Screen> maker = makers.get(to);
        if (maker != null) {
            room = to;
            rail.open(to);
            Screen next = screens.computeIfAbsent(to, _ -> maker.get());
            if (next != screen) {
                show(next, false);
            }
        }
    }

    /// Shows a screen inside the open room, such as a dossier; [#back] leads to the room again.
    public void open(Screen inside) {
        show(inside, false);
    }

    /// Shows a screen instead of everything but the status bar: sign-in, first start.
    public void cover(Screen whole) {
        show(whole, true);
    }

    /// From a screen inside a room to the room.
    public boolean back() {
        if (room == null || covered || screen == screens.get(room)) {
            return false;
        }
        go(room);
        return true;
    }

    /// Forgets every screen, when another officer takes the desk.
    public void forget() {
        leave();
        screens.clear();
        room = null;
    }

    /// The left end of the act bar says why an act is not done.
    public void refuse(String sentence) {
        acts.refused(sentence);
    }

    /// What went wrong, what is safe, what to do; the code last. Stays until the next screen or
    /// Esc.
    public void explain(Fault fault) {
        notice(
                Tone.DANGER,
                Icon.ALERT_CIRCLE,
                texts.of("ui.shell.faultCode", texts.of(fault.sentence()), fault.code()));
    }

    /// One sentence above the act bar.
    public void notice(Tone tone, Icon icon, String sentence) {
        notices.getChildren().setAll(new Note(tone, icon, sentence));
        notices.pseudoClassStateChanged(FILLED, true);
    }

    /// @return whether there was a notice
    public boolean clearNotices() {
        boolean any = !notices.getChildren().isEmpty();
        notices.getChildren().clear();
        notices.pseudoClassStateChanged(FILLED, false);
        return any;
    }

    /// Asks inside the window; Esc answers nothing.
    public void ask(Question question) {
        Label title = new Label(question.title());
        title.getStyleClass().add("title");
        title.setWrapText(true);
        HBox answers = new HBox();
        answers.getStyleClass().add("acts-row");
        answers.getChildren()
                .add(button(Act.of(Key.BACK, texts.of("ui.shell.close"), overlay::close)));
        for (Act act : question.answers()) {
            Runnable run =
                    () -> {
                        overlay.close();
                        act.run().run();
                    };
            answers.getChildren()
                    .add(
                            button(
                                    new Act(
                                            act.key(),
                                            act.label(),
                                            act.icon(),
                                            act.go(),
                                            act.whyNot(),
                                            run)));
        }
        VBox box = new VBox(title, new Words(question.sentence()));
        if (question.content() != null) {
            box.getChildren().add(question.content());
        }
        box.getChildren().add(answers);
        box.getStyleClass().add("dialog-box");
        overlay.ask(box, () -> {});
    }

    public Overlay overlay() {
        return overlay;
    }

    public Busy busy() {
        return busy;
    }

    /// The search box of the head bar.
    public Field find() {
        return find;
    }

    /// One column, icons for slats; screens fold their sections.
    public ReadOnlyBooleanProperty folded() {
        return folded.getReadOnlyProperty();
    }

    /// What F1 and Ctrl+L do.
    public ShellKeys keys() {
        return keys;
    }

    /// The page of the help about what stands before the officer; empty when nothing does.
    public String topic() {
        Screen now = screen;
        if (now != null && !now.help().isEmpty()) {
            return now.help();
        }
        return room == null ? "" : room.name().toLowerCase(Locale.ROOT);
    }

    @Nullable Screen screen() {
        return screen;
    }

    @Nullable Room room() {
        return room;
    }

    boolean isCovered() {
        return covered;
    }

    /// Ctrl+K: every act of this screen with its key.
    void showAllActs() {
        Screen now = screen;
        if (now == null) {
            return;
        }
        VBox menu = new VBox();
        menu.getStyleClass().add("menu-rows");
        for (List<Act> list : List.of(now.acts(), now.more(), keys.own(texts))) {
            for (Act act : list) {
                Act closing =
                        new Act(
                                act.key(),
                                act.label(),
                                act.icon(),
                                false,
                                act.whyNot(),
                                () -> {
                                    overlay.close();
                                    act.run().run();
                                });
                menu.getChildren().add(new ActButton(closing, this::refuseInMenu).asRow());
            }
        }
        if (!menu.getChildren().isEmpty()) {
            overlay.above(acts, menu, () -> {});
        }
    }

    private void refuseInMenu(String sentence) {
        overlay.close();
        refuse(sentence);
    }

    private ActButton button(Act act) {
        return new ActButton(act, this::refuse);
    }

    private void show(Screen next, boolean whole) {
        leave();
        screen = next;
        covered = whole;
        if (whole) {
            frame.setCenter(next.body());
        } else {
            frame.setCenter(desk);
            content.getChildren().setAll(next.body());
            head.title().textProperty().bind(next.title());
            rail.inSettings(next.help().equals(Key.SETTINGS.name().toLowerCase(Locale.ROOT)));
            next.acts().addListener(actsChanged);
            next.heading().addListener(headingChanged);
            watching.add(next.state().subscribe(acts::state));
            showActs();
            showHeading();
        }
        next.open();
    }

    private void leave() {
        overlay.close();
        clearNotices();
        acts.goesOn();
        watching.close();
        Screen old = screen;
        if (old != null) {
            old.acts().removeListener(actsChanged);
            old.heading().removeListener(headingChanged);
            head.title().textProperty().unbind();
            old.close();
            content.getChildren().clear();
        }
        screen = null;
    }

    private void showActs() {
        Screen now = screen;
        acts.acts(now == null ? List.of() : now.acts());
    }

    private void showHeading() {
        Screen now = screen;
        head.heading(now == null ? List.of() : now.heading());
    }

    private void fold() {
        if (getWidth() > 0) {
            folded.set(getWidth() < FOLD_EM * em.getFont().getSize());
        }
    }
}
