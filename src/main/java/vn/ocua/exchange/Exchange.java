package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Act;
import vn.ocua.person.Right;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Portal;
import vn.ocua.portal.PortalSettings;
import vn.ocua.portal.Traffic;
import vn.ocua.portal.http.HttpPortal;
import vn.ocua.portal.http.Limits;
import vn.ocua.store.Store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// What this desk does with the portal: settings, rounds, what waits, conflicts. One round at a
/// time; safe for use by many threads.
public final class Exchange implements AutoCloseable {
    private static final int FRUITLESS = 3;
    private static final Duration BETWEEN = Duration.ofMillis(700);

    /// A clock this far off would put wrong moments into the portal's books.
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final Store store;
    private final InstantSource clock;
    private final Limits limits;
    private final Freezing freezing;
    private volatile Budget budget;
    private final ReentrantLock one = new ReentrantLock();
    private final Watch watch = new Watch();
    private volatile @Nullable Underground running;

    /// A round under way, for whoever wants to stop it.
    private record Underground(Thread thread, CountDownLatch stop) {}

    public Exchange(Counter counter) {
        this(counter, Limits.usual());
    }

    /// @param limits how long a call may take
    public Exchange(Counter counter, Limits limits) {
        this.store = counter.store();
        this.clock = counter.clock();
        this.limits = limits;
        this.freezing = new Freezing(store, Texts.vietnamese());
        this.budget = new Budget(Link.of(store.settings().read()).scanBytesPerHour());
    }

    /// The portal's settings; not set where the desk has none.
    public PortalSettings settings() {
        return PortalSettings.of(store.settings().read());
    }

    /// Sets the portal; right `SET_UP_PORTAL`. An empty password keeps the one that is set.
    public Outcome<PortalSettings> set(Session session, PortalSettings wanted) {
        var barred = session.lacks(Right.SET_UP_PORTAL);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return wanted.check()
                .map(settings -> {
                    store.settings()
                            .change(named -> {
                                String password = named.get("portal.password");
                                named.putAll(settings.named());
                                if (settings.password().isEmpty() && password != null) {
                                    named.put("portal.password", password);
                                }
                            });
                    return settings();
                });
    }

    /// The portal's settings as a form shows them, without the password.
    public PortalForm form() {
        return PortalForm.of(settings());
    }

    /// The same as [#set(Session, PortalSettings)] from a form; refusals name the form's fields.
    public Outcome<PortalForm> set(Session session, PortalForm typed) {
        return set(session, typed.settings(settings().password())).map(PortalForm::of);
    }

    /// How good the line is said to be.
    public Link link() {
        return Link.of(store.settings().read());
    }

    /// Says how good the line is; right `SET_UP_PORTAL`. Holds from the next round on.
    public Outcome<Link> setLink(Session session, Link wanted) {
        var barred = session.lacks(Right.SET_UP_PORTAL);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        store.settings().change(named -> named.putAll(wanted.named()));
        budget = new Budget(wanted.scanBytesPerHour());
        return Outcome.done(link());
    }

