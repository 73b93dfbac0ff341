package vn.ocua.ui.found;

import javafx.event.EventHandler;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/// ↑ ↓ PgUp PgDn move in the list while the search box keeps the cursor.
record Arrows(TableView<Entry> table) implements EventHandler<KeyEvent> {
    @Override
    public void handle(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case PAGE_DOWN -> 10;
                    case PAGE_UP -> -10;
                    default -> 0;
                };
        if (by != 0 && !table.getItems().isEmpty()) {
            int at =
                    Math.clamp(
                            table.getSelectionModel().getSelectedIndex() + by,
                            0,
                            table.getItems().size() - 1);
            table.getSelectionModel().select(at);
            table.scrollTo(Math.max(0, at - 5));
            event.consume();
        }
    }
}
