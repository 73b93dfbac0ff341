package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.paper.capture.ScanOrder;
import vn.ocua.paper.capture.ScannedPaper;
import vn.ocua.paper.capture.Scanner;
import vn.ocua.paper.capture.Scanning;
import vn.ocua.person.Right;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Papers straight from a scanner; nothing of them lies on a disk before it is encrypted.
public final class PageScanner {
    private final Scanning scanning;
    private final Scans scans;

    PageScanner(Scanning scanning, Scans scans) {
        this.scanning = scanning;
        this.scans = scans;
    }

    /// @param id kept as what the officer chose
    public record Device(String id, String name) {}

    /// Where the sheets lie, and in what colours they are wanted.
    public record Wish(boolean feeder, boolean colour) {}

    /// Scanners that answer now, the chosen one first; takes some seconds, off the UI thread.
    public List<Device> present(String chosen) {
        List<Scanner> all = scanning.present();
        return all.stream()
                .map(one -> new Device(one.id(), told(one, all)))
                .sorted((a, b) -> Boolean.compare(b.id().equals(chosen), a.id().equals(chosen)))
                .toList();
    }

    /// Two of one make are told apart by where they are.
    private static String told(Scanner one, List<Scanner> all) {
        return all.stream().filter(other -> other.name().equals(one.name())).count() > 1
                ? one.name() + " (" + one.id() + ")"
                : one.name();
    }

    /// Scans; right `ATTACH`.
    ///
    /// @param page each sheet as an image, as soon as it is through
    /// @param stopped asked several times a second
    /// @return false where it was stopped
    /// @throws vn.ocua.base.Fault `MQ-…`: what is the matter with the scanner
    public Outcome<Boolean> scan(
            Session session,
            Device device,
            Wish wish,
            Consumer<byte[]> page,
            BooleanSupplier stopped) {
        Optional<Refusal> barred = session.lacks(Right.ATTACH);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return Outcome.done(
                scanning.scan(
                        new ScanOrder(
                                new Scanner(device.id(), device.name()),
                                wish.feeder(),
                                wish.colour()),
                        page,
                        stopped));
    }

    /// The sheets as one file, named for lists by what it is and when it was scanned.
    ///
    /// @param name without ending
    public Outcome<Scans.Kept> keep(Session session, String name, List<byte[]> sheets) {
        return ScannedPaper.of(name, sheets)
                .then(file ->
                        scans.keep(session, name + (sheets.size() > 1 ? ".pdf" : ".jpg"), file));
    }
}
