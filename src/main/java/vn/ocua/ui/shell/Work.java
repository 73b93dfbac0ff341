package vn.ocua.ui.shell;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Work that has not begun: say what follows, then what follows if it fails; the latter starts it.
///
/// @param <T> what it brings
@CheckReturnValue
public final class Work<T> {
    /// How far long work is.
    @FunctionalInterface
    public interface Telling {
        void at(long done, long total);
    }

    private record Point(long done, long total) {}

    private final Executor worker;
    private final Executor window;
    private final Background.Job<T> job;
    private Consumer<T> then = _ -> {};
    private Telling telling = (_, _) -> {};

    Work(Executor worker, Executor window, Background.Job<T> job) {
        this.worker = worker;
        this.window = window;
        this.job = job;
    }

    /// On the UI thread, with what it brought.
    public Work<T> then(Consumer<T> consumer) {
        then = consumer;
        return this;
    }

    /// On the UI thread, as often as it can be shown.
    public Work<T> telling(Telling progress) {
        telling = progress;
        return this;
    }

    /// Starts.
    ///
    /// @param consumer told on the UI thread what went wrong
    @CanIgnoreReturnValue
    public Running otherwise(Consumer<Fault> consumer) {
        Running running = new Running();
        AtomicReference<@Nullable Point> latest = new AtomicReference<>();
        AtomicBoolean posted = new AtomicBoolean();
        Background.Progress progress =
                new Background.Progress() {
                    @Override
                    public void at(long done, long total) {
                        latest.set(new Point(done, total));
                        if (posted.compareAndSet(false, true)) {
                            window.execute(() -> {
                                posted.set(false);
                                Point point = latest.get();
                                if (point != null && !running.isOver()) {
                                    telling.at(point.done(), point.total());
                                }
                            });
                        }
                    }

                    @Override
                    public boolean stopped() {
                        return running.isCancelled();
                    }
                };
        worker.execute(() -> work(running, progress, consumer));
        return running;
    }

    // Throwable: an Error of a library (a missing class, no memory) must reach the officer too.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void work(Running running, Background.Progress progress, Consumer<Fault> otherwise) {
        try {
            T value = job.run(progress);
            window.execute(() -> running.end(() -> then.accept(value)));
        } catch (Throwable thrown) {
            if (!running.isCancelled()) {
                Fault fault = Background.fault(thrown);
                window.execute(() -> running.end(() -> otherwise.accept(fault)));
            }
        }
    }
}
