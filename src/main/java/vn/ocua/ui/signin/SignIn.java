package vn.ocua.ui.signin;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.person.Officer;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Busy;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Secret;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Running;
import vn.ocua.ui.shell.Screen;
import vn.ocua.ui.shell.Status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Who works at this desk: a tile by its digit or by letters of the name, then the password.
///
/// @param <T> what a right password opens: the whole store at the first sign-in, a session later
public final class SignIn<T> extends Screen {
    /// As wide as where the shell folds, in the smaller type of [#whose].
    private static final double FOLD_EM = 69;

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private static final Duration LETTERS = Duration.millis(1200);
    private static final int WIDE_TILES = 6;

    /// Checks a password; off the UI thread.
    @FunctionalInterface
    public interface Entering<T> {
        Outcome<T> enter(String name, char[] password, Background.Progress progress);
    }

    /// @param agency first line of the agency's name
    /// @param place second line, may be empty
    /// @param desk number
    /// @param drafts registrations left open, by officer's name
    /// @param chosen whose tile is chosen at first; empty for the first one
    public record People(
            String agency,
            String place,
            int desk,
            boolean training,
            List<Officer> officers,
            Map<String, Integer> drafts,
            String chosen) {}

    private final Texts texts;
    private final Status status;
    private final Background background;
    private final People people;
    private final Entering<T> entering;
    private final Consumer<T> entered;
    private final DoorSide door;
    private final List<Tile> tiles = new ArrayList<>();
    private final Secret password;
    private final Label whose = new Label();
    private final VBox said = new VBox();
    private final Busy busy;
    private final PauseTransition pause = new PauseTransition(LETTERS);
    private final StringBuilder letters = new StringBuilder();
    private Officer officer;
    private @Nullable Running running;

    public SignIn(
            Texts texts,
            Status status,
            Background background,
            People people,
            Entering<T> entering,
            Consumer<T> entered) {
        this.texts = texts;
        this.status = status;
        this.background = background;
        this.people = people;
        this.entering = entering;
        this.entered = entered;
        this.door = new DoorSide(texts, people);
        this.password = new Secret(texts.of("ui.signIn.password"), texts).room();
        this.busy = new Busy(texts);
        this.officer =
                people.officers().stream()
                        .filter(one -> one.name().equals(people.chosen()))
                        .findFirst()
                        .orElse(people.officers().getFirst());
    }

    @Override
    protected Node build() {
        Region inside = inside();
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        // Tiles above, the password below: whatever has the focus is seen.
        password.input().focusedProperty().subscribe(here -> scroll.setVvalue(here ? 1 : 0));
        Region side = door.node();
        HBox screen = new HBox(side, scroll);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        screen.setMinSize(0, 0);
        screen.widthProperty().subscribe(() -> fold(screen, side));
        whose.fontProperty().subscribe(() -> fold(screen, side));
        return screen;
    }

    /// In a narrow window, or with large type, the door gives its room to the names.
    private void fold(HBox screen, Region side) {
        double em = whose.getFont().getSize();
        if (screen.getWidth() > 0) {
            boolean folded = screen.getWidth() < FOLD_EM * em;
            side.setVisible(!folded);
            side.setManaged(!folded);
            screen.pseudoClassStateChanged(FOLDED, folded);
        }
    }

    private Region inside() {
        Label title = new Label(texts.of("ui.signIn.title", people.desk()));
        title.getStyleClass().add("title");
        Label how = new Label(texts.of("ui.signIn.how"));
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("tiles");
        int columns = people.officers().size() <= WIDE_TILES ? 2 : 3;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (Officer one : people.officers()) {
            int at = tiles.size();
            Tile tile = new Tile(texts, one, at + 1, people.drafts().getOrDefault(one.name(), 0));
            tile.setOnAction(_ -> take(one));
            if (columns == 3) {
                tile.getStyleClass().add("low");
            }
            tiles.add(tile);
            grid.add(tile, at % columns, at / columns);
        }
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
        pause.setOnFinished(_ -> letters.setLength(0));
        whose.getStyleClass().addAll("strong", "small");
        Label lead = new Label(texts.of("ui.signIn.passwordOf"));
        lead.getStyleClass().add("small");
        HBox label = new HBox(lead, whose);
        label.getStyleClass().add("whose");
        // The part's own label would say less: ours names the officer.
        password.getChildren().removeFirst();
        ActButton go =
                new ActButton(
                        Act.go(Key.ENTER, texts.of("ui.signIn.go"), this::submit), this::wrong);
        go.getStyleClass().add("tall");
        HBox.setHgrow(password, Priority.ALWAYS);
        HBox line = new HBox(password, go);
        line.getStyleClass().add("password-line");
        said.getStyleClass().add("said");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Region wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        Label help = new Label(texts.of("ui.signIn.help"));
        help.getStyleClass().add("muted");
        HBox foot =
                new HBox(
                        Icon.LOCK.small(Tone.MUTED),
                        Words.small(texts.of("ui.signIn.forgot"), Tone.MUTED),
                        wide,
                        help,
                        new KeyCap(Key.HELP));
        foot.getStyleClass().add("beside");
        VBox inside = new VBox(title, how, grid, label, line, said, gap, busy, foot);
        inside.getStyleClass().add("sign-in");
        mark();
        return inside;
    }

