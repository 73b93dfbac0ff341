package vn.ocua.ui.reception;

import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.procedure.Component;

import java.util.ArrayList;
import java.util.List;

/// One line of the papers: what the catalogue asks for and what lies on the table.
final class PaperRow {
    /// Where a paper comes from, in the words of the command line, in the order the key goes round.
    static final List<String> SOURCES = List.of("", "database", "card", "reused", "none");

    final Component component;
    int originals;
    int certified;
    int copies;
    String source = "";

    PaperRow(Component component) {
        this.component = component;
        if (component.required()) {
            tick();
        } else {
            source = "none";
        }
    }

    /// Handed in as the catalogue asks, at least one.
    void tick() {
        originals = component.originals();
        copies = component.copies();
        certified = 0;
        if (originals + copies == 0) {
            originals = 1;
        }
        source = "";
    }

    void untick() {
        originals = 0;
        certified = 0;
        copies = 0;
        source = component.required() ? "" : "none";
    }

    void take(Application.Given given) {
        originals = given.originals();
        certified = given.certified();
        copies = given.copies();
        source = given.source();
    }

    /// On the table, or known without paper.
    boolean isThere() {
        return counted() > 0 || source.equals("database") || source.equals("reused");
    }

    /// Asked for and not there.
    boolean lacks() {
        return !isThere() && component.required() && !source.equals("none");
    }

    boolean isIdentityPaper() {
        return Text.fold(component.name()).contains("the can cuoc");
    }

    void nextSource() {
        source = SOURCES.get((SOURCES.indexOf(source) + 1) % SOURCES.size());
        if (source.equals("database") || source.equals("none") || source.equals("reused")) {
            originals = 0;
            certified = 0;
            copies = 0;
        } else if (counted() == 0) {
            String kept = source;
            tick();
            source = kept;
        }
    }

    /// @param column 0 originals, 1 certified, 2 copies
    void count(int column, int number) {
        switch (column) {
            case 0 -> originals = number;
            case 1 -> certified = number;
            default -> copies = number;
        }
        if (number > 0 && !source.equals("card")) {
            source = "";
        }
        if (counted() == 0) {
            untick();
        }
    }

    int count(int column) {
        return column == 0 ? originals : column == 1 ? certified : copies;
    }

    /// `Giấy chứng sinh (1 bản chính, 1 bản sao)`; in the language of the papers.
    String asked() {
        Texts texts = Texts.vietnamese();
        List<String> counts = new ArrayList<>();
        if (component.originals() > 0) {
            counts.add(texts.of("ui.reception.guide.originals", component.originals()));
        }
        if (component.copies() > 0) {
            counts.add(texts.of("ui.reception.guide.copies", component.copies()));
        }
        String name = component.name().replace(';', ',').strip();
        return counts.isEmpty() ? name : name + " (" + String.join(", ", counts) + ")";
    }

    Application.Given given() {
        return new Application.Given(component.no(), originals, certified, copies, source);
    }

    private int counted() {
        return originals + certified + copies;
    }
}
