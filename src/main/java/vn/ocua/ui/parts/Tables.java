package vn.ocua.ui.parts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// The table rule book: fixed rows, no sorting in the view, widths in em, one column grows.
///
/// Order and paging belong to the store; items are plain values; a cell keeps one node for life.
public final class Tables {
    /// Height of a row in em, the same as in `table.css`.
    public static final double ROW_EM = 34 / 15.0;

    private Tables() {}

    /// @param name spoken for the table
    /// @param nothing the sentence in place of rows, with the key of the next act
    @SafeVarargs
    public static <S> TableView<S> of(String name, String nothing, TableColumn<S, ?>... columns) {
        return of(name, nothing, List.of(columns));
    }

    /// The same with the columns in a list.
    public static <S> TableView<S> of(
            String name, String nothing, List<TableColumn<S, ?>> columns) {
        TableView<S> table = new TableView<>();
        table.setAccessibleText(name);
        Label placeholder = new Label(nothing);
        placeholder.setMaxWidth(Double.MAX_VALUE);
        table.setPlaceholder(placeholder);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(columns);
        columns.getFirst().getStyleClass().add("first");
        columns.getLast().getStyleClass().add("last");
        for (TableColumn<S, ?> column : columns) {
            fix(table, column);
        }
        return table;
    }

    /// Rows that get a style class by their item; in one of class `group` the first cell is as wide
    /// as the row.
    public static <S> void rows(TableView<S> table, Function<S, @Nullable String> style) {
        table.setRowFactory(_ ->
                new TableRow<>() {
                    private @Nullable String now;

                    @Override
                    protected void updateItem(S item, boolean empty) {
                        super.updateItem(item, empty);
                        if (now != null) {
                            getStyleClass().remove(now);
                        }
                        now = empty || item == null ? null : style.apply(item);
                        if (now != null) {
                            getStyleClass().add(now);
                        }
                        requestLayout();
                    }

                    @Override
                    protected void layoutChildren() {
                        super.layoutChildren();
                        if ("group".equals(now) && !getChildren().isEmpty()) {
                            Node first = getChildren().getFirst();
                            first.resize(getWidth(), first.getLayoutBounds().getHeight());
                        }
                    }
                });
    }

    /// Text at the left.
    ///
    /// @param em width; 0 for the one column that grows
    public static <S> TableColumn<S, String> text(
            String title, double em, Function<S, String> value, String... styles) {
        return column(title, em, value, styles);
    }

    /// Numbers and money at the right.
    public static <S> TableColumn<S, String> number(
            String title, double em, Function<S, String> value, String... styles) {
        TableColumn<S, String> column = column(title, em, value, styles);
        column.getStyleClass().add("number");
        return column;
    }

    /// A short value in the middle.
    public static <S> TableColumn<S, String> centred(
            String title, double em, Function<S, String> value, String... styles) {
        TableColumn<S, String> column = column(title, em, value, styles);
        column.getStyleClass().add("centre");
        return column;
    }

    /// A mark in the middle with its word for those who cannot see it.
    ///
    /// @param icon null for none
    public static <S> TableColumn<S, S> icon(
            String title,
            double em,
            Function<S, @Nullable Icon> icon,
            Function<S, Tone> tone,
            Function<S, String> spoken) {
        TableColumn<S, S> column =
                node(
                        title,
                        em,
                        item -> {
                            Icon shown = icon.apply(item);
                            if (shown == null) {
                                return null;
                            }
                            Text letter = shown.small(tone.apply(item));
                            letter.setAccessibleText(spoken.apply(item));
                            return letter;
                        });
        column.getStyleClass().add("centre");
        return column;
    }

    /// A small node a cell: a tag, found letters.
    public static <S> TableColumn<S, S> node(
            String title, double em, Function<S, @Nullable Node> node) {
        TableColumn<S, S> column = new TableColumn<>(title);
        column.setUserData(em);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(S item, boolean empty) {
                        super.updateItem(item, empty);
                        setGraphic(empty || item == null ? null : node.apply(item));
                    }
                });
        return column;
    }

    /// The same, but a node may run over the columns to its right, such as a heading over rows.
    public static <S> TableColumn<S, S> spilling(
            String title, double em, Function<S, @Nullable Node> node) {
        TableColumn<S, S> column = node(title, em, node);
        var plain = column.getCellFactory();
        column.setCellFactory(all -> {
            TableCell<S, S> cell = plain.call(all);
            // the skin clips every cell to its own width
            cell.skinProperty().subscribe(_ -> cell.setClip(null));
            return cell;
        });
        return column;
    }

    /// Found letters marked in the text.
    public static <S> TableColumn<S, S> hits(
            String title,
            double em,
            Function<S, String> text,
            Function<S, List<HitText.Range>> ranges) {
        TableColumn<S, S> column = new TableColumn<>(title);
        column.setUserData(em);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ ->
                new TableCell<>() {
                    private final HitText hit = new HitText();

                    @Override
                    protected void updateItem(S item, boolean empty) {
                        super.updateItem(item, empty);
                        if (empty || item == null) {
                            setGraphic(null);
                        } else {
                            hit.show(text.apply(item), ranges.apply(item));
                            setGraphic(hit);
                        }
                    }
                });
        return column;
    }

    private static <S> TableColumn<S, String> column(
            String title, double em, Function<S, String> value, String... styles) {
        TableColumn<S, String> column = new TableColumn<>(title);
        column.setUserData(em);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.getStyleClass().addAll(styles);
        return column;
    }

    /// Width in em follows the row height, which the stylesheet sets in em.
    private static <S> void fix(TableView<S> table, TableColumn<S, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
        double em = column.getUserData() instanceof Double width ? width : 0;
        if (em > 0) {
            table.fixedCellSizeProperty()
                    .subscribe(row -> {
                        double width = em * row.doubleValue() / ROW_EM;
                        if (width > 0) {
                            column.setMinWidth(0);
                            column.setMaxWidth(width);
                            column.setPrefWidth(width);
                            column.setMinWidth(width);
                        }
                    });
        } else {
            column.setMinWidth(0);
        }
        column.setResizable(em <= 0);
    }
}
