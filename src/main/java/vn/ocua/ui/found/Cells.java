package vn.ocua.ui.found;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.OnlineAnswer;
import vn.ocua.dossier.Status;
import vn.ocua.time.Deadlines;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.KeyCap;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The cells of the list that need more than a text: the promise, the step, whether the portal has
/// it.
final class Cells {
    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private Set<String> unsent = Set.of();

    Cells(Sitting sitting) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
    }

    /// Codes of the page about which the portal has not confirmed everything.
    void unsent(Set<String> codes) {
        unsent = codes;
    }

    Step step(Showing.Row row) {
        return Step.of(row, sitting.counter().finding().now(), deadlines(), say);
    }

    /// The promise; for a dossier filed online until when it must be answered.
    @Nullable Node due(Entry entry) {
        Showing.Row row = entry.row();
        if (row == null) {
            return since(entry);
        }
        Instant due =
                row.status() == Status.NEW.code()
                        ? OnlineAnswer.by(deadlines(), row.received())
                        : entry.due();
        if (due == null) {
            return null;
        }
        Label label = new Label(row.paused() ? texts.of("ui.today.due.stopped") : say.due(due));
        label.getStyleClass()
                .add(row.paused() ? "muted" : step(row).tone() == Tone.DANGER ? "danger" : "plain");
        return label;
    }

    /// Where a promise would stand: since when it lies aside.
    private @Nullable Node since(Entry entry) {
        Instant since = entry.aside() == null ? null : entry.aside().since();
        if (since == null) {
            return null;
        }
        Label label = new Label(texts.of("ui.today.since", since(since)));
        label.getStyleClass().add("muted");
        return label;
    }

    /// The hour alone where it was today.
    private String since(Instant moment) {
        return VietnamTime.date(moment).equals(VietnamTime.date(sitting.counter().finding().now()))
                ? say.hour(moment)
                : say.due(moment);
    }

    Node step(Entry entry) {
        Showing.Row row = entry.row();
        if (row == null) {
            return new Tag(Tone.ATTN, texts.of("ui.today.step." + entry.kind()));
        }
        Step step = step(row);
        if (step.settled()) {
            Label label = new Label(step.words());
            label.getStyleClass().add("muted");
            return label;
        }
        return new Tag(step.tone(), step.words());
    }

    @Nullable Icon portal(Entry entry) {
        return entry.row() == null ? null : isSent(entry) ? Icon.CHECK : Icon.TRAY_UP;
    }

    Tone portalTone(Entry entry) {
        return isSent(entry) ? Tone.DONE : Tone.ATTN;
    }

    String portalSpoken(Entry entry) {
        return texts.of(isSent(entry) ? "ui.today.portal.sent" : "ui.today.portal.unsent");
    }

    private boolean isSent(Entry entry) {
        return !unsent.contains(entry.code());
    }

    private Deadlines deadlines() {
        return sitting.counter().present().deadlines();
    }

    /// The keys of the list, for the left end of the act bar.
    static HBox keys(Texts texts) {
        HBox keys =
                new HBox(
                        new KeyCap("↑"),
                        new KeyCap("↓"),
                        Section.hint(texts.of("ui.today.keys.row")),
                        new KeyCap("Ctrl+1…8"),
                        Section.hint(texts.of("ui.today.keys.list")));
        keys.getStyleClass().add("beside");
        return keys;
    }

    /// The same where a promise runs out or is over, with the key that answers it.
    static HBox keys(Texts texts, Late.Kind late) {
        HBox keys = keys(texts);
        keys.getChildren()
                .addAll(
                        0,
                        List.of(
                                new KeyCap(Key.PRINT),
                                Section.hint(texts.of("ui.today.late." + late.name()))));
        return keys;
    }

    /// The sentence in place of rows.
    static Label placeholder(String words) {
        Label label = new Label(words);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
