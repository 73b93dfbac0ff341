package vn.ocua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import vn.ocua.base.Texts;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Door;
import vn.ocua.exchange.Exchange;
import vn.ocua.ui.dossier.DossierScreen;
import vn.ocua.ui.dossier.SyncLine;
import vn.ocua.ui.found.TodayScreen;
import vn.ocua.ui.reception.ReceptionScreen;
import vn.ocua.ui.settings.SettingsScreen;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Screen;
import vn.ocua.ui.shell.Shell;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.signin.SignIn;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Each screen opened and closed twenty times over a real desk leaves nothing behind, and every
/// control in it has a spoken name. A new screen is added to the list below.
class OpenedAndClosedTest {
    private static final int TIMES = 20;

    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void screensAreCollectedAndTheirControlsHaveNames() throws Exception {
        Pictures.start();
        Seat.make(folder, clock);
        Path data = folder.resolve("desk");
        String[] code = {""};
        Seat.at(
                data,
                clock,
                (counter, session) ->
                        code[0] =
                                People.receive(
                                        counter,
                                        session,
                                        "1.001193",
                                        "Nguyễn Văn Hùng",
                                        "066085004217",
                                        "0914055218"));
        Door.Opened opened =
                Desks.done(new Door(data, clock).open(Seat.OFFICER, Desks.password(), _ -> {}));
        try (var counter = opened.counter()) {
            Status status = new Status();
            Texts texts = Texts.vietnamese();
            Shell shell = Pictures.onWindow(() -> new Shell(texts, status));
            Sitting sitting =
                    new Sitting(
                            shell, status, texts, Background.virtual(), counter, opened.session());
            Exchange exchange = Exchange.of(counter);
            Map<String, Supplier<Screen>> makers = new LinkedHashMap<>();
            makers.put(
                    "reception",
                    () ->
                            new ReceptionScreen(
                                    sitting, (name, _) -> folder, Optional::empty, false));
            makers.put("today", () -> new TodayScreen(sitting, _ -> {}, _ -> {}));
            makers.put(
                    "dossier",
                    () ->
                            new DossierScreen(
                                    sitting,
                                    code[0],
                                    (name, _) -> folder,
                                    Optional::empty,
                                    new SyncLine(
                                            sitting.say(),
                                            id -> exchange.queue().state(id),
                                            _ -> {}),
                                    _ -> {},
                                    () -> {}));
            makers.put(
                    "settings",
                    () ->
                            new SettingsScreen(
                                    sitting,
                                    new SettingsScreen.Means(
                                            Optional::empty,
                                            Optional::empty,
                                            folder,
                                            _ -> {},
                                            List.of()),
                                    () -> {}));
            makers.put(
                    "sign-in",
                    () ->
                            new SignIn<>(
                                    texts,
                                    status,
                                    Background.virtual(),
                                    new SignIn.People(
                                            "Hòa An",
                                            "",
                                            2,
                                            false,
                                            counter.officers(),
                                            Map.of(),
                                            ""),
                                    (name, password, _) -> counter.signIn(name, password),
                                    _ -> {}));
            // A scene that is shown: one that is not never lets go of what it has to draw.
            Stage stage =
                    Pictures.onWindow(() -> {
                        Stage shown = new Stage();
                        shown.setScene(new Scene(shell, 980, 700));
                        new Theme().apply(shown.getScene(), Mode.LIGHT, 100);
                        shown.show();
                        return shown;
                    });
            Map<String, Long> held = new LinkedHashMap<>();
            for (var one : makers.entrySet()) {
                List<WeakReference<Screen>> gone = new ArrayList<>();
                for (int i = 0; i < TIMES; i++) {
                    Pictures.onWindow(() -> {
                        Screen screen = one.getValue().get();
                        gone.add(new WeakReference<>(screen));
                        shell.open(screen);
                        shell.applyCss();
                        shell.layout();
                        assertThat(Spoken.nameless(shell)).as(one.getKey()).isEmpty();
                        return null;
                    });
                    WaitForAsyncUtils.waitForFxEvents();
                    Pictures.onWindow(() -> {
                        shell.forget();
                        return null;
                    });
                }
                for (int tries = 0; tries < 20 && left(gone) > 1; tries++) {
                    Pictures.onWindow(() -> {
                        // What was drawn last is let go of with the next layout.
                        shell.applyCss();
                        shell.layout();
                        return null;
                    });
                    System.gc();
                }
                held.put(one.getKey(), left(gone));
            }
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
            // The one shown last may still be in the window's hands.
            assertThat(held).allSatisfy((name, left) -> assertThat(left).as(name).isLessThan(2));
        }
    }

    private static long left(List<WeakReference<Screen>> screens) {
        return screens.stream().filter(one -> one.get() != null).count();
    }
}
