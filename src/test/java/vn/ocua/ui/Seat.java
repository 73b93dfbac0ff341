package vn.ocua.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.ocua.app.window.Hold;
import vn.ocua.app.window.Place;
import vn.ocua.app.window.Wiring;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Door;
import vn.ocua.counter.Session;
import vn.ocua.counter.SetUp;
import vn.ocua.paper.printing.Printers;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A real window over a real encrypted desk in a test's folder, worked by keys alone.
public final class Seat implements AutoCloseable {
    public static final String OFFICER = "nguyenthithuha";
    public static final String HUNG =
            "066085004217|241023456|Nguyễn Văn Hùng|14031985|Nam|Thôn 3, xã Hòa An, tỉnh Đắk"
                    + " Lắk|20062021";

    public final Path data;
    public final Path papers;
    public final Desks.Clock clock;
    public final FxRobot robot = new FxRobot();
    private final Wiring wiring;
    private final Stage stage;

    /// Minutes that the window believes nobody has touched anything.
    public volatile long away;

    private volatile @Nullable Path chosen;

    private Seat(Path folder, Desks.Clock clock, Printers printers) throws TimeoutException {
        this.data = folder.resolve("desk");
        this.papers = folder.resolve("papers");
        this.clock = clock;
        Pictures.start();
        List<Object> made =
                Pictures.onWindow(() -> {
                    Wiring window =
                            new Wiring(
                                    Texts.vietnamese(),
                                    Background.threads(),
                                    new Place(
                                            data,
                                            clock,
                                            papers,
                                            List.of(Path.of("samples")),
                                            Desks.CHEAP,
                                            printers),
                                    () -> Optional.ofNullable(chosen),
                                    new Hold((_, _) -> {}, () -> {}));
                    Scene scene = new Scene(window.shell(), 980, 700);
                    window.dress(
                            scene,
                            new Theme(),
                            () -> System.nanoTime() / 1_000_000 + away * 60_000);
                    Stage shown = new Stage();
                    shown.setScene(scene);
                    shown.show();
                    window.start();
                    return List.of(window, shown);
                });
        wiring = (Wiring) made.get(0);
        stage = (Stage) made.get(1);
        until("a window with the focus", stage::isFocused);
        // Laid out and driven as before, but not drawn: half of a test's time went into copying the
        // window to a screen that nobody sees, pixel by pixel. Pictures are drawn when asked for.
        Pictures.onWindow(() -> {
            stage.setIconified(true);
            stage.requestFocus();
            return null;
        });
        until("the window with the focus", stage::isFocused);
    }

    /// A window where no desk was made yet.
    public static Seat empty(Path folder, Desks.Clock clock) throws TimeoutException {
        return new Seat(folder, clock, Printers.none());
    }

    /// A window at its sign-in.
    public static Seat atDoor(Path folder, Desks.Clock clock) throws TimeoutException {
        make(folder, clock);
        return new Seat(folder, clock, Printers.none());
    }

    /// A window whose officer has signed in.
    public static Seat taken(Path folder, Desks.Clock clock) throws TimeoutException {
        Seat seat = atDoor(folder, clock);
        seat.signIn();
        return seat;
    }

    /// The same with printers that papers may go to.
    public static Seat printing(Path folder, Desks.Clock clock, Printers printers)
            throws TimeoutException {
        make(folder, clock);
        Seat seat = new Seat(folder, clock, printers);
        seat.signIn();
        return seat;
    }

