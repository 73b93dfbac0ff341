package vn.ocua.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/// Watches the keys of a scene for a card, at whatever focus, and puts the field back as it was.
///
/// Also knows a lone digit: the first letter of a card is a digit, so a digit that chooses waits
/// [#LONE] ms to see whether more follows.
final class CardKeys {
    /// A text field as it was before the burst.
    private record Before(@Nullable String text, int anchor, int caret) {
        static Before of(TextInputControl input) {
            return new Before(input.getText(), input.getAnchor(), input.getCaretPosition());
        }

        void restore(TextInputControl input) {
            input.setText(text);
            input.selectRange(anchor, caret);
        }
    }

    private static final int LONE = 60;
    private static final int AFTER = 60;

    private final Scene scene;
    private final LongSupplier millis;
    private final Consumer<String> card;
    private final IntConsumer digit;
    private final CardTyping typing = new CardTyping();
    private final Map<TextInputControl, Before> before = new LinkedHashMap<>();
    private final PauseTransition silence =
            new PauseTransition(Duration.millis(CardTyping.SILENCE + 20));
    private final PauseTransition lone = new PauseTransition(Duration.millis(LONE));
    private @Nullable Node owner;
    private long finishedAt = Long.MIN_VALUE / 2;

    /// @param millis a steady clock
    /// @param digit told a lone digit typed outside text fields
    CardKeys(Scene scene, LongSupplier millis, Consumer<String> card, IntConsumer digit) {
        this.scene = scene;
        this.millis = millis;
        this.card = card;
        this.digit = digit;
        silence.setOnFinished(_ -> answer(typing.silent(millis.getAsLong())));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        boolean ends = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB;
        if (typing.isReading()) {
            event.consume();
            if (ends) {
                answer(typing.ended());
            } else if (event.getCode() == KeyCode.BACK_SPACE) {
                answer(typing.typed('\b', millis.getAsLong()));
            }
        } else if (ends && millis.getAsLong() - finishedAt < AFTER) {
            event.consume();
        } else if (ends) {
            answer(typing.ended());
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            answer(typing.typed('\b', millis.getAsLong()));
        }
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        if (letters.isEmpty() || (event.isControlDown() && !event.isAltDown())) {
            return;
        }
        long now = millis.getAsLong();
        if (Character.isISOControl(letters.charAt(0))) {
            if (typing.isReading() || now - finishedAt < AFTER) {
                event.consume();
            }
            return;
        }
        lone.stop();
        remember(now);
        for (char letter : letters.toCharArray()) {
            if (answer(typing.typed(letter, now))) {
                event.consume();
            }
        }
        if (typing.length() == 1
                && letters.charAt(0) >= '1'
                && letters.charAt(0) <= '9'
                && !(scene.getFocusOwner() instanceof TextInputControl)) {
            int number = letters.charAt(0) - '0';
            lone.setOnFinished(_ -> digit.accept(number));
            lone.playFromStart();
        }
    }

    private void remember(long now) {
        if (typing.isReading()) {
            return;
        }
        if (typing.isFresh(now)) {
            before.clear();
            owner = scene.getFocusOwner();
        }
        if (scene.getFocusOwner() instanceof TextInputControl input) {
            before.computeIfAbsent(input, Before::of);
        }
    }

    /// @return whether the letter is kept out of the field
    private boolean answer(CardTyping.Answer answer) {
        switch (answer) {
            case CardTyping.Answer.Pass() -> {
                return false;
            }
            case CardTyping.Answer.Begun() -> {
                before.forEach((input, was) -> was.restore(input));
                if (owner != null) {
                    owner.requestFocus();
                }
            }
            case CardTyping.Answer.Keep() -> {}
            case CardTyping.Answer.Card(String text) -> {
                silence.stop();
                finishedAt = millis.getAsLong();
                before.clear();
                card.accept(text);
                return true;
            }
            case CardTyping.Answer.Release(String text) -> {
                silence.stop();
                if (scene.getFocusOwner() instanceof TextInputControl input && input.isEditable()) {
                    input.replaceSelection(text);
                }
                return true;
            }
        }
        silence.playFromStart();
        return true;
    }
}
