package vn.ocua.exchange;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
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
import vn.ocua.time.VietnamTime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// What this desk does with the portal: settings, rounds, what waits, conflicts. One round at a
/// time; safe for use by many threads.
public final class Exchange implements AutoCloseable {
    private static final int FRUITLESS = 3;

    /// Between two rounds of [#untilEmpty] the wait of a round's fourth try.
    private static final int BETWEEN = 5;

    /// A clock this far off would put wrong moments into the portal's books.
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final Store store;
    private final InstantSource clock;
    private final Limits limits;
    private final Duration pause;
    private final Freezing freezing;
    private final Budget budget;
    private final ReentrantLock one = new ReentrantLock();
    private final Watch watch = new Watch();
    private volatile @Nullable Stoppable running;

    /// Rounds under way, for whoever wants to stop them. *Why no thread is interrupted:* it may be
    /// reading the store, whose file an interrupt would close.
    private record Stoppable(Portal portal, CountDownLatch stop) {
        void end() {
            stop.countDown();
            portal.close();
        }

        boolean isOver() {
            return stop.getCount() == 0;
        }

        /// @return whether somebody stopped it meanwhile
        boolean pause(Duration length) {
            try {
                return stop.await(length.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return true;
            }
        }
    }

    /// The one of an open counter: whoever asks, window or command, shares its rounds.
    public static Exchange of(Counter counter) {
        return counter.part(Exchange.class, Exchange::new);
    }

    public Exchange(Counter counter) {
        this(counter, Limits.usual());
    }

    /// @param limits how long a call may take
    public Exchange(Counter counter, Limits limits) {
        this(counter, limits, Patience.FIRST);
    }

    /// @param pause the first wait after trouble; the next ones double
    Exchange(Counter counter, Limits limits, Duration pause) {
        this.store = counter.store();
        this.clock = counter.clock();
        this.limits = limits;
        this.pause = pause;
        this.freezing = new Freezing(store, Texts.vietnamese());
        this.budget = new Budget(() -> link().scanBytesPerHour());
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
        PortalSettings whole =
                wanted.password().isEmpty() ? wanted.withPassword(settings().password()) : wanted;
        return whole.check()
                .map(settings -> {
                    store.settings().change(named -> named.putAll(settings.named()));
                    return settings();
                });
    }

    /// The portal's settings as a form shows them, without the password.
    public PortalForm form() {
        return PortalForm.of(settings());
    }

    /// The same as [#set(Session, PortalSettings)] from a form; refusals name the form's fields.
    public Outcome<PortalForm> set(Session session, PortalForm typed) {
        return set(session, typed.settings()).map(PortalForm::of);
    }

    /// How good the line is, as an administrator says.
    public Link link() {
        return Link.of(store.settings().read());
    }

    /// Says how good the line is; right `SET_UP_PORTAL`.
    public Outcome<Link> set(Session session, Link link) {
        var barred = session.lacks(Right.SET_UP_PORTAL);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        store.settings().change(named -> named.putAll(link.named()));
        return Outcome.done(link());
    }

    /// How a sign-in went.
    ///
    /// @param trouble null when it went well
    public record Tested(Sentence said, RoundReport.@Nullable Trouble trouble) {}

    /// Signs in and tells how it went; refused without a portal, or with the reason.
    public Outcome<Sentence> test() {
        return tested().then(tested ->
                tested.trouble() == null
                        ? Outcome.done(tested.said())
                        : Outcome.refused(tested.said().key(), tested.said().args().toArray()));
    }

