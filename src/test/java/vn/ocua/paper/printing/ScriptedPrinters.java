package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/// Printers that behave as a test wrote down: a second real way of printing, in memory.
public final class ScriptedPrinters implements Printers {
    private final Map<String, Machine> machines = new ConcurrentHashMap<>();

    /// One printer: says what was written for it, then that the paper is out.
    public static final class Machine implements Printing {
        private final Deque<Progress> script = new ArrayDeque<>();
        private final List<Handout> papers = new ArrayList<>();
        private final List<String> cancelled = new ArrayList<>();
        private @Nullable CountDownLatch busy;
        private boolean forgets;

        /// What is said of the next paper, from the moment it is handed over.
        public synchronized Machine says(Progress... progress) {
            script.addAll(List.of(progress));
            return this;
        }

        /// Takes no paper before the latch is down.
        public synchronized Machine busyUntil(CountDownLatch latch) {
            busy = latch;
            return this;
        }

        /// Stays with its last word instead of printing.
        public synchronized Machine stays() {
            forgets = true;
            return this;
        }

        public synchronized List<Handout> papers() {
            return List.copyOf(papers);
        }

        public synchronized List<String> cancelled() {
            return List.copyOf(cancelled);
        }

        @Override
        public Handed send(Handout paper) {
            CountDownLatch wait;
            synchronized (this) {
                wait = busy;
            }
            try {
                if (wait != null) {
                    wait.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            synchronized (this) {
                papers.add(paper);
                return new Handed("t" + papers.size(), next());
            }
        }

        @Override
        public synchronized Progress look(String ticket) {
            return next();
        }

        private Progress next() {
            if (forgets && script.size() == 1) {
                return script.getFirst();
            }
            return script.isEmpty() ? new Progress.Printed() : script.removeFirst();
        }

        @Override
        public synchronized void cancel(String ticket) {
            cancelled.add(ticket);
        }
    }

    public Machine add(String name) {
        return machines.computeIfAbsent(name, _ -> new Machine());
    }

    public void remove(String name) {
        machines.remove(name);
    }

    @Override
    public List<Printer> list() {
        return machines.keySet().stream()
                .sorted()
                .map(name ->
                        new Printer(
                                name,
                                "HP LaserJet Pro M404",
                                false,
                                null,
                                0,
                                List.of("tray-1", "tray-2"),
                                List.of(Media.of("iso_a4_210x297mm")),
                                true))
                .toList();
    }

    @Override
    public Optional<Printing> named(String name) {
        return Optional.ofNullable(machines.get(name));
    }
}
