package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;

import vn.ocua.base.Texts;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Panel;

import java.nio.file.Path;

/// Where papers come out.
final class PrintersPart implements Part {
    private final Node node;

    /// @param papers folder papers are put into while there is no printer
    PrintersPart(Sitting sitting, Path papers) {
        this.node = printers(sitting.texts(), papers);
    }

    @Override
    public String nameKey() {
        return "ui.settings.printers";
    }

    @Override
    public Icon icon() {
        return Icon.PRINT;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {}

    /// Today one line: the folder, by day.
    private static Panel printers(Texts texts, Path papers) {
        Label folder = new Label(papers.toString());
        folder.setWrapText(true);
        folder.getStyleClass().add("setting-fact");
        return new Panel(
                new Setting(
                        texts.of("ui.settings.papers"),
                        texts.of("ui.settings.papers.hint"),
                        folder));
    }
}
