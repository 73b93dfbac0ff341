package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.PrintJob;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Papers that are not out yet: what keeps the chosen one, and what can be done about it.
final class StuckPapers {
    private final Sitting sitting;
    private final Texts texts;
    private final Consumer<Path> viewer;
    private final Runnable changed;
    private final TableView<PrintJob> table;
    private final VBox why = new VBox();
    private final VBox node;

    /// @param viewer opens the PDF of one
    /// @param changed when something was done about one
    StuckPapers(Sitting sitting, Consumer<Path> viewer, Runnable changed) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.viewer = viewer;
        this.changed = changed;
        table =
                Tables.of(
                        texts.of("ui.printers.stuck"),
                        "",
                        Tables.<PrintJob>text(
                                texts.of("ui.printers.stuck.paper"), 0, PrintJob::title),
                        Tables.<PrintJob>text(
                                texts.of("ui.printers.machine"), 12, PrintJob::printer, "muted"),
                        Tables.<PrintJob>text(
                                texts.of("ui.printers.stuck.state"),
                                10,
                                job -> texts.of("ui.printers.stuck." + job.state().name())));
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        FlowPane acts =
                new FlowPane(
                        button("retry", Icon.PRINT, (desk, id) -> desk.retry(id)),
                        button("confirm", Icon.CHECK, (desk, id) -> desk.confirm(id)),
                        pdf(),
                        button("forget", Icon.NOT_NEEDED, PrintingDesk::forget));
        acts.getStyleClass().add("print-acts");
        node =
                new VBox(
                        Section.titled(texts.of("ui.printers.stuck")),
                        new WholeRows(table),
                        new Section(why, acts));
    }

    Node node() {
        return node;
    }

    boolean isEmpty() {
        return table.getItems().isEmpty();
    }

    boolean hasFocus() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != node) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    void focus() {
        table.requestFocus();
    }

    /// Those of all that are not out; the chosen one stays chosen.
    void show(List<PrintJob> jobs) {
        PrintJob chosen = table.getSelectionModel().getSelectedItem();
        UUID id = chosen == null ? null : chosen.id();
        List<PrintJob> left =
                jobs.stream()
                        .filter(job -> job.state() != PrintJob.State.PRINTED)
                        .filter(job -> job.state() != PrintJob.State.FILED)
                        .toList();
        table.getItems().setAll(left);
        int at = left.stream().map(PrintJob::id).toList().indexOf(id);
        if (!left.isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.max(0, at));
            table.getFocusModel().focus(Math.max(0, at));
        }
    }

    private static Tone tone(PrintJob job) {
        return job.state() == PrintJob.State.FAILED
                ? Tone.DANGER
                : job.needsAHand() ? Tone.ATTN : Tone.PLAIN;
    }

    private void explain(@Nullable PrintJob job) {
        if (job == null) {
            why.getChildren().clear();
            return;
        }
        String sentence = texts.of(job.what());
        why.getChildren()
                .setAll(
                        new Note(
                                tone(job),
                                Icon.PRINT,
                                job.code().isEmpty()
                                        ? sentence
                                        : texts.of("ui.shell.faultCode", sentence, job.code())));
    }

    /// Off the window's thread: what waits at the printer is taken back first.
    private ActButton button(String key, Icon icon, BiConsumer<PrintingDesk, UUID> work) {
        return button(
                key,
                icon,
                job ->
                        sitting.background()
                                .run(() -> {
                                    work.accept(sitting.counter().printing(), job.id());
                                    return job;
                                })
                                .then(_ -> changed.run())
                                .otherwise(sitting.shell()::explain));
    }

    private ActButton pdf() {
        return button(
                "pdf",
                Icon.PDF,
                job -> {
                    if (job.file().isEmpty()) {
                        sitting.shell().refuse(texts.of("ui.printers.stuck.noPdf"));
                    } else {
                        viewer.accept(Path.of(job.file()));
                    }
                });
    }

    private ActButton button(String key, Icon icon, Consumer<PrintJob> work) {
        return new ActButton(
                Act.of(
                                Key.NONE,
                                texts.of("ui.printers.stuck." + key),
                                () -> {
                                    PrintJob job = table.getSelectionModel().getSelectedItem();
                                    if (job != null) {
                                        work.accept(job);
                                    }
                                })
                        .with(icon),
                sitting.shell()::refuse);
    }
}
