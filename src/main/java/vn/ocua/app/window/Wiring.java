package vn.ocua.app.window;

import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Door;
import vn.ocua.counter.Session;
import vn.ocua.counter.SetUp;
import vn.ocua.dossier.Desk;
import vn.ocua.person.Officer;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.dossier.DossierScreen;
import vn.ocua.ui.firststart.FirstStart;
import vn.ocua.ui.handover.HandOverScreen;
import vn.ocua.ui.help.HelpSheet;
import vn.ocua.ui.reception.ReceptionScreen;
import vn.ocua.ui.settings.SettingsScreen;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Line;
import vn.ocua.ui.shell.Room;
import vn.ocua.ui.shell.Shell;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.signin.SignIn;
import vn.ocua.ui.theme.Theme;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Joins one window: first start or sign-in, then the rooms of whoever signed in.
public final class Wiring implements AutoCloseable {
    private final Texts texts;
    private final Background background;
    private final Status status = new Status();
    private final Shell shell;
    private final Supplier<Optional<Path>> chooser;
    private final Hold hold;
    private Place place;
    private @Nullable PaperTray tray;
    private @Nullable Counter counter;
    private @Nullable Exchanging portal;
    private @Nullable Returning returning;
    private @Nullable ReceptionScreen reception;
    private boolean unclean;
    private boolean portalNext;
    private final Rehearsing rehearsing;
    private final PreferencesFile preferences;
    private @Nullable Idle idle;
    private Runnable lock = () -> {};
    private Supplier<Optional<Path>> folders = Optional::empty;

    /// @param chooser asks the officer for a file
    /// @param hold keeps other processes out of the folder while it is open
    public Wiring(
            Texts texts,
            Background background,
            Place place,
            Supplier<Optional<Path>> chooser,
            Hold hold) {
        this.hold = hold;
        this.texts = texts;
        this.background = background;
        this.place = place;
        this.chooser = chooser;
        this.shell = new Shell(texts, status);
        rehearsing = new Rehearsing(texts, status);
        preferences = new PreferencesFile(place.folder());
        preferences.follow(status, background, shell::explain);
        shell.keys().onHelp(() -> HelpSheet.show(texts, shell));
        status.line().set(new Line.Never());
        status.rooms()
                .set(Set.of(Room.TODAY, Room.RECEIVE, Room.RETURN, Room.HAND_OVER, Room.SYNC));
        tick();
    }

    public Shell shell() {
        return shell;
    }

    public Status status() {
        return status;
    }

    /// Uses the time in which the password is typed; once in a process.
    public void rehearse() {
        rehearsing.want();
    }

    /// How the officer is asked for a folder.
    public void folders(Supplier<Optional<Path>> asks) {
        folders = asks;
    }

    /// Dresses a scene and follows the size of type and the colours.
    ///
    /// @param millis a steady clock, for the speed of typing and for how long nobody was here
    public Scene dress(Scene scene, Theme theme, LongSupplier millis) {
        Runnable dress = () -> theme.apply(scene, status.mode().get(), status.percent().get());
        rehearsing.dressed(theme);
        status.percent().subscribe(_ -> dress.run());
        status.mode().subscribe(_ -> dress.run());
        idle = new Idle(scene, millis);
        shell.install(scene, millis);
        PaperTray.keys(scene, shell, () -> tray);
        return scene;
    }

    /// Wears what was liked at the last start, and keeps what is changed. First start, or sign-in
    /// where a desk was made.
    public void start() {
        if (SetUp.isMade(place.folder())) {
            door();
        } else {
            shell.cover(
                    new FirstStart(
                            texts,
                            background,
                            new FirstTime(place).means(chooser),
                            now -> {
                                portalNext = now;
                                door();
                            },
                            this::practise));
        }
    }

