package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.ui.People;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.Seat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Counts what an officer presses for a citizen who comes again: from the idle screen until the
/// dossier is saved and its receipt lies in the tray. A scanner's keys are nobody's.
class KeyCountTest {
    private static final int MOST = 12;

    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();
    private final List<String> pressed = new ArrayList<>();
    private volatile boolean scanning;

    @Test
    void somebodyWhoComesAgainTakesAtMostTwelveKeys() throws Exception {
        People.hungCame(folder, clock, "1.001193");
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.sees("Hay dùng ở quầy này");
            // What is pressed and what is typed: a letter of `write` comes without its press.
            EventHandler<KeyEvent> count =
                    event -> {
                        boolean typed = event.getEventType() == KeyEvent.KEY_TYPED;
                        boolean named = event.getCode() != KeyCode.UNDEFINED;
                        if (!scanning && (typed ? isLetter(event) : named)) {
                            pressed.add(typed ? event.getCharacter() : event.getCode().getName());
                        }
                    };
            Pictures.onWindow(() -> {
                seat.scene().addEventFilter(KeyEvent.KEY_PRESSED, count);
                seat.scene().addEventFilter(KeyEvent.KEY_TYPED, count);
                return null;
            });
            scanning = true;
            seat.scan(Seat.HUNG).sees("Đã đến 1 lần");
            scanning = false;
            seat.write("1").type(KeyCode.ENTER).sees("0914 055 218");
            seat.type(KeyCode.F9).sees("261120-2002");
            assertThat(seat.papers()).hasSize(1);
        }
        System.out.println(
                "Returning citizen with a card scan: "
                        + pressed.size()
                        + " keys "
                        + pressed
                        + ", at most "
                        + MOST);
        assertThat(pressed).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }

    private static boolean isLetter(KeyEvent event) {
        String letter = event.getCharacter();
        return !letter.isEmpty() && letter.charAt(0) > ' ';
    }
}
