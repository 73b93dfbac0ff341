package vn.ocua.app.window;

import org.jspecify.annotations.Nullable;

import vn.ocua.app.owner.Owner;
import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Door;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/// Makes the window's process the owner of the data folder before its store is opened, so that
/// commands are carried out by it and no two processes ever write one store.
public final class Hold {
    private final BiConsumer<Owner, CompletableFuture<Counter>> serve;
    private final Runnable practise;
    private @Nullable Owner owner;
    private @Nullable Path folder;
    private CompletableFuture<Counter> opened = new CompletableFuture<>();

    /// @param serve begins to answer commands of other processes, once the store is open
    /// @param practise puts the clock of a training desk
    public Hold(BiConsumer<Owner, CompletableFuture<Counter>> serve, Runnable practise) {
        this.serve = serve;
        this.practise = practise;
    }

    void practise() {
        practise.run();
    }

    /// Takes the folder, if it is not held already.
    ///
    /// @throws Fault when another process works on it
    synchronized void take(Path wanted) {
        if (owner != null && wanted.equals(folder)) {
            return;
        }
        release();
        Owner taken = Owner.take(wanted);
        if (taken == null) {
            throw new Fault("AP-03", Sentence.of("fault.app.windowBusy", wanted), null);
        }
        owner = taken;
        folder = wanted;
        opened = new CompletableFuture<>();
        serve.accept(taken, opened);
    }

    Outcome<Door.Opened> opened(Outcome<Door.Opened> outcome) {
        if (outcome instanceof Outcome.Done<Door.Opened>(Door.Opened done)) {
            opened.complete(done.counter());
        }
        return outcome;
    }

    /// No new commands; those under way are carried out first.
    synchronized void finish() {
        Owner holding = owner;
        if (holding != null && opened.isDone()) {
            holding.finish();
        }
    }

    /// Lets go of the folder, after its store was closed.
    synchronized void release() {
        Owner holding = owner;
        owner = null;
        opened.completeExceptionally(new IllegalStateException("closed"));
        if (holding != null) {
            holding.close();
        }
    }
}