    /// The minute has changed, or may have.
    public void tick() {
        LocalDateTime now =
                VietnamTime.local(place.clock().instant()).truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(status.clock().get())) {
            status.clock().set(now);
        }
        Exchanging.tick(portal);
        Idle here = idle;
        if (here != null && here.over(status.idleMinutes().get())) {
            here.touch();
            lock.run();
        }
    }

    /// Keeps what is being typed, then closes the store.
    @Override
    public void close() {
        leave().run();
    }

    /// Keeps what is being typed, and lets nobody ask anything more.
    ///
    /// @return closes the store, which may take seconds; see [Leaving]
    public Runnable leave() {
        lock = () -> {};
        ReceptionScreen now = reception;
        Exchanging ending = portal;
        Counter closing = counter;
        reception = null;
        portal = null;
        counter = null;
        return Leaving.of(
                () -> {
                    if (now != null) {
                        now.flush();
                    }
                    preferences.write();
                    Exchanging.end(ending);
                },
                closing,
                hold);
    }

    /// The first sign-in: the password opens the store.
    private void door() {
        Door door = new Door(place.folder(), place.clock());
        Map<String, String> lines = door.lines();
        int number = Integer.parseInt(lines.getOrDefault("desk", "1"));
        boolean training = Boolean.parseBoolean(lines.getOrDefault("training", "false"));
        Names names = Names.of(lines.getOrDefault("name", ""));
        if (training) {
            hold.practise();
            tick();
        }
        desk(names, number, training);
        shell.cover(
                new SignIn<Door.Opened>(
                        texts,
                        status,
                        background,
                        new SignIn.People(
                                names.first(),
                                names.second(),
                                number,
                                training,
                                door.officers(),
                                Map.of(),
                                ""),
                        (name, password, progress) ->
                                enter(door, name, password, n -> progress.at(n, n)),
                        this::opened));
        rehearsing.begin();
    }

    /// The folder first, then the store.
    private Outcome<Door.Opened> enter(
            Door door, String name, char[] password, Consumer<Long> progress) {
        hold.take(place.folder());
        return hold.opened(door.open(name, password, progress));
    }

    private void opened(Door.Opened opened) {
        rehearsing.end();
        counter = opened.counter();
        portal = new Exchanging(opened.counter(), background, shell, status);
        unclean = opened.replayed() > 0 || opened.rebuilt();
        sit(opened.counter(), opened.session());
        if (opened.rebuilt()) {
            shell.notice(
                    vn.ocua.ui.parts.Tone.DONE,
                    vn.ocua.ui.parts.Icon.SAFE,
                    texts.of("ui.window.rebuilt", opened.replayed()));
        } else if (opened.replayed() > 0) {
            shell.notice(
                    vn.ocua.ui.parts.Tone.DONE,
                    vn.ocua.ui.parts.Icon.SAFE,
                    texts.of("ui.window.replayed", opened.replayed()));
        }
    }

    /// Ctrl+L, or nobody was here: another officer, or the same one again. What was typed is kept
    /// first.
    private void change(Counter open, Session leaving, boolean alone) {
        lock = () -> {};
        ReceptionScreen now = reception;
        if (now != null) {
            now.flush();
        }
        reception = null;
        unclean = false;
        shell.forget();
        status.officer().set(null);
        Desk desk = open.desk();
        Names names = Names.of(desk.name());
        Map<String, Integer> drafts = new HashMap<>();
        for (Officer officer : open.officers()) {
            int count = open.drafts().count(officer);
            if (count > 0) {
                drafts.put(officer.name(), count);
            }
        }
        SignIn<Session> signIn =
                new SignIn<Session>(
                        texts,
                        status,
                        background,
                        new SignIn.People(
                                names.first(),
                                names.second(),
                                desk.number(),
                                desk.training(),
                                open.officers(),
                                drafts,
                                alone || open.officers().size() == 1
                                        ? leaving.officer().name()
                                        : ""),
                        (name, password, _) -> open.signIn(name, password),
                        session -> sit(open, session));
        shell.cover(
                alone
                        ? signIn.says(texts.of("ui.signIn.locked", status.idleMinutes().get()))
                        : signIn);
    }

    private void sit(Counter open, Session session) {
        Desk desk = open.desk();
        desk(Names.of(desk.name()), desk.number(), desk.training());
        status.officer().set(session.officer());
        Sitting sitting = new Sitting(shell, status, texts, background, open, session);
        shell.forget();
        PaperTray papers = PaperTray.over(tray, open, place, texts, shell);
        tray = papers;
        ReceptionScreen desktop = new ReceptionScreen(sitting, papers::put, chooser, unclean);
        reception = desktop;
        desktop.opens(code -> show(sitting, papers, code));
        shell.room(Room.RECEIVE, () -> desktop);
        Returning back = new Returning(sitting, papers, code -> show(sitting, papers, code));
        returning = back;
        TodayRoom today =
                new TodayRoom(sitting, code -> dossier(sitting, papers, code), desktop, back);
        shell.room(Room.TODAY, today::screen);
        shell.room(
                Room.HAND_OVER,
                () ->
                        new HandOverScreen(
                                sitting, papers::put, code -> show(sitting, papers, code)));
        Exchanging sending = Objects.requireNonNull(portal);
        sending.sit(
                sitting, papers, code -> show(sitting, papers, code), chooser, () -> folders.get());
        shell.keys().onOfficer(() -> change(open, session, false));
        shell.keys()
                .onSettings(() -> {
                    if (!shell.topic().equals("settings")) {
                        settings(sitting);
                    }
                });
        lock = () -> change(open, session, true);
        shell.go(shell.has(Room.RECEIVE) ? Room.RECEIVE : Room.TODAY);
        if (portalNext) {
            portalNext = false;
            settings(sitting).open("ui.portal.name");
        }
        papers.remind();
        // What counts and reads the whole store would keep both cores from drawing the form.
        Drawn.then(() -> afterwards(open));
    }

    private void afterwards(Counter open) {
        if (open != counter) {
            return; // closed meanwhile
        }
        Exchanging sending = portal;
        if (sending != null) {
            sending.begin();
        }
        background
                .run(() -> {
                    open.warm();
                    return open;
                })
                .then(_ -> {})
                .otherwise(shell::explain);
    }

    private SettingsScreen settings(Sitting sitting) {
        SettingsScreen screen =
                new SettingsScreen(
                        sitting,
                        new SettingsScreen.Means(
                                chooser,
                                folders,
                                place.papers(),
                                place.viewer(),
                                Objects.requireNonNull(portal).parts(sitting, chooser)),
                        shell::back);
        shell.open(screen);
        return screen;
    }

    private void show(Sitting sitting, PaperTray papers, String code) {
        shell.open(dossier(sitting, papers, code));
    }

    private DossierScreen dossier(Sitting sitting, PaperTray papers, String code) {
        return new DossierScreen(
                sitting,
                code,
                papers::put,
                chooser,
                Objects.requireNonNull(portal).line(sitting),
                Objects.requireNonNull(returning)::open,
                shell::back);
    }

    private void practise(String user, char[] password) {
        place = place.in(place.practice());
        hold.practise();
        tick();
        Door door = new Door(place.folder(), place.clock());
        background
                .run(() -> enter(door, user, password, _ -> {}))
                .then(outcome -> {
                    if (outcome
                            instanceof vn.ocua.base.Outcome.Done<Door.Opened>(Door.Opened opened)) {
                        opened(opened);
                    } else {
                        door();
                    }
                })
                .otherwise(shell::explain);
    }

    private void desk(Names names, int number, boolean training) {
        status.desk().set(texts.of(training ? "ui.window.practiceDesk" : "ui.window.desk", number));
        status.agency().set(names.first() + "\n" + names.second());
    }
}
