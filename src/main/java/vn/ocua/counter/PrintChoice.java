package vn.ocua.counter;

import vn.ocua.base.Text;
import vn.ocua.paper.printing.Handout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Where and how a paper is printed at this desk.
///
/// @param printer its name or address (`tcp://192.168.1.50:9100`, `/dev/usb/lp0`); empty for the
///   PC's usual one, [#FOLDER] for PDF files only
/// @param tray as the printer names it; empty for its own choice
/// @param size `a4`, `a5`, `a6` or a printer's own word; empty for the paper's own size
/// @param copies 1 to 9
/// @param duplex on both sides
/// @param raster a receipt printer that is sent dots (ESC/POS)
public record PrintChoice(
        String printer, String tray, String size, int copies, boolean duplex, boolean raster) {
    /// Papers are put into the folder, nothing is printed.
    public static final String FOLDER = "folder";

    /// What holds for papers without a choice of their own.
    public static final String ALL = "all";

    private static final String KEY = "print.";

    public PrintChoice {
        printer = Text.clean(printer);
        tray = Text.clean(tray);
        size = Text.clean(size);
        copies = Math.clamp(copies, 1, 9);
    }

    /// The PC's usual printer, one copy.
    public static PrintChoice usual() {
        return new PrintChoice("", "", "", 1, false, false);
    }

    public PrintChoice on(String other) {
        return new PrintChoice(other, tray, size, copies, duplex, raster);
    }

    public PrintChoice from(String otherTray) {
        return new PrintChoice(printer, otherTray, size, copies, duplex, raster);
    }

    Handout handout(String title, byte[] pdf) {
        return new Handout(title, pdf, tray, size, copies, duplex, raster);
    }

    /// The choices in the desk's settings, by form.
    static Map<String, PrintChoice> read(Map<String, String> settings) {
        Map<String, PrintChoice> choices = new TreeMap<>();
        for (String key : settings.keySet()) {
            if (key.matches("print\\.[^.]+\\.printer")) {
                String form = key.substring(KEY.length(), key.lastIndexOf('.'));
                choices.put(form, read(settings, KEY + form + "."));
            }
        }
        return choices;
    }

    private static PrintChoice read(Map<String, String> settings, String key) {
        String copies = settings.getOrDefault(key + "copies", "1");
        return new PrintChoice(
                settings.getOrDefault(key + "printer", ""),
                settings.getOrDefault(key + "tray", ""),
                settings.getOrDefault(key + "size", ""),
                copies.matches("[1-9]") ? Integer.parseInt(copies) : 1,
                Boolean.parseBoolean(settings.get(key + "duplex")),
                Boolean.parseBoolean(settings.get(key + "raster")));
    }

    Map<String, String> named(String form) {
        Map<String, String> named = new LinkedHashMap<>();
        String key = KEY + form + ".";
        named.put(key + "printer", printer);
        named.put(key + "tray", tray);
        named.put(key + "size", size);
        named.put(key + "copies", String.valueOf(copies));
        named.put(key + "duplex", String.valueOf(duplex));
        named.put(key + "raster", String.valueOf(raster));
        return named;
    }
}
