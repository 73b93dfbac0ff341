package vn.ocua.ui.reception;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.counter.Drafts;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;
import vn.ocua.ui.shell.Background;

import java.util.UUID;
import java.util.function.Consumer;

/// Keeps what is being typed within a second, off the UI thread, one write at a time.
///
/// Many changes become one write; a write under way is followed by another when more was typed
/// meanwhile. A draft that was dropped is never written again.
final class DraftKeeper {
    private static final Duration WAIT = Duration.millis(600);

    private record Wanted(UUID id, Application typed, String focus, boolean parked) {}

    private final Background background;
    private final Drafts drafts;
    private final Session session;
    private final Consumer<Draft> kept;
    private final Consumer<Fault> failed;
    private final PauseTransition wait = new PauseTransition(WAIT);
    private @Nullable Wanted wanted;
    private boolean writing;
    private @Nullable Runnable whenIdle;

    DraftKeeper(
            Background background,
            Drafts drafts,
            Session session,
            Consumer<Draft> kept,
            Consumer<Fault> failed) {
        this.background = background;
        this.drafts = drafts;
        this.session = session;
        this.kept = kept;
        this.failed = failed;
        wait.setOnFinished(_ -> write());
    }

    /// Something was typed.
    void changed(UUID id, Application typed, String focus) {
        wanted = new Wanted(id, typed, focus, false);
        wait.playFromStart();
    }

    /// Keeps it now: the officer puts it aside or leaves the desk.
    void now(UUID id, Application typed, String focus, boolean parked, Runnable then) {
        wanted = new Wanted(id, typed, focus, parked);
        wait.stop();
        whenIdle = then;
        write();
    }

    /// The dossier is saved, or the officer emptied the form: the draft goes.
    void drop(UUID id) {
        wait.stop();
        wanted = null;
        Runnable delete =
                () ->
                        background
                                .run(() -> {
                                    drafts.drop(id);
                                    return id;
                                })
                                .then(_ -> {})
                                .otherwise(failed);
        if (writing) {
            whenIdle = delete;
        } else {
            delete.run();
        }
    }

    /// Writes what waits and returns when it is on disk; for the end of the window.
    void flush() {
        wait.stop();
        Wanted now = wanted;
        wanted = null;
        if (now != null) {
            drafts.keep(session, now.id(), now.typed(), now.focus(), now.parked());
        }
    }

    private void write() {
        if (writing) {
            return;
        }
        Wanted now = wanted;
        if (now == null) {
            idle();
            return;
        }
        wanted = null;
        writing = true;
        background
                .run(() -> drafts.keep(session, now.id(), now.typed(), now.focus(), now.parked()))
                .then(draft -> {
                    writing = false;
                    kept.accept(draft);
                    next();
                })
                .otherwise(fault -> {
                    writing = false;
                    failed.accept(fault);
                    idle();
                });
    }

    private void next() {
        if (wanted != null) {
            write();
        } else {
            idle();
        }
    }

    private void idle() {
        Runnable then = whenIdle;
        whenIdle = null;
        if (then != null) {
            then.run();
        }
    }
}
