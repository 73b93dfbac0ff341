package vn.ocua.ui.shell;

import javafx.application.Platform;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

/// The one way off the UI thread: `background.run(…).then(…).otherwise(…)`.
///
/// Work starts when it is known what happens if it fails, that is at `otherwise`; answers arrive on
/// the UI thread, none after a cancel. Anything but a [Fault] is written to the log without its
/// message, which could hold a citizen's data, and becomes a fault with a code made from its cause.
public final class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    /// Work that tells how far it is and asks whether to stop.
    @FunctionalInterface
    public interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /// What long work says on its way.
    public interface Progress {
        void at(long done, long total);

        boolean stopped();
    }

    private final Executor worker;
    private final Executor window;

    /// @param worker where work runs
    /// @param window where answers arrive
    public Background(Executor worker, Executor window) {
        this.worker = worker;
        this.window = window;
    }

    /// A thread for each piece of work, answers on the JavaFX thread.
    ///
    /// Never virtual threads: H2 reads a page again and again while the chunk it lies in is being
    /// written. Virtual threads are not interrupted in favour of others, so that on a PC with two
    /// cores two such readers kept a third from ever letting go of the lock on the file that the
    /// writer waited for, and the window stood still for good.
    public static Background threads() {
        return new Background(
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("ocua-background-", 1).factory()),
                Platform::runLater);
    }

    /// Everything at once where it is called; for tests.
    public static Background sameThread() {
        return new Background(Runnable::run, Runnable::run);
    }

    public <T> Work<T> run(Callable<T> callable) {
        return new Work<>(worker, window, _ -> callable.call());
    }

    public <T> Work<T> follow(Job<T> job) {
        return new Work<>(worker, window, job);
    }

    /// The fault as it is, or one made from the root cause and written to the log.
    static Fault fault(Throwable thrown) {
        if (thrown instanceof Fault known) {
            return known;
        }
        Throwable root = thrown;
        StringBuilder trail = new StringBuilder(thrown.getClass().getName());
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
            trail.append(" < ").append(root.getClass().getName());
        }
        if (root instanceof Fault known) {
            return known;
        }
        StackTraceElement[] frames = root.getStackTrace();
        String place =
                frames.length == 0 ? "" : frames[0].getClassName() + frames[0].getMethodName();
        String code =
                String.format("CỬA-%04X", (root.getClass().getName() + place).hashCode() & 0xFFFF);
        for (StackTraceElement frame : frames) {
            trail.append("\n    at ").append(frame);
        }
        LOG.warning(() -> code + " " + trail);
        return new Fault(code, Sentence.of("fault.unexpected"), thrown);
    }
}