    /// Desk 2 of Hòa An with the samples; made once for a folder.
    public static void make(Path folder, Desks.Clock clock) {
        Path data = folder.resolve("desk");
        if (SetUp.isMade(data)) {
            return;
        }
        Desks.done(
                SetUp.make(
                        data,
                        new SetUp.Wanted(
                                "H15.50.05.13",
                                "Trung tâm Phục vụ hành chính công xã Hòa An, tỉnh Đắk Lắk",
                                2,
                                "",
                                "",
                                "Nguyễn Thị Thu Hà",
                                false),
                        Desks.password(),
                        clock,
                        Desks.CHEAP));
        at(
                data,
                clock,
                (counter, session) -> {
                    try {
                        Desks.done(
                                counter.keeping()
                                        .adoptCatalogue(
                                                session,
                                                Files.readAllBytes(
                                                        Path.of("samples/procedures.csv")),
                                                null,
                                                false));
                        Desks.done(
                                counter.keeping()
                                        .adoptCalendar(
                                                session,
                                                Files.readString(Path.of("samples/holidays.csv"))));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /// What the desk's own counter does while no window has it.
    @FunctionalInterface
    public interface Doing {
        void with(Counter counter, Session session);
    }

    public static void at(Path data, Desks.Clock clock, Doing doing) {
        Door.Opened opened =
                Desks.done(new Door(data, clock).open(OFFICER, Desks.password(), _ -> {}));
        try (Counter counter = opened.counter()) {
            doing.with(counter, opened.session());
        }
    }

    public Seat signIn() throws TimeoutException {
        until("the password's turn", () -> focus().contains("Mật khẩu"));
        write(new String(Desks.password())).type(KeyCode.ENTER);
        return sees("Tiếp nhận hồ sơ");
    }

    /// What the officer picks the next time a file is asked for.
    public Seat chooses(Path file) {
        chosen = file;
        return this;
    }

    /// A second has gone by.
    public Seat tick() {
        robot.interact(wiring::tick);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Fires the button of this spoken name, as Space on it would.
    public Seat press(String spoken) {
        robot.interact(() ->
                Stream.of(".toggle-button", ".button")
                        .flatMap(style -> scene().getRoot().lookupAll(style).stream())
                        .filter(node -> spoken.equals(node.getAccessibleText()))
                        .map(ButtonBase.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(spoken))
                        .fire());
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public Wiring wiring() {
        return wiring;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Seat type(KeyCode... keys) {
        robot.type(keys);
        return this;
    }

    public Seat control(KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
        return this;
    }

    public Seat write(String text) {
        robot.interact(() -> {
            for (char letter : text.toCharArray()) {
                fire(KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// A scanner that types as a keyboard.
    public Seat scan(String card) {
        robot.interact(() -> {
            for (char letter : card.toCharArray()) {
                fire(KeyEvent.KEY_PRESSED, "", KeyCode.UNDEFINED);
                fire(KeyEvent.KEY_TYPED, String.valueOf(letter), KeyCode.UNDEFINED);
            }
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
            fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Waits until a text with these words can be read.
    public Seat sees(String words) throws TimeoutException {
        return until(words, () -> read().contains(words));
    }

    /// The same, pressing a key each time it is not there yet and a menu is open.
    public Seat sees(String words, KeyCode inMenu) throws TimeoutException {
        return until(
                words,
                () -> {
                    boolean there = read().contains(words);
                    if (!there && wiring.shell().overlay().isOpen()) {
                        robot.type(inMenu);
                    }
                    return there;
                });
    }

    public Seat until(String what, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> Pictures.onWindow(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("never: " + what + "\non the screen: " + read(), e);
        }
        return this;
    }

    /// Everything that can be read, from top to bottom.
    public String read() {
        List<String> words = new ArrayList<>();
        Pictures.class.getName();
        WaitForAsyncUtils.waitForFxEvents();
        read(scene().getRoot(), words);
        return String.join("\n", words);
    }

    /// The spoken name of what has the focus.
    public String focus() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = scene().getFocusOwner();
        return owner == null
                ? ""
                : owner.getAccessibleText() != null
                        ? owner.getAccessibleText()
                        : owner instanceof Labeled labeled
                                ? String.valueOf(labeled.getText())
                                : owner.toString();
    }

    public List<Path> papers() {
        if (!Files.isDirectory(papers)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(papers)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The window as a picture of 1366 × 768, light and dark.
    public Seat picture(String name) throws TimeoutException {
        picture(name, Mode.LIGHT, 100);
        picture(name + "-dark", Mode.DARK, 100);
        Pictures.onWindow(() -> {
            new Theme().apply(scene(), Mode.LIGHT, 100);
            return null;
        });
        return this;
    }

    public Seat picture(String name, Mode mode, int percent) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.onWindow(() -> {
            Pictures.write(wiring.shell(), name, 1366, 768, mode, percent);
            return null;
        });
        return this;
    }

    @Override
    public void close() {
        robot.interact(() -> {
            stage.close();
            wiring.close();
        });
    }

    /// The desk's disk as it is now, for a seat at `after`: the power went this moment.
    public void diskTo(Path after) throws IOException {
        Path to = after.resolve("desk");
        List<Path> all;
        try (Stream<Path> files = Files.walk(data)) {
            all = files.toList();
        }
        for (Path file : all) {
            Path place = to.resolve(data.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(place);
            } else {
                Files.copy(file, place);
            }
        }
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code) {
        Node owner = scene().getFocusOwner();
        Event.fireEvent(
                owner == null ? scene() : owner,
                new KeyEvent(type, letter, letter, code, false, false, false, false));
    }

    private static void read(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof TextInputControl input && input.getText() != null) {
            words.add(input.getText());
        }
        if (node.getStyleClass().contains("words") && node.getAccessibleText() != null) {
            words.add(node.getAccessibleText());
        } else if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> read(child, words));
        }
    }
}
