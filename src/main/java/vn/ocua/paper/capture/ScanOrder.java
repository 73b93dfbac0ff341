package vn.ocua.paper.capture;

/// What is wanted of a scanner.
///
/// @param feeder all sheets of the feeder; else the one sheet on the glass
/// @param colour else grey, which is enough for papers and a third of the size
public record ScanOrder(Scanner scanner, boolean feeder, boolean colour) {
    /// Dots an inch; small print stays readable, and nothing has to be shrunk afterwards.
    public static final int DPI = 200;
}
