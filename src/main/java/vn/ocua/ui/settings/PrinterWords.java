package vn.ocua.ui.settings;

import vn.ocua.base.Texts;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintingDesk;

import java.util.List;
import java.util.Locale;

/// What papers and printers are called in the settings.
final class PrinterWords {
    private final Texts texts;

    PrinterWords(Texts texts) {
        this.texts = texts;
    }

    String paper(String form) {
        return texts.of("ui.printers.paper." + form);
    }

    /// A size as it is chosen; a printer's own word stays as it is.
    String size(String size) {
        return size.isEmpty() ? texts.of("ui.printers.size.own") : shown(size);
    }

    private static String shown(String size) {
        return size.matches("a\\d") ? size.toUpperCase(Locale.ROOT) : size;
    }

    /// Where a choice leads today.
    String printer(PrintChoice choice, List<PrintingDesk.Machine> machines) {
        String name = choice.printer();
        if (name.equals(PrintChoice.FOLDER)) {
            return texts.of("ui.printers.folder");
        }
        return name.isEmpty() ? usual(machines) : name;
    }

    /// The PC's own choice, by name where it has one.
    String usual(List<PrintingDesk.Machine> machines) {
        return machines.stream()
                .filter(machine -> machine.usual() || machines.size() == 1)
                .findFirst()
                .map(machine -> texts.of("ui.printers.usual", machine.name()))
                .orElse(texts.of("ui.printers.usual.none"));
    }
}
