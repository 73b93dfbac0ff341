package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Which jobs there are: put up by many threads, worked off by one.
final class JobBoard {
    private static final int REMEMBERED = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private boolean closed;

    /// A job, and its paper as long as it may have to be sent again. Told apart as objects, not by
    /// what they hold.
    static final class Entry {
        private final Job job;
        private final @Nullable Handout paper;

        Entry(Job job, @Nullable Handout paper) {
            this.job = job;
            this.paper = paper;
        }

        Job job() {
            return job;
        }

        @Nullable Handout paper() {
            return paper;
        }
    }

    void put(Entry entry) {
        lock.lock();
        try {
            entries.put(entry.job().id(), entry);
            List<UUID> done =
                    entries.values().stream()
                            .map(Entry::job)
                            .filter(Job::isDone)
                            .map(Job::id)
                            .toList();
            done.stream()
                    .limit(Math.max(0, done.size() - REMEMBERED))
                    .toList()
                    .forEach(entries::remove);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Nullable Entry get(UUID id) {
        lock.lock();
        try {
            return entries.get(id);
        } finally {
            lock.unlock();
        }
    }

    /// Only if nobody changed it meanwhile.
    boolean replace(Entry before, Entry now) {
        lock.lock();
        try {
            UUID id = now.job().id();
            if (entries.get(id) != before) {
                return false;
            }
            entries.put(id, now);
            return true;
        } finally {
            lock.unlock();
        }
    }

    void remove(UUID id) {
        lock.lock();
        try {
            entries.remove(id);
        } finally {
            lock.unlock();
        }
    }

    /// Oldest first.
    List<Job> jobs() {
        lock.lock();
        try {
            return entries.values().stream().map(Entry::job).toList();
        } finally {
            lock.unlock();
        }
    }

    /// Waits for work: a paper that waits, else, after a pause, all that are at printers; empty
    /// once the board was closed.
    List<Entry> next(Duration pause) throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                List<Entry> sent = new ArrayList<>();
                for (Entry entry : entries.values()) {
                    if (entry.job().state() == Job.State.WAITING) {
                        return List.of(entry);
                    }
                    if (entry.job().state() == Job.State.SENDING) {
                        sent.add(entry);
                    }
                }
                if (sent.isEmpty()) {
                    changed.await();
                } else if (!changed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return sent;
                }
            }
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
