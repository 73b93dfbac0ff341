package vn.ocua.app;

import vn.ocua.app.command.KeyCommands;
import vn.ocua.app.command.Safety;
import vn.ocua.app.command.Secrets;
import vn.ocua.app.owner.Handed;
import vn.ocua.app.owner.Handover;
import vn.ocua.app.owner.Owner;
import vn.ocua.app.owner.Visitor;
import vn.ocua.app.run.Command;
import vn.ocua.app.run.DeskClock;
import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Log;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Surroundings;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.counter.Counter;
import vn.ocua.store.keys.DataKey;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;

/// Carries out what needs a store: by the process that owns the folder, or by becoming its owner.
final class AtDesk {
    /// How long to look for somebody who answers; each word of an owner that is about to end
    /// counts.
    private static final Duration SEARCH = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Log log;

    AtDesk(Log log) {
        this.log = log;
    }

    int run(Shell.Asked asked) {
        Run run = asked.run();
        Path folder = run.settings().folder();
        mustSayWho(asked.command(), run);
        // No store, no owner: said before a lock file is left in somebody's folder.
        var keys = Counter.keys(folder);
        long deadline = System.nanoTime() + SEARCH.toNanos();
        while (true) {
            Owner owner = Owner.take(folder);
            if (owner != null) {
                try (Stopping stopping = new Stopping();
                        owner) {
                    return run.when(
                            Secrets.open(run, keys, alone(asked.command())),
                            key -> owning(asked, owner, key, stopping));
                }
            }
            switch (hand(asked, folder)) {
                case Handover.Reply.Exit(int code) -> {
                    return code;
                }
                case Handover.Reply.Leaving() -> deadline = System.nanoTime() + SEARCH.toNanos();
                case Handover.Reply.Nobody() -> {}
            }
            if (System.nanoTime() > deadline) {
                throw new Fault("AP-02", Sentence.of("fault.app.busy", folder), null);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static void mustSayWho(Command command, Run run) {
        if (command.need(run) == Command.Need.USER && run.settings().user().isEmpty()) {
            throw new Usage("usage.user");
        }
        if (!run.settings().user().isEmpty() && run.around().variable(Secrets.PASSWORD).isEmpty()) {
            throw new Usage("usage.variable", Secrets.PASSWORD);
        }
    }

    private static boolean alone(Command command) {
        return command instanceof KeyCommands.Passphrase;
    }

    private int owning(Shell.Asked asked, Owner owner, DataKey key, Stopping stopping) {
        Run run = asked.run();
        Path folder = run.settings().folder();
        CompletableFuture<Counter> opened = new CompletableFuture<>();
        serve(run, owner, opened);
        try (Counter counter = Counter.open(folder, key, run.clock(), n -> {})) {
            practise(run, counter);
            opened.complete(counter);
            if (counter.opening().rebuilt()) {
                run.tell("cli.opened.rebuilt");
            }
            Runnable ending = asked.command().ending(run.with(counter, null));
            if (ending != null) {
                stopping.on(ending);
            }
            int code = session(asked.command(), run, counter);
            owner.finish();
            return code;
        } catch (Fault e) {
            opened.completeExceptionally(e);
            if (asked.command() instanceof Safety.Verify) {
                return Safety.unopened(run, e);
            }
            throw e;
        } finally {
            opened.completeExceptionally(new IllegalStateException("not opened"));
        }
    }

    /// Answers commands of other processes as soon as the store is open.
    void serve(Run run, Owner owner, CompletableFuture<Counter> opened) {
        owner.serve(visitor -> answer(visitor, opened, run));
    }

    private static int session(Command command, Run run, Counter counter) {
        if (run.settings().user().isEmpty()) {
            return command.run(run.with(counter, null));
        }
        return run.when(
                counter.session(run.settings().user()),
                session -> command.run(run.with(counter, session)));
    }

    private static void practise(Run run, Counter counter) {
        String wanted = run.around().variable(DeskClock.PRACTICE);
        if (counter.desk().training()) {
            run.clock().practise(wanted);
        } else if (!wanted.isEmpty()) {
            run.tell("cli.practiceIgnored");
        }
    }

    private static Handover.Reply hand(Shell.Asked asked, Path folder) {
        Surroundings around = asked.run().around();
        Map<String, String> ours = new HashMap<>(around.environment());
        ours.keySet().removeIf(name -> !name.startsWith("OCUA_"));
        return new Handover(folder, around.in(), around.out(), around.err())
                .hand(
                        new Handed(
                                asked.arguments(),
                                ours,
                                around.directory().toString(),
                                around.terminal()));
    }

    /// Here, for another process: the same command on the opened counter, signed in as its own
    /// user.
    private OptionalInt answer(Visitor visitor, CompletableFuture<Counter> opened, Run owner) {
        Handed handed = visitor.handed();
        Counter counter;
        try {
            counter = opened.join();
        } catch (CompletionException e) {
            return OptionalInt.empty();
        }
        Surroundings mine = owner.around();
        Surroundings around =
                new Surroundings(
                        visitor.in(),
                        new PrintStream(visitor.out(), false, StandardCharsets.UTF_8),
                        new PrintStream(visitor.err(), false, StandardCharsets.UTF_8),
                        handed.environment(),
                        Path.of(handed.directory()),
                        handed.terminal(),
                        mine.cost(),
                        mine.system());
        int code =
                new Shell(around, log)
                        .read(
                                handed.arguments(),
                                owner.settings().folder(),
                                owner.clock(),
                                asked -> visiting(asked, counter, visitor));
        around.out().flush();
        around.err().flush();
        return OptionalInt.of(code);
    }

    private static int visiting(Shell.Asked asked, Counter counter, Visitor visitor) {
        Run run = asked.run();
        if (asked.command().need(run) == Command.Need.NOTHING) {
            return Exit.USAGE;
        }
        mustSayWho(asked.command(), run);
        practise(run, counter);
        Outcome<DataKey> key =
                Secrets.open(run, Counter.keys(run.settings().folder()), alone(asked.command()));
        Runnable ending = asked.command().ending(run.with(counter, null));
        if (ending != null) {
            visitor.gone().thenRun(ending);
        }
        return run.when(key, opened -> session(asked.command(), run, counter));
    }
}
