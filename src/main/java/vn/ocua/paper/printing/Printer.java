package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A printer of this PC.
///
/// @param name as the system knows it
/// @param model what its maker calls it; empty when nobody says
/// @param usual the one that is used where none is chosen
/// @param trouble what keeps it from printing now; null when nothing does
/// @param queued papers waiting there; -1 when nobody says
/// @param trays as the printer names them
/// @param sizes of paper it has or takes
public record Printer(
        String name,
        String model,
        boolean usual,
        @Nullable Trouble trouble,
        int queued,
        List<String> trays,
        List<Media> sizes,
        boolean duplex) {
    public Printer {
        trays = List.copyOf(trays);
        sizes = List.copyOf(sizes);
    }
}
