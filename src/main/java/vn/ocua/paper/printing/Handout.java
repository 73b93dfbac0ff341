package vn.ocua.paper.printing;

/// A paper on its way to a printer.
///
/// @param title shown in the printer's own queue: code and form, never a person's name
/// @param tray as the printer names it; empty for the one it takes by itself
/// @param size `a4`, `a5`, `a6` or a printer's own word; empty for the size of the page
/// @param copies from 1
/// @param raster as dots for a receipt printer (ESC/POS) instead of a PDF
public record Handout(
        String title,
        byte[] pdf,
        String tray,
        String size,
        int copies,
        boolean duplex,
        boolean raster) {
    public Handout {
        if (copies < 1 || copies > 99) {
            throw new IllegalArgumentException("from 1 to 99 copies, not " + copies);
        }
    }

    public static Handout of(String title, byte[] pdf) {
        return new Handout(title, pdf, "", "", 1, false, false);
    }

    Handout with(byte[] other) {
        return new Handout(title, other, tray, size, copies, duplex, raster);
    }

    /// The copies are in the file already.
    Handout once() {
        return new Handout(title, pdf, tray, size, 1, duplex, raster);
    }
}
