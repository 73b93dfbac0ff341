package vn.ocua.ui;

import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Founding;
import vn.ocua.counter.Session;
import vn.ocua.exchange.Exchange;
import vn.ocua.ui.dossier.DossierScreen;
import vn.ocua.ui.dossier.SyncLine;
import vn.ocua.ui.firststart.Answers;
import vn.ocua.ui.firststart.FirstStart;
import vn.ocua.ui.firststart.Samples;
import vn.ocua.ui.found.TodayScreen;
import vn.ocua.ui.giveback.GiveBackScreen;
import vn.ocua.ui.handover.HandOverScreen;
import vn.ocua.ui.reception.ReceptionScreen;
import vn.ocua.ui.settings.SettingsScreen;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Screen;
import vn.ocua.ui.signin.SignIn;
import vn.ocua.ui.sync.StickScreen;
import vn.ocua.ui.sync.SyncScreen;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Every screen of the window, made anew each time over one desk where [People] have come. A new
/// screen is added here, and is then opened, closed, measured and listened to with the others.
final class Screens {
    /// What stands in the place of the whole window.
    static final Set<String> WHOLE = Set.of("sign-in", "first-start");

    private Screens() {}

    /// @param code the dossier that is shown by itself
    static Map<String, Supplier<Screen>> all(Sitting sitting, String code, Path folder) {
        Counter counter = sitting.counter();
        Session session = sitting.session();
        Texts texts = sitting.texts();
        Exchange exchange = Exchange.of(counter);
        Map<String, Supplier<Screen>> all = new LinkedHashMap<>();
        all.put(
                "reception",
                () -> new ReceptionScreen(sitting, (_, _) -> folder, Optional::empty, false));
        all.put("today", () -> new TodayScreen(sitting, _ -> {}, _ -> {}));
        all.put(
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
                                () -> {}));
        all.put("return", () -> new GiveBackScreen(sitting, (_, _) -> folder, _ -> {}));
        all.put("hand-over", () -> new HandOverScreen(sitting, (_, _) -> folder, _ -> {}));
        all.put(
                "sync",
                () ->
                        new SyncScreen(
                                sitting,
                                exchange,
                                new SyncScreen.Means(
                                        _ -> {}, () -> {}, (_, _) -> folder, () -> {})));
        all.put(
                "stick",
                () ->
                        new StickScreen(
                                sitting,
                                exchange,
                                new StickScreen.Means(Optional::empty, Optional::empty, () -> {}),
                                () -> {}));
        all.put(
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
        all.put(
                "sign-in",
                () ->
                        new SignIn<>(
                                texts,
                                new vn.ocua.ui.shell.Status(),
                                Background.threads(),
                                new SignIn.People(
                                        "Trung tâm Phục vụ hành chính công",
                                        "xã Hòa An, tỉnh Đắk Lắk",
                                        2,
                                        false,
                                        counter.officers(),
                                        Map.of(session.officer().name(), 1),
                                        ""),
                                (name, password, _) -> counter.signIn(name, password),
                                _ -> {}));
        Founding founding = new Founding(folder.resolve("none"), counter.clock(), Desks.CHEAP);
        all.put(
                "first-start",
                () ->
                        new FirstStart(
                                texts,
                                Background.threads(),
                                new FirstStart.Means(
                                        founding,
                                        founding,
                                        () -> false,
                                        new Samples(null, null),
                                        new Answers(Map.of(), _ -> {}),
                                        counter.clock()::instant,
                                        Optional::empty,
                                        counter::printing),
                                _ -> {},
                                (_, _) -> {}));
        return all;
    }
}
