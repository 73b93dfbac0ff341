package vn.ocua.ui.sync;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.exchange.Queue;
import vn.ocua.exchange.Underway;
import vn.ocua.exchange.Watch;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Meter;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Top of the screen: how far a round is, or when the last one went through and why the line is
/// gone.
final class HeadPane {
    private final Texts texts;
    private final Say say;
    private final Ages ages;
    private final Pace pace = new Pace(System::nanoTime);
    private final HBox title = new HBox();
    private final Meter meter = new Meter();
    private final HBox facts = new HBox();
    private final VBox words = new VBox(title, meter, facts);
    private final ActButton stop;
    private final Panel node;

    HeadPane(Say say, Runnable cancel) {
        this.texts = say.texts();
        this.say = say;
        this.ages = new Ages(texts);
        title.getStyleClass().add("sync-title");
        facts.getStyleClass().add("sync-facts");
        words.getStyleClass().add("sync-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        stop = new ActButton(Act.of(Key.BACK, texts.of("ui.sync.act.stop"), cancel), _ -> {});
        HBox line = new HBox(words, stop);
        line.getStyleClass().add("sync-head");
        node = new Panel(line);
        node.setMinHeight(Region.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    void show(Look look, Watch.View view) {
        Underway underway = view.underway();
        boolean runs = underway != null;
        stop.setVisible(runs);
        stop.setManaged(runs);
        boolean far = underway != null && underway.total() > 0;
        meter.setVisible(far);
        meter.setManaged(far);
        if (underway == null) {
            pace.rest();
            idle(look, view);
        } else {
            running(underway);
        }
        facts(look, view, runs);
    }

    private void running(Underway now) {
        if (now.total() == 0) {
            title.getChildren().setAll(strong(texts.of("ui.sync.head.asking")));
            return;
        }
        int at = Math.min(now.done() + 1, now.total());
        title.getChildren().setAll(strong(texts.of("ui.sync.head.running", at, now.total())));
        Duration left = pace.left(now);
        if (left != null) {
            title.getChildren().add(muted(left(left)));
        }
        meter.at((double) now.done() / now.total());
        meter.setAccessibleText(texts.of("ui.sync.head.running", at, now.total()));
    }

    private String left(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        return seconds < 90
                ? texts.of("ui.sync.head.left", seconds)
                : texts.of("ui.sync.head.leftMinutes", (seconds + 30) / 60);
    }

    private void idle(Look look, Watch.View view) {
        Watch.Lost lost = view.lost();
        int waiting = look.summary().waiting();
        if (!look.isSet()) {
            title.getChildren()
                    .setAll(
                            Icon.DISCONNECTED.large(Tone.MUTED),
                            strong(texts.of("ui.sync.head.never")),
                            muted(texts.of("ui.sync.head.neverMore")));
        } else if (lost != null) {
            title.getChildren()
                    .setAll(
                            Icon.DISCONNECTED.large(Tone.ATTN),
                            strong(texts.of("ui.sync.head.lost", VietnamTime.iso(lost.since()))),
                            muted(texts.of("ui.sync.head.lostMore")));
        } else if (waiting == 0) {
            title.getChildren()
                    .setAll(
                            Icon.CHECK_CIRCLE.large(Tone.DONE),
                            strong(texts.of("ui.sync.head.all")));
        } else {
            title.getChildren()
                    .setAll(
                            Icon.TRAY_UP.large(Tone.PLAIN),
                            strong(texts.of("ui.sync.head.waiting", waiting)));
            if (look.summary().scans() > 0) {
                title.getChildren()
                        .add(muted(texts.of("ui.sync.head.scans", look.summary().scans())));
            }
        }
    }

    private void facts(Look look, Watch.View view, boolean runs) {
        Queue.Summary summary = look.summary();
        Watch.Lost lost = view.lost();
        List<Node> all = new ArrayList<>();
        if (lost != null && !runs) {
            all.add(fact(texts.of(lost.why()), Tone.ATTN));
        }
        Duration skew = view.skew();
        if (skew != null) {
            all.add(fact(texts.of("sync.clock", Math.abs(skew.toMinutes())), Tone.ATTN));
        }
        Instant full = view.lastFull();
        if (full != null && !runs && lost == null) {
            all.add(fact(texts.of("ui.sync.head.full", say.hour(full)), Tone.MUTED));
        }
        if (lost == null || runs) {
            all.add(fact(texts.of("ui.sync.head.today", summary.confirmedToday()), Tone.MUTED));
            oldest(summary.oldest(), look.now(), all);
        }
        if (runs) {
            all.add(fact(texts.of("ui.sync.head.safe"), Tone.MUTED));
        }
        facts.getChildren().setAll(all);
    }

    private void oldest(@Nullable Instant oldest, Instant now, List<Node> all) {
        if (oldest != null) {
            Tone tone = Ages.tone(oldest, now);
            all.add(
                    fact(
                            texts.of("ui.sync.head.oldest", ages.said(oldest, now)),
                            tone == Tone.PLAIN ? Tone.MUTED : tone));
        }
    }

    private static Words fact(String sentence, Tone tone) {
        return Words.small(sentence, tone);
    }

    private static Label strong(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
