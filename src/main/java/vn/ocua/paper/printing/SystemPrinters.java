package vn.ocua.paper.printing;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The printers of this PC: those of CUPS where it answers, else those of `javax.print`; beside
/// them receipt printers by their address.
public final class SystemPrinters implements Printers {
    private static final Logger LOG = Logger.getLogger(SystemPrinters.class.getName());

    /// A printer of `javax.print` remembers what its driver said of its jobs.
    private final Map<String, JavaPrinting> known = new ConcurrentHashMap<>();

    @Override
    public List<Printer> list() {
        return Cups.here().map(SystemPrinters::listed).orElseGet(JavaPrinters::list).stream()
                .sorted(
                        Comparator.comparing(Printer::usual)
                                .reversed()
                                .thenComparing(Printer::name))
                .toList();
    }

    private static List<Printer> listed(Cups cups) {
        try {
            return cups.printers();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "CUPS does not answer", e);
            return List.of();
        }
    }

    @Override
    public Optional<Printing> named(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<RawPrinting> raw = RawPrinting.at(name);
        if (raw.isPresent()) {
            return raw.map(p -> p);
        }
        Optional<Cups> cups = Cups.here();
        return cups.isPresent() ? named(cups.get(), name) : java(name).map(p -> p);
    }

    /// Where CUPS does not answer just now its printers are not gone.
    private static Optional<Printing> named(Cups cups, String name) {
        try {
            return cups.printer(name).map(p -> new CupsPrinting(cups, p.name()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "CUPS does not answer", e);
            return Optional.of(new CupsPrinting(cups, name));
        }
    }

    private Optional<JavaPrinting> java(String name) {
        JavaPrinting before = known.get(name);
        if (before != null) {
            return Optional.of(before);
        }
        return JavaPrinters.named(name)
                .map(service -> known.computeIfAbsent(name, _ -> new JavaPrinting(service)));
    }
}
