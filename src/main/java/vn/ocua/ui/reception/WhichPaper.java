package vn.ocua.ui.reception;

import javafx.scene.layout.VBox;

import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Section;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;

/// Asks which paper a file is a scan of; of several files one after another, for a question laid
/// over another would lose the first one's file.
final class WhichPaper {
    private final Sitting sitting;
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    WhichPaper(Sitting sitting) {
        this.sitting = sitting;
    }

    /// @param then takes the number of the paper; not called where Esc answers
    void ask(String file, List<PaperRow> rows, IntConsumer then) {
        waiting.add(() -> show(file, rows, then));
        if (waiting.size() == 1) {
            waiting.getFirst().run();
        }
    }

    private void show(String file, List<PaperRow> rows, IntConsumer then) {
        VBox menu = menu();
        menu.getChildren()
                .add(
                        new Section(
                                Section.hint(sitting.texts().of("ui.reception.scan.which", file))));
        for (PaperRow row : rows) {
            row(menu, row.component.name(), Icon.ATTACH, () -> then.accept(row.component.no()));
        }
        sitting.shell().overlay().ask(menu, this::next);
    }

    private void next() {
        waiting.removeFirst();
        if (!waiting.isEmpty()) {
            waiting.getFirst().run();
        }
    }

    static VBox menu() {
        VBox menu = new VBox();
        menu.getStyleClass().addAll("menu-rows", "wide");
        return menu;
    }

    /// A row that closes the menu first.
    void row(VBox menu, String label, Icon icon, Runnable run) {
        Act act =
                Act.of(
                                Key.NONE,
                                label,
                                () -> {
                                    sitting.shell().overlay().close();
                                    run.run();
                                })
                        .with(icon);
        menu.getChildren().add(new ActButton(act, sitting.shell()::refuse).asRow());
    }
}
