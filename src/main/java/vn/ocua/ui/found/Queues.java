package vn.ocua.ui.found;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing.Queue;
import vn.ocua.ui.parts.Chip;
import vn.ocua.ui.parts.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The chips above the list: each a queue with its count, Ctrl+1 to Ctrl+8.
final class Queues {
    /// @param queue null for what lies aside half done
    record Choice(@Nullable Queue queue, String key, Tone tone) {
        String name() {
            return "ui.today.queue." + key;
        }

        String order() {
            return "ui.today.order." + key;
        }

        String nothing() {
            return "ui.today.nothing." + key;
        }
    }

    private static final List<Choice> CHOICES =
            List.of(
                    new Choice(Queue.TODAY, "today", Tone.PLAIN),
                    new Choice(Queue.DUE_SOON, "soon", Tone.ATTN),
                    new Choice(Queue.OVERDUE, "overdue", Tone.DANGER),
                    new Choice(Queue.SUPPLEMENT, "supplement", Tone.PLAIN),
                    new Choice(Queue.READY, "ready", Tone.DONE),
                    new Choice(Queue.ONLINE, "online", Tone.ATTN),
                    new Choice(Queue.UNSENT, "unsent", Tone.PLAIN),
                    new Choice(null, "aside", Tone.PLAIN));

    private final Runnable changed;
    private final FlowPane node = new FlowPane();
    private final List<Chip> chips = new ArrayList<>();
    private Choice choice = CHOICES.getFirst();

    Queues(Texts texts, Runnable changed) {
        this.changed = changed;
        node.getStyleClass().add("queues");
        node.setMinHeight(Region.USE_PREF_SIZE);
        for (Choice one : CHOICES) {
            Chip chip = new Chip(null, texts.of(one.name()));
            chip.setOnAction(_ -> choose(CHOICES.indexOf(one) + 1));
            chips.add(chip);
        }
        node.getChildren().setAll(chips);
        mark(true);
    }

    Node node() {
        return node;
    }

    Choice choice() {
        return choice;
    }

    boolean choose(int number) {
        if (number > CHOICES.size()) {
            return false;
        }
        choice = CHOICES.get(number - 1);
        mark(true);
        changed.run();
        return true;
    }

    /// While something is looked for, no list is the chosen one.
    void searching(boolean searching) {
        mark(!searching);
    }

    void counts(Map<Queue, Integer> counts, int aside) {
        for (int i = 0; i < CHOICES.size(); i++) {
            Choice one = CHOICES.get(i);
            int count = one.queue() == null ? aside : counts.getOrDefault(one.queue(), 0);
            chips.get(i).count(count, count == 0 ? Tone.PLAIN : one.tone());
        }
    }

    private void mark(boolean on) {
        for (int i = 0; i < CHOICES.size(); i++) {
            chips.get(i).setSelected(on && CHOICES.get(i).equals(choice));
        }
    }
}