    /// The same, with the code of what is the matter; refused without a portal.
    public Outcome<Tested> tested() {
        PortalSettings settings = settings();
        if (!settings.isSet()) {
            return Outcome.refused("refusal.sync.noPortal");
        }
        try (Portal portal = new HttpPortal(settings, clock, limits)) {
            portal.signIn();
            watch.well(clock.instant());
            return Outcome.done(
                    new Tested(Sentence.of("sync.test.ok", settings.adapterUrl()), null));
        } catch (LineTrouble trouble) {
            watch.lost(clock.instant(), trouble);
            return Outcome.done(
                    new Tested(
                            trouble.sentence(),
                            new RoundReport.Trouble(trouble.code(), trouble.sentence())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.refused("refusal.sync.stopped");
        }
    }

    /// Reads the portal's catalogue and puts it beside this desk's of today; right `SYNC`.
    public Outcome<List<PortalCatalogue.Listed>> catalogue(Session session) {
        var barred = session.lacks(Right.SYNC);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        PortalSettings settings = settings();
        if (!settings.isSet()) {
            return Outcome.refused("refusal.sync.noPortal");
        }
        LocalDate today = VietnamTime.date(clock.instant());
        var here = Objects.requireNonNull(store.present()).catalogue().on(today);
        try (Portal portal = new HttpPortal(settings, clock, limits)) {
            return Outcome.done(PortalCatalogue.compare(portal, here));
        } catch (LineTrouble trouble) {
            throw new Fault(trouble.code(), trouble.sentence(), trouble);
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
            Stoppable here = begun(portal);
            return Outcome.done(round(here, settings.batchSize(), now, watcher));
        } finally {
            running = null;
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
            Stoppable here = begun(portal);
            RoundReport all = null;
            int fruitless = 0;
            while (true) {
                RoundReport next = round(here, settings.batchSize(), true, watcher);
                all = all == null ? next : all.and(next);
                boolean fruit = next.acknowledged() > 0 || next.received() > 0;
                fruitless = fruit ? 0 : fruitless + 1;
                var counts = store.outbox(o -> o.counts());
                boolean left = counts.waiting() > counts.aside();
                boolean whole = next.trouble() == null;
                if ((whole && !left) || fruitless >= FRUITLESS || here.isOver()) {
                    return Outcome.done(all);
                }
                if (!fruit && here.pause(pause.multipliedBy(BETWEEN))) {
                    return Outcome.done(all);
                }
            }
        } finally {
            running = null;
            one.unlock();
        }
    }

    /// Waits until no round runs.
    ///
    /// @return false when one still does
    public boolean await(Duration longest) throws InterruptedException {
        boolean free = one.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (free) {
            one.unlock();
        }
        return free;
    }

    private Stoppable begun(Portal portal) {
        Stoppable here = new Stoppable(portal, new CountDownLatch(1));
        running = here;
        return here;
    }

    private RoundReport round(
            Stoppable here, int batchSize, boolean now, Consumer<Underway> watcher) {
        Instant began = clock.instant();
        long start = System.nanoTime();
        Portal portal = here.portal();
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
                        new Patience(new Random(), pause, here.stop()),
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
            } else if (here.isOver()) {
                trouble = stopped();
            } else {
                watch.lost(clock.instant(), ended);
                trouble = new RoundReport.Trouble(ended.code(), ended.sentence());
            }
        } catch (InterruptedException e) {
            here.stop().countDown();
            trouble = stopped();
        } finally {
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

    private static RoundReport.Trouble stopped() {
        return new RoundReport.Trouble("KN-16", Sentence.of("refusal.sync.stopped"));
    }

    private void skew(Portal portal) {
        watch.traffic(portal.traffic());
        Duration skew = portal.clockSkew();
        watch.skew(skew == null || skew.abs().compareTo(SKEW) < 0 ? null : skew);
    }

    /// Stops a round that runs; what is on its way is looked up at the next one.
    public void cancel() {
        Stoppable now = running;
        if (now != null) {
            now.end();
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

    /// The desk without a line: parcels on a stick.
    public Courier courier() {
        return new Courier(store, clock, freezing, settings().madonvi());
    }

    /// Files for a province without any interface.
    public Export export() {
        return new Export(store, freezing);
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
