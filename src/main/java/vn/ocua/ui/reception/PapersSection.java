package vn.ocua.ui.reception;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.DraftScans.Item;
import vn.ocua.dossier.Application;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Component;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// The papers of a dossier (thành phần hồ sơ): Space ticks, arrows choose the count, digits set it.
final class PapersSection {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final int SOURCE = 3;
    private static final int SCAN = 4;

    private final Texts texts;
    private final Runnable changed;
    private final PaperCells cells;
    private final LooseScans loose;
    private final TableView<PaperRow> table;
    private final Label enough = new Label();
    private final Label whole = Section.hint("");
    private final VBox node;
    private int column;
    private List<Item> scans = List.of();
    private BiConsumer<List<Path>, Optional<Integer>> dropped = (_, _) -> {};
    private IntConsumer choose = _ -> {};
    private IntConsumer remove = _ -> {};

    PapersSection(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        PaperCells cells = new PaperCells(texts);
        this.cells = cells;
        table =
                Tables.of(
                        texts.of("ui.reception.papers"),
                        texts.of("ui.reception.papers.none"),
                        Tables.icon("", 2.8, PaperCells::icon, PaperCells::tone, cells::spoken),
                        Tables.<PaperRow>node(
                                texts.of("ui.reception.papers.paper"), 0, PaperCells::name),
                        Tables.<PaperRow>node(
                                texts.of("ui.reception.papers.originals"),
                                5.4,
                                row -> cell(row, 0)),
                        Tables.<PaperRow>node(
                                texts.of("ui.reception.papers.certified"), 6, row -> cell(row, 1)),
                        Tables.<PaperRow>node(
                                texts.of("ui.reception.papers.copies"), 4.4, row -> cell(row, 2)),
                        Tables.<PaperRow>node(
                                texts.of("ui.reception.papers.source"),
                                8,
                                row -> cell(row, SOURCE)),
                        Tables.<PaperRow>node(
                                texts.of("ui.reception.papers.scan"), 5.8, this::scanCell));
        for (int i = 2; i < 5; i++) {
            table.getColumns().get(i).getStyleClass().add("centre");
        }
        table.getColumns().get(6).getStyleClass().add("centre");
        table.getStyleClass().add("papers");
        table.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        table.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            dropped.accept(
                    files.stream().map(File::toPath).toList(),
                    under(event.getPickResult().getIntersectedNode()));
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                toggle();
            }
        });
        table.focusedProperty()
                .subscribe(focused -> {
                    if (focused && table.getSelectionModel().isEmpty()) {
                        table.getSelectionModel().selectFirst();
                    }
                    table.refresh();
                    spellOut();
                });
        table.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(_ -> {
                    table.refresh();
                    spellOut();
                });
        enough.getStyleClass().addAll("small", "muted");
        Section heading = Section.titled(texts.of("ui.reception.papers")).beside(enough);
        Label keys = Section.hint(texts.of("ui.reception.papers.keys"));
        keys.setWrapText(false);
        heading.atEnd(keys);
        heading.getStyleClass().add("papers-heading");
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        loose = new LooseScans(texts);
        whole.getStyleClass().add("papers-whole");
        whole.setMaxWidth(Double.MAX_VALUE);
        whole.setMinHeight(Region.USE_PREF_SIZE);
        spellOut();
        node = new VBox(heading, rows, whole, loose.node());
        node.getStyleClass().add("papers-part");
        VBox.setVgrow(node, Priority.ALWAYS);
        node.setMinHeight(0);
    }

    /// What happens to files.
    ///
    /// @param drop takes dropped files and the paper they were dropped on
    /// @param ask asks for a file for a paper
    /// @param away takes the scans of a paper away
    void onFiles(
            BiConsumer<List<Path>, Optional<Integer>> drop, IntConsumer ask, IntConsumer away) {
        dropped = drop;
        choose = ask;
        remove = away;
    }

    List<Component> components() {
        return table.getItems().stream().map(row -> row.component).toList();
    }

    /// The scans attached so far; a paper that was scanned is there.
    void scans(List<Item> now) {
        scans = now;
        loose.show(now);
        for (PaperRow row : table.getItems()) {
            if (scans(row) > 0 && !row.isThere()) {
                row.tick();
            }
        }
        told();
    }

    /// The paper the officer stands on, if the table has the focus.
    Optional<Integer> chosen() {
        PaperRow row = table.getSelectionModel().getSelectedItem();
        return table.isFocused() && row != null
                ? Optional.of(row.component.no())
                : Optional.empty();
    }

    String nameOf(int component) {
        return table.getItems().stream()
                .filter(row -> row.component.no() == component)
                .map(row -> row.component.name())
                .findFirst()
                .orElse("");
    }

    Node node() {
        return node;
    }

    TableView<PaperRow> table() {
        return table;
    }

    /// The papers of a case.
    ///
    /// @param given what was handed in; null as the catalogue asks, but for papers of the same name
    ///   that were here before
    void show(@Nullable Case situation, @Nullable List<Application.Given> given) {
        List<PaperRow> rows =
                situation == null
                        ? List.of()
                        : situation.components().stream().map(PaperRow::new).toList();
        if (given == null) {
            List<PaperRow> before = List.copyOf(table.getItems());
            for (PaperRow row : rows) {
                before.stream()
                        .filter(old -> Hung.isSame(row.component.name(), old.component.name()))
                        .findFirst()
                        .ifPresent(old -> row.take(old.given()));
            }
        } else {
            for (PaperRow row : rows) {
                row.untick();
                given.stream().filter(one -> one.no() == row.component.no()).forEach(row::take);
            }
        }
        table.getItems().setAll(rows);
        told();
    }

    /// A card was read: the identity paper is what was just scanned.
    void cardRead() {
        for (PaperRow row : table.getItems()) {
            if (row.isIdentityPaper() && row.source.isEmpty() && row.isThere()) {
                row.source = "card";
            }
        }
        told();
    }

    List<Application.Given> given() {
        return table.getItems().stream().filter(row -> !row.lacks()).map(PaperRow::given).toList();
    }

    /// Required papers that are not there.
    List<String> lacking() {
        return table.getItems().stream()
                .filter(PaperRow::lacks)
                .map(row -> row.component.name())
                .toList();
    }

    /// The same with how many of each the catalogue asks for, as form 02 lists them.
    List<String> wanting() {
        return table.getItems().stream().filter(PaperRow::lacks).map(PaperRow::asked).toList();
    }

    /// `đủ 4 trên 4`
    String summary() {
        long wanted = wanted();
        return texts.of(
                lacking().isEmpty() ? "ui.reception.papers.full" : "ui.reception.papers.short",
                wanted - lacking().size(),
                wanted);
    }

    String names() {
        return table.getItems().stream()
                .filter(PaperRow::isThere)
                .map(row -> row.component.name())
                .collect(Collectors.joining(", "));
    }

    boolean digit(int number) {
        PaperRow row = table.getSelectionModel().getSelectedItem();
        if (!table.isFocused() || row == null || column >= SOURCE) {
            return false;
        }
        row.count(column, number);
        said();
        return true;
    }

    /// A column has no room for the catalogue's long names: the paper one stands on is written out.
    private void spellOut() {
        PaperRow row = table.getSelectionModel().getSelectedItem();
        boolean here = table.isFocused() && row != null;
        whole.setText(here ? row.asked() : "");
        whole.setVisible(here);
        whole.setManaged(here);
    }

    private long wanted() {
        return table.getItems().stream()
                .filter(row -> row.component.required() && !row.source.equals("none"))
                .count();
    }

    private void pressed(KeyEvent event) {
        boolean mine = true;
        switch (event.getCode()) {
            case LEFT -> column = Math.max(0, column - 1);
            case RIGHT -> column = Math.min(SCAN, column + 1);
            case SPACE -> toggle();
            case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> {
                mine = !event.isControlDown();
                if (mine && column == SCAN) {
                    unscan();
                } else if (mine && !digit(0)) {
                    return;
                }
            }
            case ENTER -> table.requestFocusTraversal(TraversalDirection.NEXT);
            case TAB ->
                    table.requestFocusTraversal(
                            event.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
            default -> mine = false;
        }
        if (mine && !event.isControlDown()) {
            event.consume();
            table.refresh();
        }
    }

    private void toggle() {
        PaperRow row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (column == SCAN) {
            choose.accept(row.component.no());
            return;
        }
        if (column == SOURCE) {
            row.nextSource();
        } else if (row.isThere()) {
            row.untick();
        } else {
            row.tick();
        }
        said();
    }

    private void unscan() {
        PaperRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && scans(row) > 0) {
            remove.accept(row.component.no());
        }
    }

    private long scans(PaperRow row) {
        return scans.stream().filter(item -> item.component() == row.component.no()).count();
    }

    private static Optional<Integer> under(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableRow<?> row && row.getItem() instanceof PaperRow paper) {
                return Optional.of(paper.component.no());
            }
        }
        return Optional.empty();
    }

    private void said() {
        told();
        changed.run();
    }

    private void told() {
        table.refresh();
        enough.setText(
                table.getItems().isEmpty()
                        ? ""
                        : texts.of("ui.reception.papers.enough", summary()));
        enough.getStyleClass().setAll("label", "small", lacking().isEmpty() ? "muted" : "attn");
    }

    private Node scanCell(PaperRow row) {
        long count = scans(row);
        HBox box = box(row, SCAN);
        if (count > 0) {
            var mark = Icon.SCANNED.small(Tone.DONE);
            mark.setAccessibleText(texts.of("ui.reception.papers.scanned", count));
            box.getChildren().add(mark);
        }
        if (count > 1) {
            box.getChildren().add(new Label(Long.toString(count)));
        }
        return box;
    }

    private Node cell(PaperRow row, int at) {
        HBox box = box(row, at);
        box.getChildren().add(cells.label(row, at));
        return box;
    }

    private HBox box(PaperRow row, int at) {
        HBox box = new HBox();
        box.getStyleClass().addAll("count", at == SOURCE ? "left" : "middle");
        box.pseudoClassStateChanged(
                HERE,
                at == column
                        && table.isFocused()
                        && row == table.getSelectionModel().getSelectedItem());
        return box;
    }
}
