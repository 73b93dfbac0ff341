package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.RoundReport;
import vn.ocua.exchange.Underway;
import vn.ocua.person.Right;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// `sync`: one round with the portal, or rounds until nothing is left that can go. Waits while
/// another round runs.
@Command(name = "sync")
public final class SyncCommand implements vn.ocua.app.run.Command {
    private static final String RUNNING = "refusal.sync.running";
    private static final Duration LOOK = Duration.ofMillis(300);

    @Option(names = "--until-empty")
    boolean untilEmpty;

    private volatile boolean ours;
    private volatile boolean stopped;

    @Override
    public Need need(Run run) {
        if (!Secrets.given(run)) {
            throw new Usage("usage.storeKey");
        }
        return run.settings().user().isEmpty() ? Need.KEY : Need.USER;
    }

    /// Only a round of its own: another command's goes on.
    @Override
    public Runnable ending(Run run) {
        return () -> {
            stopped = true;
            if (ours) {
                Exchange.of(run.counter()).cancel();
            }
        };
    }

    @Override
    public int run(Run run) {
        if (!run.settings().user().isEmpty()) {
            Optional<Refusal> barred = run.session().lacks(Right.SYNC);
            if (barred.isPresent()) {
                return run.refused(List.of(barred.get()));
            }
        }
        Exchange exchange = Exchange.of(run.counter());
        Progress progress = new Progress(run);
        Outcome<RoundReport> done = round(run, exchange, progress);
        progress.clear();
        return run.when(done, report -> said(run, exchange, report));
    }

    private Outcome<RoundReport> round(Run run, Exchange exchange, Progress progress) {
        boolean told = false;
        while (!stopped) {
            ours = true;
            Outcome<RoundReport> done =
                    untilEmpty
                            ? exchange.untilEmpty(now -> show(exchange, progress, now))
                            : exchange.round(true, now -> show(exchange, progress, now));
            ours = false;
            if (!isRunning(done)) {
                return done;
            }
            if (!told) {
                run.tell("cli.sync.waits");
                told = true;
            }
            try {
                while (!stopped && !exchange.await(LOOK)) {
                    progress.clear();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
        return Outcome.refused("refusal.sync.stopped");
    }

    private static boolean isRunning(Outcome<RoundReport> done) {
        return done instanceof Outcome.Refused<RoundReport>(List<Refusal> reasons)
                && reasons.stream().anyMatch(r -> r.why().key().equals(RUNNING));
    }

    private void show(Exchange exchange, Progress progress, Underway now) {
        if (stopped) {
            exchange.cancel();
        }
        progress.bar("cli.sync.progress", now.done(), now.total());
    }

    private static int said(Run run, Exchange exchange, RoundReport report) {
        run.answer(
                Run.object()
                        .put("sent", report.sent())
                        .put("acknowledged", report.acknowledged())
                        .put("refused", report.refused())
                        .put("conflicts", report.conflicts())
                        .put("waiting", report.waiting())
                        .put("received", report.received())
                        .put("seconds", report.took().toMillis() / 1000.0),
                "sync.done",
                report.sent(),
                report.acknowledged(),
                report.received(),
                report.waiting());
        Duration skew = exchange.watch().view().skew();
        if (skew != null) {
            run.tell("sync.clock", skew.abs().toMinutes());
        }
        RoundReport.Trouble trouble = report.trouble();
        if (trouble == null) {
            return Exit.DONE;
        }
        run.tell(trouble.sentence(), trouble.code());
        return exit(trouble);
    }

    /// Wrong credentials are a refusal, as any wrong password; everything else is the line.
    static int exit(RoundReport.Trouble trouble) {
        return trouble.code().equals("KN-14") ? Exit.REFUSED : Exit.FAULT;
    }
}
