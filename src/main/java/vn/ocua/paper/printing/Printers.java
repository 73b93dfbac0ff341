package vn.ocua.paper.printing;

import java.util.List;
import java.util.Optional;

/// The printers that can be chosen.
public interface Printers {
    /// Installed ones, the usual one first, then by name. Asks the system anew each time and may
    /// take a second: never on the window's thread.
    List<Printer> list();

    /// The way to a printer.
    ///
    /// @param name as listed, or the address of a receipt printer without driver: `tcp://host:9100`
    ///   or `/dev/usb/lp0`
    /// @return empty when there is no such printer
    Optional<Printing> named(String name);

    /// The one that is used where none is chosen: the system's own, else the only one there is.
    default Optional<Printer> usual() {
        List<Printer> all = list();
        return all.stream()
                .filter(Printer::usual)
                .findFirst()
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    /// A desk without printers.
    static Printers none() {
        return new Printers() {
            @Override
            public List<Printer> list() {
                return List.of();
            }

            @Override
            public Optional<Printing> named(String name) {
                return Optional.empty();
            }
        };
    }
}