    @Override
    public void shown() {
        subscriptions.add(status.clock().subscribe(door::tick));
        // What scrolls takes its content in when it is styled, and only then can that have the
        // focus.
        body().applyCss();
        if (people.officers().size() == 1 || !people.chosen().isEmpty()) {
            password.input().requestFocus();
        } else {
            tiles.getFirst().requestFocus();
        }
    }

    @Override
    public boolean digit(int number) {
        if (number > people.officers().size()) {
            return false;
        }
        take(people.officers().get(number - 1));
        return true;
    }

    @Override
    public boolean enter() {
        submit();
        return true;
    }

    @Override
    public boolean back() {
        tiles.get(people.officers().indexOf(officer)).requestFocus();
        password.clear();
        password.plain();
        said.getChildren().clear();
        return true;
    }

    /// A card at the sign-in screen belongs to nobody yet.
    @Override
    public boolean card(String text) {
        return true;
    }

    @Override
    public String help() {
        return "signIn";
    }

    /// A sentence below the password, until somebody is chosen: why the desk was locked.
    public SignIn<T> says(String sentence) {
        said.getChildren().setAll(new Note(Tone.PLAIN, Icon.CLOCK, sentence));
        return this;
    }

    private void take(Officer one) {
        choose(one);
        password.clear();
        password.plain();
        password.input().requestFocus();
    }

    private void choose(Officer one) {
        officer = one;
        said.getChildren().clear();
        mark();
    }

    private void mark() {
        whose.setText(officer.fullName());
        password.spoken(texts.of("ui.signIn.passwordOf") + officer.fullName());
        tiles.forEach(tile -> tile.choose(tile.officer().equals(officer)));
    }

    private void letter(KeyEvent event) {
        String typed = event.getCharacter();
        // Some desktops type the letter of Ctrl+L too, and this screen already has the focus then.
        if (event.isShortcutDown()
                || typed.isEmpty()
                || !Character.isLetter(typed.codePointAt(0))) {
            return;
        }
        letters.append(typed);
        pause.playFromStart();
        tiles.stream()
                .filter(tile -> tile.begins(letters.toString()))
                .findFirst()
                .ifPresent(tile -> {
                    choose(tile.officer());
                    tile.requestFocus();
                });
    }

    private void submit() {
        if (running != null && !running.isOver()) {
            return;
        }
        said.getChildren().clear();
        if (password.value().isEmpty()) {
            wrong(texts.of("ui.signIn.empty"));
            return;
        }
        char[] typed = password.value().toCharArray();
        String name = officer.name();
        busy.begin(texts.of("ui.signIn.opening"), null);
        running =
                background
                        .follow(progress -> entering.enter(name, typed, progress))
                        .then(outcome -> {
                            Arrays.fill(typed, '\0');
                            busy.end();
                            answer(outcome);
                        })
                        .telling((done, total) -> busy.at(done, Math.max(done, total)))
                        .otherwise(fault -> {
                            Arrays.fill(typed, '\0');
                            busy.end();
                            explain(fault);
                        });
    }

    private void answer(Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> {
                password.clear();
                entered.accept(value);
            }
            case Outcome.Refused<T>(List<Refusal> reasons) -> wrong(texts.of(reasons.getFirst()));
        }
    }

    private void wrong(String sentence) {
        password.wrong(sentence);
        password.input().requestFocus();
        password.input().selectAll();
    }

    private void explain(Fault fault) {
        said.getChildren()
                .setAll(
                        new Note(
                                Tone.DANGER,
                                Icon.ALERT_CIRCLE,
                                texts.of(
                                        "ui.shell.faultCode",
                                        texts.of(fault.sentence()),
                                        fault.code())));
    }
}
