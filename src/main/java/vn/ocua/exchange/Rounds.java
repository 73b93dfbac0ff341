package vn.ocua.exchange;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Rounds by themselves: on a schedule, soon after something was done here, and when the line comes
/// back.
///
/// After trouble it waits longer each time, up to two minutes; a network card that comes up ends
/// the wait.
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final Duration GATHER = Duration.ofSeconds(3);
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Exchange exchange;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private boolean nudged;
    private boolean closed;
    private int troubles;

    public Rounds(Exchange exchange) {
        this.exchange = exchange;
    }

    /// Begins; the first round runs at once.
    public void start() {
        Thread.ofPlatform().name("ocua-rounds").daemon(true).start(this::run);
    }

    /// Something was done here that the portal should hear.
    public void nudge() {
        lock.lock();
        try {
            nudged = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Told after each batch and round, on the rounds' thread.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void run() {
        try {
            while (!isClosed()) {
                round();
                await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        if (exchange.link().everyMinutes() == 0 || !exchange.settings().isSet()) {
            return;
        }
        try {
            Outcome<RoundReport> round = exchange.round(false, _ -> tell());
            if (round instanceof Outcome.Done<RoundReport>(RoundReport report)) {
                troubles = report.trouble() == null ? 0 : troubles + 1;
            }
        } catch (Fault e) {
            troubles++;
            LOG.log(Level.WARNING, "round ended by a fault " + e.code(), e);
        }
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// Until the next round is due, something was done here, or the network came back.
    private void await() throws InterruptedException {
        boolean up = isUp();
        long until = System.nanoTime() + pause().toNanos();
        lock.lock();
        try {
            while (!closed && System.nanoTime() < until) {
                if (nudged && troubles == 0) {
                    nudged = false;
                    woken.await(GATHER.toMillis(), TimeUnit.MILLISECONDS);
                    nudged = false;
                    return;
                }
                long left = Math.min(until - System.nanoTime(), LOOK.toNanos());
                woken.await(Math.max(1, left), TimeUnit.NANOSECONDS);
                boolean now = isUp();
                if (now && !up) {
                    return;
                }
                up = now;
            }
        } finally {
            lock.unlock();
        }
    }

    private Duration pause() {
        if (troubles == 0) {
            return Duration.ofMinutes(Math.max(1, exchange.link().everyMinutes()));
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(troubles - 1, 4));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /// Whether any card but the loopback has a network; when nobody can tell, it has.
    private static boolean isUp() {
        try {
            return NetworkInterface.networkInterfaces()
                    .anyMatch(card -> {
                        try {
                            return card.isUp() && !card.isLoopback();
                        } catch (SocketException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /// Ends after the batch that is under way; what it sent is looked up at the next start.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
        exchange.cancel();
    }
}
