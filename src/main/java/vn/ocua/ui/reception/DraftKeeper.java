package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.counter.Drafts;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;
import vn.ocua.ui.Soon;
import vn.ocua.ui.shell.Background;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Keeps what is being typed within a second, off the UI thread, one write at a time.
///
/// Many changes of one draft become one write; a write under way is followed by the next when more
/// was typed meanwhile. A draft that was dropped is never written again.
final class DraftKeeper {
    /// What is to be kept of one registration.
    ///
    /// @param role also while the field that names whose dossier it is is empty
    /// @param instead null where nothing is written instead of saving
    record Wanted(
            UUID id,
            Application typed,
            String focus,
            boolean parked,
            Role role,
            Draft.@Nullable Instead instead) {}

    private final Background background;
    private final Drafts drafts;
    private final Session session;
    private final Consumer<Draft> kept;
    private final Consumer<Fault> failed;
    private final Soon wait = new Soon(this::write);
    private final Map<UUID, Wanted> waiting = new LinkedHashMap<>();
    private final List<Runnable> whenIdle = new ArrayList<>();
    private final Set<UUID> flushed = new HashSet<>();
    private boolean writing;

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
    }

    /// Something was typed.
    void changed(Wanted one) {
        waiting.put(one.id(), one);
        wait.ask();
    }

    /// Keeps it now: the officer puts it aside or leaves the screen.
    void now(Wanted one, Runnable then) {
        waiting.put(one.id(), one);
        whenIdle.add(then);
        write();
    }

    /// The dossier is saved, or the officer emptied the form: the draft goes.
    void drop(UUID id) {
        waiting.remove(id);
        whenIdle.add(() -> delete(id));
        if (!writing) {
            write();
        }
    }

    /// Writes what waits and returns when it is on disk; for the end of the window.
    void flush() {
        wait.forget();
        List.copyOf(waiting.values()).forEach(one -> keep(one, true));
        waiting.clear();
    }

    /// One after another: what the end of the window writes is never overtaken by a write that was
    /// under way.
    ///
    /// @param last at the end of the window
    private synchronized Optional<Draft> keep(Wanted one, boolean last) {
        if (last) {
            flushed.add(one.id());
        } else if (flushed.contains(one.id())) {
            return Optional.empty();
        }
        return Optional.of(
                drafts.keep(
                        session,
                        one.id(),
                        one.typed(),
                        one.focus(),
                        one.parked(),
                        one.role().name(),
                        one.instead()));
    }

    private void delete(UUID id) {
        background
                .run(() -> {
                    drafts.drop(id);
                    return id;
                })
                .then(_ -> {})
                .otherwise(failed);
    }

    private void write() {
        if (writing) {
            return;
        }
        wait.forget();
        if (waiting.isEmpty()) {
            List<Runnable> due = List.copyOf(whenIdle);
            whenIdle.clear();
            due.forEach(Runnable::run);
            return;
        }
        Wanted next = waiting.values().iterator().next();
        waiting.remove(next.id());
        writing = true;
        background
                .run(() -> keep(next, false))
                .then(draft -> {
                    writing = false;
                    draft.ifPresent(kept);
                    write();
                })
                .otherwise(fault -> {
                    writing = false;
                    failed.accept(fault);
                    whenIdle.clear();
                });
    }
}
