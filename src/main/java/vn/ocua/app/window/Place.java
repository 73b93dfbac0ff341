package vn.ocua.app.window;

import vn.ocua.counter.Counter;
import vn.ocua.paper.printing.Printers;
import vn.ocua.paper.printing.SystemPrinters;
import vn.ocua.store.keys.Cost;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Where a window works.
///
/// @param folder the desk's data; need not exist yet
/// @param papers where papers are put that are not printed
/// @param samples folders that may hold the sample catalogue and calendar, the first found counts
/// @param cost of passwords made at the first start
/// @param printers that papers may go to
/// @param viewer shows the officer a paper that nothing printed; called off the window's thread
public record Place(
        Path folder,
        InstantSource clock,
        Path papers,
        List<Path> samples,
        Cost cost,
        Printers printers,
        Consumer<Path> viewer) {
    public Place {
        samples = List.copyOf(samples);
    }

    /// Where nothing is opened by itself.
    public Place(
            Path folder,
            InstantSource clock,
            Path papers,
            List<Path> samples,
            Cost cost,
            Printers printers) {
        this(folder, clock, papers, samples, cost, printers, _ -> {});
    }

    /// Without a printer: all papers go to the folder.
    public Place(Path folder, InstantSource clock, Path papers, List<Path> samples, Cost cost) {
        this(folder, clock, papers, samples, cost, Printers.none());
    }

    public static Place usual(Path folder, InstantSource clock) {
        return new Place(
                folder,
                clock,
                Counter.usualFolder(),
                List.of(
                        Path.of(System.getProperty("ocua.samples", "samples")),
                        Path.of("samples"),
                        Path.of("app", "samples")),
                Cost.USUAL,
                new SystemPrinters());
    }

    Place in(Path other) {
        return new Place(other, clock, papers, samples, cost, printers, viewer);
    }

    /// The same place with somebody who shows papers.
    public Place viewing(Consumer<Path> other) {
        return new Place(folder, clock, papers, samples, cost, printers, other);
    }

    /// The practice desk lies beside the real one, never in it.
    Path practice() {
        return folder.resolveSibling(folder.getFileName() + "-tap-dung");
    }
}
