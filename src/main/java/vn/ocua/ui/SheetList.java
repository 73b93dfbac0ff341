package vn.ocua.ui;

import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.WholeRows;

import java.io.ByteArrayInputStream;
import java.util.List;

/// The sheets that came from the scanner, and how the chosen one looks.
final class SheetList {
    /// Pixels a preview is read in: enough to see whether it is straight and readable.
    private static final int SHOWN = 900;

    /// @param image as the scanner gave it
    /// @param look small, for the eyes
    record Sheet(byte[] image, Image look) {
        /// Off the UI thread: a sheet has some million pixels.
        static Sheet of(byte[] image) {
            return new Sheet(
                    image, new Image(new ByteArrayInputStream(image), SHOWN, SHOWN, true, true));
        }
    }

    private final Texts texts;
    private final TableView<Sheet> table;
    private final ImageView view = new ImageView();
    private final StackPane place = new StackPane(view);
    private final HBox node;

    SheetList(Texts texts, Panel side) {
        this.texts = texts;
        table =
                Tables.of(
                        texts.of("ui.scanner.sheets"),
                        texts.of("ui.scanner.none"),
                        Tables.<Sheet>text(texts.of("ui.scanner.sheet"), 0, this::name),
                        Tables.<Sheet>number(
                                texts.of("ui.scanner.size"),
                                6,
                                sheet -> sheet.image().length / 1024 + " KB",
                                "muted"));
        table.getSelectionModel().selectedItemProperty().subscribe(this::look);
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        side.add(rows);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(place.widthProperty().subtract(32));
        view.fitHeightProperty().bind(place.heightProperty().subtract(32));
        place.setMinSize(0, 0);
        place.getStyleClass().add("sheet-view");
        place.setAccessibleText(texts.of("ui.scanner.preview"));
        Panel right = new Panel(place);
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinSize(0, 0);
        node = new HBox(side, right);
        node.getStyleClass().add("form");
    }

    HBox node() {
        return node;
    }

    List<byte[]> images() {
        return table.getItems().stream().map(Sheet::image).toList();
    }

    int count() {
        return table.getItems().size();
    }

    void add(Sheet sheet) {
        table.getItems().add(sheet);
        table.getSelectionModel().clearAndSelect(count() - 1);
        table.scrollTo(count() - 1);
        table.requestFocus();
    }

    /// Puts a new sheet where the chosen one lay.
    void replace(Sheet sheet, int at) {
        table.getItems().set(at, sheet);
        table.getSelectionModel().clearAndSelect(at);
        table.refresh();
    }

    /// −1 where there is none.
    int chosen() {
        return table.getSelectionModel().getSelectedIndex();
    }

    void remove(int at) {
        table.getItems().remove(at);
        table.refresh();
        table.requestFocus();
    }

    private String name(Sheet sheet) {
        return texts.of("ui.scanner.sheet.name", table.getItems().indexOf(sheet) + 1);
    }

    private void look(@Nullable Sheet sheet) {
        view.setImage(sheet == null ? null : sheet.look());
    }

    static Section hint(String words) {
        return new Section(Section.hint(words));
    }
}
