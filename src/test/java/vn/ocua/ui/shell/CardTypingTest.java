package vn.ocua.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.ui.shell.CardTyping.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CardTypingTest {
    private static final String CARD =
            "040198004217|187654321|Trần Thị Mai Hương|12081998|Nữ|Thôn 5, xã Hòa An, tỉnh Đắk"
                    + " Lắk|20102021";

    /// What a field under the focus would hold, and what was handed over.
    private static final class Desk {
        private final CardTyping typing = new CardTyping();
        private final StringBuilder field = new StringBuilder();
        private final List<String> cards = new ArrayList<>();
        private String before = "";
        private long now;

        Desk has(String text) {
            field.append(text);
            return this;
        }

        Desk pause(long millis) {
            now += millis;
            answer(typing.silent(now), (char) 0);
            return this;
        }

        Desk type(String letters, long gap) {
            for (char letter : letters.toCharArray()) {
                now += gap;
                if (typing.isFresh(now)) {
                    before = field.toString();
                }
                if (letter == '\n') {
                    answer(typing.ended(), (char) 0);
                } else {
                    answer(typing.typed(letter, now), letter);
                }
            }
            return this;
        }

        private void answer(Answer answer, char letter) {
            switch (answer) {
                case Answer.Pass() -> {
                    if (letter == '\b') {
                        field.setLength(Math.max(0, field.length() - 1));
                    } else if (letter != 0) {
                        field.append(letter);
                    }
                }
                case Answer.Begun() -> {
                    field.setLength(0);
                    field.append(before);
                }
                case Answer.Keep() -> {}
                case Answer.Card(String text) -> cards.add(text);
                case Answer.Release(String text) -> field.append(text);
            }
        }

        void holds(String text, String... handed) {
            assertThat(field.toString()).isEqualTo(text);
            assertThat(cards).containsExactly(handed);
        }
    }

    @Test
    void aFastScannerWithEnter() {
        new Desk().has("Thôn 5").pause(900).type(CARD + "\n", 4).holds("Thôn 5", CARD);
    }

    @Test
    void aScannerOfThirtyMillisecondsALetter() {
        new Desk().has("dk kh").pause(900).type(CARD + "\n", 30).holds("dk kh", CARD);
    }

    @Test
    void aScannerWithoutEnterEndsBySilence() {
        Desk desk = new Desk().type(CARD, 5);
        desk.holds("");
        desk.pause(CardTyping.SILENCE).holds("", CARD);
    }

    @Test
    void aScannerThatNamesTheSymbology() {
        new Desk().type("]Q1" + CARD + "\n", 5).holds("", CARD);
    }

    @Test
    void twoCardsOneAfterTheOther() {
        new Desk().type(CARD + "\n", 5).pause(50).type(CARD + "\n", 5).holds("", CARD, CARD);
    }

    @Test
    void aScannerWhileATypingMethodCorrectsByBackspace() {
        String telex = CARD.replace("Trần", "Tra\bần");
        new Desk().has("cũ").pause(300).type(telex + "\n", 6).holds("cũ", CARD);
    }

    @Test
    void aHungUpMomentInTheMiddleDoesNotTearTheCard() {
        Desk desk = new Desk().type(CARD.substring(0, 40), 5);
        desk.now += 180;
        desk.type(CARD.substring(40) + "\n", 5).holds("", CARD);
    }

    @Test
    void aSlowHumanTypingTheSameLetters() {
        new Desk().type("040198004217|18765", 140).pause(1000).holds("040198004217|18765");
    }

    @Test
    void aHumanTypingTwelveDigitsQuickly() {
        new Desk().type("040198004217", 45).pause(400).type("|", 10).holds("040198004217|");
        new Desk().type("040198004217|", 50).pause(400).holds("040198004217|");
    }

    @Test
    void aHumanHoldingADigitDown() {
        new Desk().type("1".repeat(40), 30).pause(400).holds("1".repeat(40));
    }

    @Test
    void aBarcodeOfADossierIsNoCard() {
        new Desk().type("H15.50.05.13-261120-0147\n", 5).holds("H15.50.05.13-261120-0147");
    }

    @Test
    void aShortThingOfThatShapeIsGivenBack() {
        new Desk()
                .has("x")
                .pause(500)
                .type("040198004217|12", 5)
                .pause(250)
                .holds("x040198004217|12");
    }

    @Test
    void backspaceOfAHumanIsNeverKept() {
        new Desk().type("0401980042\b\b17", 60).pause(300).type("\b", 10).holds("040198001");
    }

    /// Whatever is typed slower than 40 ms a letter arrives whole, at any length and mix.
    @Test
    void nothingAHumanTypesIsLost() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            Desk desk = new Desk();
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                String alphabet = random.nextInt(4) == 0 ? "040198004217|" : "0123456789|abcđêỹ ]Q";
                String letter =
                        random.nextInt(12) == 0
                                ? "\b"
                                : String.valueOf(
                                        alphabet.charAt(random.nextInt(alphabet.length())));
                desk.type(letter, 40 + random.nextInt(300));
                if (letter.equals("\b")) {
                    expected.setLength(Math.max(0, expected.length() - 1));
                } else {
                    expected.append(letter);
                }
            }
            assertThat(desk.field.toString()).as("seed %s", seed).isEqualTo(expected.toString());
            assertThat(desk.cards).as("seed %s", seed).isEmpty();
        }
    }
}
