package vn.ocua.ui;

import vn.ocua.counter.PageScanner;

/// The scanner of this PC and how it was used last, kept with the window's preferences.
///
/// @param feeder sheets lie in the feeder, not on the glass
public record ScannerChoice(String id, String name, boolean feeder, boolean colour) {
    /// From the line of the preferences; nothing chosen where it is empty or not ours.
    public static ScannerChoice read(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length == 4 && !cells[0].isEmpty()
                ? new ScannerChoice(
                        cells[0],
                        cells[1],
                        Boolean.parseBoolean(cells[2]),
                        Boolean.parseBoolean(cells[3]))
                : new ScannerChoice("", "", false, false);
    }

    public static ScannerChoice of(PageScanner.Device device) {
        return new ScannerChoice(device.id(), device.name().replace('\t', ' '), false, false);
    }

    public String line() {
        return isEmpty() ? "" : String.join("\t", id, name, feeder + "", colour + "");
    }

    public boolean isEmpty() {
        return id.isEmpty();
    }

    PageScanner.Device device() {
        return new PageScanner.Device(id, name);
    }

    PageScanner.Wish wish() {
        return new PageScanner.Wish(feeder, colour);
    }

    ScannerChoice feeder(boolean wanted) {
        return new ScannerChoice(id, name, wanted, colour);
    }

    ScannerChoice colour(boolean wanted) {
        return new ScannerChoice(id, name, feeder, wanted);
    }
}
