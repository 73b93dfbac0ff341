package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.Exit;
import vn.ocua.app.run.Run;
import vn.ocua.base.Refusal;

import java.util.List;

/// `bench`: the project's own measurements, by name; without a name their list.
@Command(name = "bench")
public final class Bench implements vn.ocua.app.run.Command {
    private final List<Measurement> measurements;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME")
    String name = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "VALUE")
    List<String> values = List.of();

    public Bench(List<Measurement> measurements) {
        this.measurements = List.copyOf(measurements);
    }

    /// Something that can be measured, in folders of its own.
    public interface Measurement {
        String name();

        /// @return an exit code
        int measure(Run run, List<String> values);
    }

    @Override
    public Need need(Run run) {
        return Need.NOTHING;
    }

    @Override
    public int run(Run run) {
        List<String> names = measurements.stream().map(Measurement::name).toList();
        if (name.isEmpty()) {
            names.forEach(run::line);
            return Exit.DONE;
        }
        return measurements.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> one.measure(run, values))
                .orElseGet(() ->
                        run.refused(
                                List.of(
                                        Refusal.at(
                                                "name",
                                                "refusal.bench",
                                                name,
                                                String.join(", ", names)))));
    }
}
