package vn.ocua.app.window;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import vn.ocua.counter.Counter;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Rounds;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.dossier.SyncLine;
import vn.ocua.ui.settings.Part;
import vn.ocua.ui.settings.PortalPart;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Room;
import vn.ocua.ui.shell.Shell;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.sync.LineState;
import vn.ocua.ui.sync.StickScreen;
import vn.ocua.ui.sync.SyncScreen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The window's exchange with the portal: one for an open store, whoever sits at the desk.
final class Exchanging implements AutoCloseable {
    /// Seconds between two looks at what waits; every act of anybody is seen that soon.
    private static final int EVERY = 3;

    private final Exchange exchange;
    private final Rounds rounds;
    private final LineState line;
    private final Shell shell;
    private @Nullable SyncScreen screen;
    private int seconds;
    private boolean begun;

    Exchanging(Counter counter, Background background, Shell shell, Status status) {
        this.shell = shell;
        exchange = Exchange.of(counter);
        rounds = new Rounds(exchange);
        line =
                new LineState(
                        exchange,
                        counter.clock(),
                        background,
                        status,
                        shell::explain,
                        rounds::nudge);
        rounds.onChange(() -> Platform.runLater(this::refresh));
    }

    /// Looks for the first time and begins the rounds: once the form is there, since both count
    /// everything that waits.
    void begin() {
        if (!begun) {
            begun = true;
            rounds.start();
        }
        line.refresh();
    }

    /// The room of whoever sits down now.
    ///
    /// @param dossier shows one
    /// @param files asks for a file
    /// @param folders asks for a folder
    void sit(
            Sitting sitting,
            PaperTray papers,
            Consumer<String> dossier,
            Supplier<Optional<Path>> files,
            Supplier<Optional<Path>> folders) {
        Runnable stick =
                () ->
                        shell.open(
                                new StickScreen(
                                        sitting,
                                        exchange,
                                        new StickScreen.Means(files, folders, line::refresh),
                                        shell::back));
        SyncScreen now =
                new SyncScreen(
                        sitting,
                        exchange,
                        new SyncScreen.Means(dossier, stick, papers::put, line::refresh));
        screen = now;
        shell.room(Room.SYNC, () -> now);
    }

    /// What a dossier's page says of the portal.
    SyncLine line(Sitting sitting) {
        return new SyncLine(sitting.say(), id -> exchange.queue().state(id), this::show);
    }

    /// What the settings hold about the portal.
    List<Part> parts(Sitting sitting, Supplier<Optional<Path>> files) {
        return List.of(new PortalPart(sitting, exchange, files, this::refresh));
    }

    /// To the line of a dossier in the room.
    private void show(String code) {
        SyncScreen now = screen;
        if (now != null) {
            now.choose(code);
            shell.go(Room.SYNC);
        }
    }

    /// A second has gone by.
    static void tick(@Nullable Exchanging now) {
        if (now != null && now.begun && (++now.seconds % EVERY == 0 || now.exchange.isRunning())) {
            now.refresh();
        }
    }

    static void end(@Nullable Exchanging now) {
        if (now != null) {
            now.close();
        }
    }

    private void refresh() {
        line.refresh();
        SyncScreen now = screen;
        if (now != null) {
            now.refresh();
        }
    }

    /// No more rounds; the counter closes what is on its way.
    @Override
    public void close() {
        screen = null;
        rounds.close();
    }
}
