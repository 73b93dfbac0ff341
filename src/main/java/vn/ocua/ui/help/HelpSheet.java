package vn.ocua.ui.help;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Shell;

import java.util.List;

/// The page of one screen: what it is for, the one act, its keys, then the keys of every screen.
public final class HelpSheet {
    private static final String PAGE = "ui.help.page.";

    private final Texts texts;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox node;

    /// @param topic of [Shell#topic]; empty for the keys alone
    public HelpSheet(Texts texts, String topic) {
        this.texts = texts;
        page.getStyleClass().add("help-page");
        if (!topic.isEmpty()) {
            about(PAGE + topic);
        }
        page.getChildren().add(keys("ui.help.everywhere", "ui.help.keys"));
        page.getChildren().add(new Words(texts.of("ui.help.card")));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("plain-scroll", "help-scroll");
        scroll.setAccessibleText(texts.of("ui.help.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = new Label(texts.of("ui.help.title"));
        title.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        new KeyCap("↑"),
                        new KeyCap("↓"),
                        Section.hint(texts.of("ui.help.scroll")),
                        gap,
                        Section.hint(texts.of("ui.help.close")),
                        new KeyCap("Esc"));
        foot.getStyleClass().add("help-foot");
        node = new VBox(scroll, foot);
        node.getStyleClass().add("help-sheet");
    }

    /// Lays the page over the window until Esc.
    public static void show(Texts texts, Shell shell) {
        HelpSheet sheet = new HelpSheet(texts, shell.topic());
        sheet.node.setPrefHeight(shell.getHeight() * 0.86);
        shell.overlay().ask(sheet.node, () -> {});
        // What takes its content in when it is first styled takes the focus only after that.
        Platform.runLater(sheet.scroll::requestFocus);
    }

    Node node() {
        return node;
    }

    private void about(String key) {
        Label title = new Label(texts.of(key + ".title"));
        title.getStyleClass().add("title");
        page.getChildren()
                .addAll(
                        title,
                        new Words(texts.of(key + ".what")),
                        new Note(Tone.DONE, Icon.CHECK_CIRCLE, texts.of(key + ".act")),
                        keys("ui.help.here", key + ".keys"));
    }

    /// Lines `F9|what it does` in two columns.
    private Node keys(String heading, String key) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        List<String> lines = texts.of(key).lines().toList();
        for (int side = 0; side < 2; side++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        int rows = (lines.size() + 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("\\|", 2);
            HBox caps = new HBox();
            caps.getStyleClass().add("help-caps");
            for (String cap : parts[0].split(" ")) {
                caps.getChildren().add(new KeyCap(cap));
            }
            Words does = new Words(parts[parts.length - 1]);
            HBox.setHgrow(does, Priority.ALWAYS);
            HBox row = new HBox(caps, does);
            row.getStyleClass().add("help-row");
            grid.add(row, i / rows, i % rows);
        }
        Label title = new Label(texts.of(heading));
        title.getStyleClass().add("section-title");
        VBox part = new VBox(title, grid);
        part.getStyleClass().add("help-part");
        return part;
    }
}
