package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/// Rounds by themselves: as often as [Link] says, sooner when something new waits, and often while
/// the line is gone. Where the link says 0 minutes, only a person sends.
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final Duration WHILE_LOST = Duration.ofSeconds(30);

    private final Exchange exchange;
    private final Semaphore wake = new Semaphore(0);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean closed;
    private @Nullable Thread thread;

    public Rounds(Exchange exchange) {
        this.exchange = exchange;
    }

    /// Begins; the first round runs at once.
    public synchronized void start() {
        if (thread == null && !closed) {
            thread = Thread.ofPlatform().daemon().name("ocua-rounds").start(this::run);
        }
    }

    /// Something new waits: a round soon.
    public void nudge() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    /// Told on the thread of the rounds when one began, got further or ended.
    public void onChange(Runnable told) {
        listeners.add(told);
    }

    /// No more rounds; one that runs is stopped.
    @Override
    public synchronized void close() {
        closed = true;
        Thread running = thread;
        if (running != null) {
            exchange.cancel();
            running.interrupt();
        }
    }

    private void run() {
        try {
            while (!closed) {
                int every = exchange.link().everyMinutes();
                if (every > 0 && exchange.settings().isSet()) {
                    var _ = exchange.round(false, _ -> tell());
                    tell();
                }
                boolean lost = exchange.watch().view().lost() != null;
                Duration pause = lost ? WHILE_LOST : Duration.ofMinutes(Math.max(1, every));
                var _ = wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // Closed.
        } catch (Fault fault) {
            LOG.warning(() -> "rounds ended: " + fault.code());
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
