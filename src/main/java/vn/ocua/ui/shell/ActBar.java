package vn.ocua.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Left: what is wrong, or that all is ready. Right: the acts, the one `go` last. Never scrolls.
final class ActBar extends HBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final long SAME_KEY = 100_000_000;

    private final HBox state = new HBox();
    private final Act others;
    private final Consumer<String> refused;
    private List<Act> acts = List.of();
    private @Nullable Node later;
    private @Nullable Long saidAt;
    private boolean folded;

    /// @param others opens the list of all acts
    ActBar(Act others, Consumer<String> refused) {
        this.others = others;
        this.refused = refused;
        getStyleClass().add("act-bar");
        state.getStyleClass().add("state");
        state.setMinWidth(0);
        HBox.setHgrow(state, Priority.ALWAYS);
        lay();
    }

    /// What the screen says; a reason that was just given is not wiped away by it.
    void state(@Nullable Node node) {
        later = node;
        if (saidAt == null) {
            say(node);
        }
    }

    private void say(@Nullable Node node) {
        if (node == null) {
            state.getChildren().clear();
        } else {
            HBox.setHgrow(node, Priority.ALWAYS);
            state.getChildren().setAll(node);
        }
    }

    /// Why the pressed act is not done now: stands until the officer goes on.
    void refused(String sentence) {
        saidAt = System.nanoTime();
        say(Words.beside(Icon.ALERT_CIRCLE, Tone.DANGER, "**" + sentence + "**"));
    }

    /// A key or a click after a reason was given. The letter that belongs to the key that was
    /// refused comes at once after it and does not count.
    void touched(InputEvent event) {
        Long said = saidAt;
        boolean same =
                event.getEventType() == KeyEvent.KEY_TYPED
                        && said != null
                        && System.nanoTime() - said < SAME_KEY;
        if (!same) {
            goesOn();
        }
    }

    /// Another screen, or the officer goes on.
    void goesOn() {
        if (saidAt != null) {
            saidAt = null;
            say(later);
        }
    }

    void acts(List<Act> acts) {
        this.acts = List.copyOf(acts);
        lay();
    }

    void fold(boolean folded) {
        this.folded = folded;
        pseudoClassStateChanged(FOLDED, folded);
        lay();
    }

    private void lay() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(state);
        if (folded && acts.stream().anyMatch(act -> !act.go())) {
            nodes.add(new ActButton(others, refused));
        }
        for (Act act : acts) {
            if (!folded || act.go()) {
                nodes.add(new ActButton(act, refused));
            }
        }
        getChildren().setAll(nodes);
    }
}
