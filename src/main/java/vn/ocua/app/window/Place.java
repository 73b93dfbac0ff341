package vn.ocua.app.window;

import vn.ocua.store.keys.Cost;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Where a window works.
///
/// @param folder the desk's data; need not exist yet
/// @param papers where papers are put while there is no printer
/// @param samples folders that may hold the sample catalogue and calendar, the first found counts
/// @param cost of passwords made at the first start
public record Place(Path folder, InstantSource clock, Path papers, List<Path> samples, Cost cost) {
    public Place {
        samples = List.copyOf(samples);
    }

    public static Place usual(Path folder, InstantSource clock) {
        return new Place(
                folder,
                clock,
                PaperTray.usual(),
                List.of(
                        Path.of(System.getProperty("ocua.samples", "samples")),
                        Path.of("samples"),
                        Path.of("app", "samples")),
                Cost.USUAL);
    }

    Place in(Path other) {
        return new Place(other, clock, papers, samples, cost);
    }

    /// The practice desk lies beside the real one, never in it.
    Path practice() {
        return folder.resolveSibling(folder.getFileName() + "-tap-dung");
    }
}
