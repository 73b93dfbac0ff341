package vn.ocua.app.window;

import vn.ocua.counter.Counter;
import vn.ocua.paper.printing.Printers;
import vn.ocua.paper.printing.SystemPrinters;
import vn.ocua.store.keys.Cost;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Where a window works.
///
/// @param folder the desk's data; need not exist yet
/// @param papers where papers are put that are not printed
/// @param samples folders that may hold the sample catalogue and calendar, the first found counts
/// @param cost of passwords made at the first start
/// @param printers that papers may go to
public record Place(
        Path folder,
        InstantSource clock,
        Path papers,
        List<Path> samples,
        Cost cost,
        Printers printers) {
    public Place {
        samples = List.copyOf(samples);
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
        return new Place(other, clock, papers, samples, cost, printers);
    }

    /// The practice desk lies beside the real one, never in it.
    Path practice() {
        return folder.resolveSibling(folder.getFileName() + "-tap-dung");
    }
}