    /// Signs in and tells how it went; refused without a portal, or with the reason.
    public Outcome<Sentence> test() {
        PortalSettings settings = settings();
        if (!settings.isSet()) {
            return Outcome.refused("refusal.sync.noPortal");
        }
        try (Portal portal = new HttpPortal(settings, clock, limits)) {
            portal.signIn();
            watch.well(clock.instant());
            return Outcome.done(Sentence.of("sync.test.ok", settings.adapterUrl()));
        } catch (LineTrouble trouble) {
            watch.lost(clock.instant(), trouble);
            return Outcome.refused(trouble.sentence().key(), trouble.sentence().args().toArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.refused("refusal.sync.stopped");
        }
    }

    /// One round. Refused without a portal and while another round runs.
    ///
    /// @param now a person asked: what should rest until later goes too
    /// @param watcher told after each batch, on this thread
    public Outcome<RoundReport> round(boolean now, Consumer<Underway> watcher) {
        PortalSettings settings = settings();
        if (!settings.isSet()) {
            return Outcome.refused("refusal.sync.noPortal");
        }
        if (!one.tryLock()) {
            return Outcome.refused("refusal.sync.running");
        }
        try (Portal portal = new HttpPortal(settings, clock, limits)) {
            return Outcome.done(round(portal, settings.batchSize(), now, watcher));
        } finally {
            one.unlock();
        }
    }

    /// Rounds until nothing is left that can go, or three in a row brought nothing.
    public Outcome<RoundReport> untilEmpty(Consumer<Underway> watcher) {
        PortalSettings settings = settings();
        if (!settings.isSet()) {
            return Outcome.refused("refusal.sync.noPortal");
        }
        if (!one.tryLock()) {
            return Outcome.refused("refusal.sync.running");
        }
        try (Portal portal = new HttpPortal(settings, clock, limits)) {
            RoundReport all = null;
            int fruitless = 0;
            while (true) {
                RoundReport next = round(portal, settings.batchSize(), true, watcher);
                all = all == null ? next : all.and(next);
                boolean fruit = next.acknowledged() > 0 || next.received() > 0;
                fruitless = fruit ? 0 : fruitless + 1;
                var counts = store.outbox(o -> o.counts());
                boolean left = counts.waiting() > counts.aside();
                boolean whole = next.trouble() == null;
                if ((whole && !left) || fruitless >= FRUITLESS || Thread.interrupted()) {
                    return Outcome.done(all);
                }
                if (!fruit && pause()) {
                    return Outcome.done(all);
                }
            }
        } finally {
            one.unlock();
        }
    }

    private static boolean pause() {
        try {
            return new CountDownLatch(1)
                    .await(BETWEEN.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private RoundReport round(
            Portal portal, int batchSize, boolean now, Consumer<Underway> watcher) {
        Instant began = clock.instant();
        long start = System.nanoTime();
        CountDownLatch stop = new CountDownLatch(1);
        running = new Underground(Thread.currentThread(), stop);
        watch.begins();
        Tally tally =
                new Tally(
                        store.outbox(o -> o.counts()).waiting(),
                        underway -> {
                            watch.well(clock.instant());
                            watch.underway(underway);
                            watcher.accept(underway);
                        });
        Round round =
                new Round(
                        store,
                        portal,
                        freezing,
                        new Patience(new Random(), stop),
                        batchSize,
                        budget,
                        this::stamp,
                        tally,
                        now ? null : began);
        RoundReport.Trouble trouble = null;
        try {
            LineTrouble ended = round.run();
            if (ended == null) {
                watch.full(clock.instant());
            } else {
                watch.lost(clock.instant(), ended);
                trouble = new RoundReport.Trouble(ended.code(), ended.sentence());
            }
        } catch (InterruptedException e) {
            trouble = new RoundReport.Trouble("KN-16", Sentence.of("refusal.sync.stopped"));
        } finally {
            running = null;
            watch.ends();
            skew(portal);
        }
        return new RoundReport(
                tally.sent(),
                tally.acknowledged(),
                tally.refused(),
                tally.conflicts(),
                store.outbox(o -> o.counts()).waiting(),
                tally.received(),
                Duration.ofNanos(System.nanoTime() - start),
                trouble);
    }

    private void skew(Portal portal) {
        watch.traffic(portal.traffic());
        Duration skew = portal.clockSkew();
        watch.skew(skew == null || skew.abs().compareTo(SKEW) < 0 ? null : skew);
    }

    /// Stops a round that runs; what is on its way is looked up at the next one.
    public void cancel() {
        Underground now = running;
        if (now != null) {
            now.stop().countDown();
            now.thread().interrupt();
        }
    }

    public boolean isRunning() {
        return running != null;
    }

    /// The line as far as this process knows it.
    public Watch watch() {
        return watch;
    }

    /// Bytes and requests of the last round.
    public Traffic traffic() {
        return watch.traffic();
    }

    /// What waits, and why.
    public Queue queue() {
        return new Queue(store, clock, this);
    }

    /// What a person decides about: conflicts, clashes, refused and kept ones.
    public Desk desk() {
        return new Desk(store, clock);
    }

    private Act.Stamp stamp() {
        return new Act.Stamp(
                clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS), "");
    }

    @Override
    public void close() {
        cancel();
        one.lock();
        one.unlock();
    }
}
