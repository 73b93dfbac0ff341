package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Outcome;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;

import java.util.concurrent.CountDownLatch;

/// `practice-portal`: a portal to practise and test against, on this machine only, until it is
/// stopped by Ctrl+C.
@Command(name = "practice-portal")
public final class PracticePortalCommand implements vn.ocua.app.run.Command {
    @Option(names = "--port", paramLabel = "N")
    int port;

    @Option(names = "--faults", paramLabel = "PLAN")
    String faults = "none";

    @Override
    public Need need(Run run) {
        return Need.NOTHING;
    }

    @Override
    public int run(Run run) {
        Outcome<FaultPlan> plan = FaultPlan.parse(faults);
        return run.when(plan, wanted -> serve(run, wanted));
    }

    private int serve(Run run, FaultPlan plan) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread ending = new Thread(stopped::countDown, "ocua-practice-end");
        Runtime.getRuntime().addShutdownHook(ending);
        try (PracticePortal portal =
                PracticePortal.start(
                        Options.of(run.settings().folder(), port, plan, run.clock()))) {
            portal.describe(run.around().out());
            run.around().out().flush();
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }
}
