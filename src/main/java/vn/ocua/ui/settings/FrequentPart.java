package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.ProcedureSearch;
import vn.ocua.procedure.ProcedureSearch.Found;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The desk's own list of procedures: found by typing, put in or taken out by Enter. Its order is
/// that of the digits on the reception screen.
final class FrequentPart implements Part {
    private final Sitting sitting;
    private final Texts texts;
    private final Field find;
    private final TableView<Edition> table;
    private final Panel node;
    private List<Edition> all = List.of();
    private Map<String, Integer> uses = Map.of();
    private List<String> pinned = List.of();
    private ProcedureSearch search = new ProcedureSearch(List.of());

    FrequentPart(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        find =
                Field.line(texts.of("ui.settings.frequent.find"))
                        .icon(Icon.FIND)
                        .hint(texts.of("ui.settings.frequent.how"));
        find.text().subscribe(() -> draw());
        table =
                Tables.of(
                        texts.of("ui.settings.frequent"),
                        texts.of("ui.settings.frequent.none"),
                        Tables.<Edition>icon(
                                "",
                                2.8,
                                e -> place(e) > 0 ? Icon.PINNED : null,
                                _ -> Tone.DONE,
                                _ -> texts.of("ui.settings.frequent.in")),
                        Tables.<Edition>text(
                                texts.of("ui.settings.frequent.digit"),
                                4.4,
                                e -> place(e) > 0 ? Integer.toString(place(e)) : "",
                                "muted"),
                        Tables.<Edition>text(texts.of("ui.reception.procedure"), 0, Edition::title),
                        Tables.<Edition>text(
                                texts.of("ui.reception.column.code"), 6, Edition::code, "muted"),
                        Tables.<Edition>number(
                                texts.of("ui.reception.column.uses"),
                                7,
                                e -> Integer.toString(uses.getOrDefault(e.code(), 0)),
                                "muted"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                toggle();
            }
        });
        find.input().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        WholeRows rows = new WholeRows(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node = new Panel(new Section(find), rows);
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    @Override
    public String nameKey() {
        return "ui.settings.frequent";
    }

    @Override
    public Icon icon() {
        return Icon.PIN;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        all =
                sitting.counter()
                        .present()
                        .catalogue()
                        .on(VietnamTime.date(sitting.counter().finding().now()));
        search = new ProcedureSearch(all);
        sitting.background()
                .run(() -> {
                    uses = sitting.counter().finding().used();
                    return sitting.counter().mostUsed().pinned();
                })
                .then(now -> {
                    pinned = now;
                    draw();
                })
                .otherwise(sitting.shell()::explain);
        find.input().requestFocus();
    }

    @Override
    public List<Act> acts() {
        return List.of(
                Act.go(Key.COMMIT, texts.of("ui.settings.frequent.toggle"), this::toggle)
                        .with(Icon.PIN));
    }

    @Override
    public boolean back() {
        if (find.value().isEmpty()) {
            return false;
        }
        find.set("");
        find.input().requestFocus();
        return true;
    }

    /// 1 to 9, or 0 for one that is not in the list.
    private int place(Edition edition) {
        return pinned.indexOf(edition.code()) + 1;
    }

    private void draw() {
        Edition chosen = table.getSelectionModel().getSelectedItem();
        List<Edition> rows = new ArrayList<>();
        if (find.value().isEmpty()) {
            for (String code : pinned) {
                all.stream().filter(e -> e.code().equals(code)).forEach(rows::add);
            }
        }
        search.find(find.value(), uses, all.size()).stream()
                .map(Found::edition)
                .filter(e -> !rows.contains(e))
                .forEach(rows::add);
        table.getItems().setAll(rows);
        if (chosen != null && rows.contains(chosen) && find.value().isEmpty()) {
            table.getSelectionModel().select(chosen);
        } else {
            table.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            toggle();
            event.consume();
        } else if (plain
                && event.getSource() == find.input()
                && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            if (event.getCode() == KeyCode.DOWN) {
                table.getSelectionModel().selectNext();
            } else {
                table.getSelectionModel().selectPrevious();
            }
            table.scrollTo(table.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private void toggle() {
        Edition chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        List<String> wanted = new ArrayList<>(pinned);
        if (!wanted.remove(chosen.code())) {
            wanted.add(chosen.code());
        }
        sitting.background()
                .run(() -> sitting.counter().mostUsed().pin(sitting.session(), wanted))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<List<String>>(List<String> now) -> {
                            pinned = now;
                            draw();
                            table.refresh();
                        }
                        case Outcome.Refused<List<String>>(List<Refusal> reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(sitting.shell()::explain);
    }
}
