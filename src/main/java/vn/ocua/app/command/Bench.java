package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.bench.BenchOptions;
import vn.ocua.app.bench.Benches;
import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;

import java.nio.file.Path;

/// `bench`: the project's own measurements, by name; without a name their list.
@Command(name = "bench")
public final class Bench implements vn.ocua.app.run.Command {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME")
    String name = "";

    @Option(names = "--work", paramLabel = "DIR")
    Path work = BenchOptions.standard().work();

    @Option(names = "--samples", paramLabel = "DIR")
    Path samples = BenchOptions.standard().samples();

    @Option(names = "--dossiers", paramLabel = "N")
    int dossiers = BenchOptions.DOSSIERS;

    @Option(names = "--rounds", paramLabel = "N")
    int rounds = BenchOptions.ROUNDS;

    @Option(names = "--count", paramLabel = "N")
    int count = BenchOptions.COUNT;

    @Option(names = "--seconds", paramLabel = "N")
    int seconds = BenchOptions.SECONDS;

    @Option(names = "--typing", paramLabel = "MS")
    int typing = BenchOptions.TYPING;

    @Override
    public Need need(Run run) {
        return Need.NOTHING;
    }

    @Override
    public int run(Run run) {
        if (name.isEmpty()) {
            Benches.names().forEach(run::line);
            return Exit.DONE;
        }
        var around = run.around();
        return Benches.run(
                name,
                new BenchOptions(
                        around.directory().resolve(work),
                        around.directory().resolve(samples),
                        dossiers,
                        rounds,
                        count,
                        seconds,
                        typing),
                around.out(),
                around.err());
    }
}
