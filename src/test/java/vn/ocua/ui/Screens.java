package vn.ocua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Founding;
import vn.ocua.exchange.Exchange;
import vn.ocua.ui.dossier.DossierScreen;
import vn.ocua.ui.dossier.SyncLine;
import vn.ocua.ui.firststart.Answers;
import vn.ocua.ui.firststart.FirstStart;
import vn.ocua.ui.firststart.Samples;
import vn.ocua.ui.found.TodayScreen;
import vn.ocua.ui.giveback.GiveBackScreen;
import vn.ocua.ui.handover.HandOverScreen;
import vn.ocua.ui.reception.Cameras;
import vn.ocua.ui.reception.ReceptionScreen;
import vn.ocua.ui.settings.PortalPart;
import vn.ocua.ui.settings.SettingsScreen;
import vn.ocua.ui.shell.Screen;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.signin.SignIn;
import vn.ocua.ui.sync.Conflicts;
import vn.ocua.ui.sync.StickScreen;
import vn.ocua.ui.sync.SyncScreen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Every screen of the window, made anew each time over one desk where [People] have come and of
/// which the portal tells something else. A new screen is added here, and is then opened, closed,
/// measured, read in every dress and listened to with the others.
final class Screens {
    /// @param make a new one each time
    /// @param whole stands in the place of the whole window
    /// @param steps what leads to the rest of it, one after another while it is shown
    /// @param times it is opened and closed
    record Kind(Supplier<Screen> make, boolean whole, int times, List<Consumer<Screen>> steps) {}

    private static final int TIMES = 20;

    private final Sitting sitting;
    private final Path folder;
    private final Exchange exchange;
    private final Map<String, Kind> all = new LinkedHashMap<>();

    private Screens(Sitting sitting, Path folder) {
        this.sitting = sitting;
        this.folder = folder;
        exchange = Exchange.of(sitting.counter());
    }

    /// @param code the dossier that is shown by itself
    static Map<String, Kind> all(Sitting sitting, String code, Path folder) {
        Screens screens = new Screens(sitting, folder);
        screens.rooms(code);
        screens.exchange();
        screens.devices();
        screens.settings();
        screens.whole("sign-in", screens::signIn, List.of());
        screens.firstStart();
        return screens.all;
    }

    private void inside(String name, Supplier<Screen> make, List<Consumer<Screen>> steps) {
        all.put(name, new Kind(make, false, TIMES, steps));
    }

    private void whole(String name, Supplier<Screen> make, List<Consumer<Screen>> steps) {
        all.put(name, new Kind(make, true, TIMES, steps));
    }

    private void rooms(String code) {
        inside(
                "reception",
                () -> new ReceptionScreen(sitting, (_, _) -> folder, Optional::empty, false),
                List.of());
        inside("today", () -> new TodayScreen(sitting, _ -> {}, _ -> {}), List.of());
        inside(
                "dossier",
                () ->
                        new DossierScreen(
                                sitting,
                                code,
                                (_, _) -> folder,
                                Optional::empty,
                                new SyncLine(
                                        sitting.say(), id -> exchange.queue().state(id), _ -> {}),
                                _ -> {},
                                () -> {}),
                List.of());
        inside("return", () -> new GiveBackScreen(sitting, (_, _) -> folder, _ -> {}), List.of());
        inside(
                "hand-over",
                () -> new HandOverScreen(sitting, (_, _) -> folder, _ -> {}),
                List.of(screen -> screen.list(2)));
    }

    private void exchange() {
        inside(
                "sync",
                () ->
                        new SyncScreen(
                                sitting,
                                exchange,
                                new SyncScreen.Means(
                                        _ -> {}, () -> {}, (_, _) -> folder, () -> {})),
                List.of());
        inside("conflict", () -> Conflicts.screen(sitting, exchange), List.of());
        inside(
                "stick",
                () ->
                        new StickScreen(
                                sitting,
                                exchange,
                                new StickScreen.Means(Optional::empty, Optional::empty, () -> {}),
                                () -> {}),
                List.of());
    }

    private void devices() {
        inside("camera", () -> Cameras.screen(sitting), List.of());
        // Each looks for scanners with a program of its own, and is held until that has ended.
        all.put(
                "scanner",
                new Kind(
                        () -> new ScannerScreen(sitting, "Giấy chứng sinh", _ -> {}, () -> {}),
                        false,
                        3,
                        List.of()));
    }

    /// All nine parts, the portal's as the window puts it there.
    private void settings() {
        List<Consumer<Screen>> parts = new ArrayList<>();
        for (int part = 2; part <= 9; part++) {
            int number = part;
            parts.add(screen -> assertThat(screen.list(number)).isTrue());
        }
        inside(
                "settings",
                () ->
                        new SettingsScreen(
                                sitting,
                                new SettingsScreen.Means(
                                        Optional::empty,
                                        Optional::empty,
                                        folder,
                                        _ -> {},
                                        List.of(
                                                new PortalPart(
                                                        sitting,
                                                        exchange,
                                                        Optional::empty,
                                                        () -> {}))),
                                () -> {}),
                parts);
    }

    private Screen signIn() {
        Counter counter = sitting.counter();
        return new SignIn<>(
                sitting.texts(),
                new Status(),
                sitting.background(),
                new SignIn.People(
                        "Trung tâm Phục vụ hành chính công",
                        "xã Hòa An, tỉnh Đắk Lắk",
                        2,
                        false,
                        counter.officers(),
                        Map.of(sitting.session().officer().name(), 1),
                        ""),
                (name, password, _) -> counter.signIn(name, password),
                _ -> {});
    }

    /// Files, printers, officers, and the words of a desk that is then really made.
    private void firstStart() {
        Consumer<Screen> next = screen -> screen.acts().getLast().press();
        whole(
                "first-start",
                this::firstStartAnswered,
                List.of(next, next, next, screen -> withPassword(screen, next)));
    }

    private Screen firstStartAnswered() {
        Counter counter = sitting.counter();
        Path made = folder.resolve("made-" + UUID.randomUUID());
        Founding founding = new Founding(made, counter.clock(), Desks.CHEAP);
        return new FirstStart(
                sitting.texts(),
                sitting.background(),
                new FirstStart.Means(
                        founding,
                        founding,
                        () -> false,
                        new Samples(null, null),
                        new Answers(
                                Map.of(
                                        "agency",
                                        "H15.50.05.13",
                                        "name",
                                        "Trung tâm Phục vụ hành chính công xã Hòa An",
                                        "admin",
                                        "Nguyễn Thị Thu Hà"),
                                _ -> {}),
                        counter.clock()::instant,
                        Optional::empty,
                        counter::printing),
                _ -> {},
                (_, _) -> {});
    }

    private static void withPassword(Screen screen, Consumer<Screen> then) {
        screen.body().lookupAll(".password-field").stream()
                .map(TextInputControl.class::cast)
                .forEach(field -> field.setText(new String(Desks.password())));
        then.accept(screen);
    }
}
