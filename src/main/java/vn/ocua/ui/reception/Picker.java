package vn.ocua.ui.reception;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.ProcedureSearch.Found;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.HitText;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.shell.Shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds a procedure under a field while it is typed: list at the left, what it takes at the right.
/// The focus never leaves the field.
final class Picker {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ROW_EM = 34 / 15.0;

    /// A scanner types a card in less than this: drawing a list for each letter would slow it down.
    private static final Duration TYPING = Duration.millis(60);

    private final Shell shell;
    private final Texts texts;
    private final Say say;
    private final Field field;
    private final Consumer<Edition> chosen;
    private final Label count = new Label();
    private final VBox rows = new VBox();
    private final Label rest = new Label();
    private final Preview preview;
    private final HBox popup = new HBox();
    private @Nullable Procedures procedures;
    private List<Found> found = List.of();
    private int at;
    private int first;
    private boolean open;
    private boolean quiet;
    private final PauseTransition pause = new PauseTransition(TYPING);

    Picker(Shell shell, Texts texts, Field field, Consumer<Edition> chosen) {
        this.shell = shell;
        this.texts = texts;
        this.say = new Say(texts);
        this.field = field;
        this.chosen = chosen;
        this.preview = new Preview(texts);
        count.getStyleClass().addAll("small", "muted");
        field.tail(count);
        rows.getStyleClass().add("picker-rows");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        new KeyCap("↑"),
                        new KeyCap("↓"),
                        hint("ui.reception.pick.choose"),
                        new KeyCap("Enter"),
                        hint("ui.reception.pick.take"),
                        new KeyCap("Esc"),
                        hint("ui.reception.pick.back"),
                        gap,
                        rest);
        rest.getStyleClass().addAll("small", "muted");
        foot.getStyleClass().add("picker-foot");
        VBox left = new VBox(rows, foot);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        popup.getChildren().setAll(left, preview.node());
        popup.getStyleClass().add("picker");
        pause.setOnFinished(_ -> list());
        field.text().subscribe(() -> typed());
        field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.input()
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        close();
                    }
                });
    }

    void procedures(Procedures now) {
        procedures = now;
    }

    /// F4: the list as it is, also with nothing typed.
    void open() {
        field.input().requestFocus();
        list();
    }

    boolean isOpen() {
        return open;
    }

    /// Empties the field without opening anything.
    void clear() {
        pause.stop();
        quiet = true;
        field.set("");
        quiet = false;
        count.setText("");
        close();
    }

    void close() {
        if (open) {
            shell.overlay().close();
        }
    }

    private void typed() {
        if (quiet || !field.input().isFocused()) {
            return;
        }
        if (field.value().isEmpty()) {
            count.setText("");
            pause.stop();
            close();
        } else {
            pause.playFromStart();
        }
    }

    private void list() {
        pause.stop();
        Procedures now = procedures;
        if (now == null) {
            return;
        }
        found = now.find(field.value());
        at = 0;
        first = 0;
        count.setText(texts.of("ui.reception.pick.count", found.size()));
        if (!open) {
            Bounds place =
                    shell.sceneToLocal(field.input().localToScene(field.input().getLayoutBounds()));
            double em = em();
            popup.setPrefWidth(shell.getWidth() - place.getMinX() - 2.1 * em);
            popup.setPrefHeight(Math.max(10 * em, shell.getHeight() - place.getMaxY() - 7.2 * em));
            popup.setMaxWidth(popup.getPrefWidth());
            preview.node().setVisible(!shell.folded().get());
            preview.node().setManaged(!shell.folded().get());
            shell.overlay().under(field.input(), popup, null, () -> open = false);
            open = true;
        }
        draw();
    }

    private void draw() {
        int room = (int) ((popup.getPrefHeight() - 2.6 * em()) / (ROW_EM * em()));
        List<Node> lines = new ArrayList<>();
        boolean grouped = !field.value().isEmpty();
        if (at < first) {
            first = at;
        }
        int drawn = 0;
        // Headings take room too: begin again one further down until the chosen row is in.
        while (true) {
            lines.clear();
            String group = "";
            int i = first;
            for (; i < found.size() && lines.size() < room; i++) {
                String mine = group(found.get(i).edition());
                if (grouped && !mine.equals(group) && lines.size() + 1 < room) {
                    Label heading = new Label(texts.of(mine));
                    heading.getStyleClass().addAll("strong", "picker-group");
                    heading.setMaxWidth(Double.MAX_VALUE);
                    lines.add(heading);
                    group = mine;
                }
                lines.add(row(i));
            }
            drawn = i;
            if (at < drawn || first >= at) {
                break;
            }
            first++;
        }
        if (found.isEmpty()) {
            Label none = new Label(texts.of("ui.reception.pick.none", field.value()));
            none.getStyleClass().addAll("muted", "picker-none");
            none.setWrapText(true);
            lines.add(none);
        }
        rows.getChildren().setAll(lines);
        int below = found.size() - drawn;
        rest.setText(below > 0 ? texts.of("ui.reception.pick.rest", below) : "");
        preview.node().setOpacity(found.isEmpty() ? 0 : 1);
        if (!found.isEmpty()) {
            preview.show(found.get(at).edition());
        }
    }

    private String group(Edition edition) {
        Procedures now = procedures;
        return now != null && now.isFrequent(edition)
                ? "ui.reception.pick.frequent"
                : "ui.reception.pick.matching";
    }

    private Node row(int index) {
        Found one = found.get(index);
        Label code = new Label(one.edition().code());
        code.getStyleClass().addAll("muted", "picker-code");
        HitText title =
                new HitText(
                        one.edition().title(),
                        one.ranges().stream()
                                .map(r -> new HitText.Range(r.from(), r.to()))
                                .toList());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(0);
        Label limit =
                new Label(say.limit(one.edition().cases().getFirst().on(Channel.DIRECT).limit()));
        limit.getStyleClass().addAll("muted", "picker-limit");
        HBox row = new HBox(code, title, limit);
        row.getStyleClass().add("picker-row");
        row.pseudoClassStateChanged(CHOSEN, index == at);
        row.setAccessibleText(one.edition().code() + " " + one.edition().title());
        row.setOnMouseClicked(_ -> {
            at = index;
            take();
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (pause.getStatus() == Animation.Status.RUNNING && event.getCode() == KeyCode.ENTER) {
            list();
        }
        if (!open) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> {
                if (event.isControlDown() || found.isEmpty()) {
                    return;
                }
                take();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        at = Math.clamp(at + by, 0, Math.max(0, found.size() - 1));
        draw();
    }

    private void take() {
        if (!found.isEmpty()) {
            Edition edition = found.get(at).edition();
            clear();
            chosen.accept(edition);
        }
    }

    private Label hint(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private double em() {
        return field.input().getFont().getSize()
                / (field.input().getStyleClass().contains("room") ? 1.1333 : 1);
    }
}
