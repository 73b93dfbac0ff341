package vn.ocua.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The shell by keyboard alone.
class ShellTest {
    private static final String CARD =
            "040198004217|187654321|Trần Thị Mai Hương|12081998|Nữ|Thôn 5, xã Hòa An|20102021";

    private final FxRobot robot = new FxRobot();
    private final List<String> done = new ArrayList<>();
    private final Status status = new Status();
    private Shell shell;
    private Stage stage;
    private Desk reception;

    private final class Desk extends Screen {
        private final String name;
        private final Field first = Field.line("Thủ tục");
        private final Field second = Field.line("Điện thoại");
        private Optional<String> whyNot = Optional.empty();

        Desk(String name) {
            this.name = name;
            title().set(name);
            acts().setAll(
                            Act.of(Key.PARK, "Gác lại", () -> done.add("gác lại")),
                            Act.go(Key.COMMIT, "Lưu và in giấy hẹn", () -> done.add("lưu"))
                                    .unless(() -> whyNot));
        }

        @Override
        protected Node build() {
            return new VBox(first, second, new Label(name));
        }

        @Override
        public void shown() {
            first.input().requestFocus();
        }

        @Override
        public void hidden() {
            done.add("rời " + name);
        }

        @Override
        public boolean card(String text) {
            if (name.equals("Tiếp nhận hồ sơ")) {
                done.add("thẻ " + text);
                return true;
            }
            return false;
        }

        @Override
        public boolean digit(int number) {
            return done.add("số " + number);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void open() throws Exception {
        Pictures.onWindow(() -> {
            status.officer().set(new Officer("thuha", "Nguyễn Thị Thu Hà", Role.RECEPTION));
            shell = new Shell(Texts.vietnamese(), status);
            shell.room(Room.TODAY, () -> new Desk("Hôm nay"));
            shell.room(
                    Room.RECEIVE,
                    () -> {
                        reception = new Desk("Tiếp nhận hồ sơ");
                        return reception;
                    });
            shell.go(Room.TODAY);
            Scene scene = new Scene(shell, 980, 700);
            new Theme().apply(scene, Mode.LIGHT, 100);
            shell.install(scene, () -> System.nanoTime() / 1_000_000);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            shell.go(Room.RECEIVE);
            return null;
        });
        done.clear();
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }

    @Test
    void roomsOpenByTheirKeysAndTheLeftOneIsTold() {
        robot.type(KeyCode.F3);
        assertThat(done).containsExactly("rời Tiếp nhận hồ sơ");
        assertThat(shell.find().input().isFocused()).isTrue();
        robot.type(KeyCode.F2);
        assertThat(shell.screen()).isSameAs(reception);
        robot.type(KeyCode.F12);
        assertThat(shell.screen()).as("no screen given for the registers").isSameAs(reception);
    }

    @Test
    void anActRunsByItsKeyOrSaysWhyNot() {
        robot.type(KeyCode.F9);
        assertThat(done).containsExactly("lưu");
        reception.whyNot = Optional.of("Chưa chọn thủ tục.");
        robot.type(KeyCode.F9);
        assertThat(done).containsExactly("lưu");
        assertThat(words()).contains("Chưa chọn thủ tục.");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertThat(done).containsExactly("lưu", "gác lại");
    }

    @Test
    void aReasonStandsUntilTheNextKeyWhateverTheScreenSaysMeanwhile() {
        reception.whyNot = Optional.of("Chưa chọn thủ tục.");
        robot.type(KeyCode.F9);
        robot.interact(() -> reception.state().set(new Words("Đã giữ nháp 15:10:01")));
        assertThat(words()).contains("Chưa chọn thủ tục.").doesNotContain("Đã giữ nháp 15:10:01");
        robot.type(KeyCode.TAB);
        assertThat(words()).contains("Đã giữ nháp 15:10:01").doesNotContain("Chưa chọn thủ tục.");
    }

    @Test
    void enterLeadsToTheNextField() {
        robot.type(KeyCode.ENTER);
        assertThat(reception.second.input().isFocused()).isTrue();
    }

    @Test
    void allActsAreListedByTheirKey() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(shell.overlay().isOpen()).isTrue();
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(done).containsExactly("lưu");
        assertThat(shell.overlay().isOpen()).isFalse();
    }

    @Test
    void aQuestionTakesEveryKeyUntilAnswered() {
        robot.interact(() ->
                shell.ask(
                        new Question(
                                "Bỏ nháp của Trần Thị Mai Hương?",
                                "Không lấy lại được.",
                                null,
                                List.of(Act.go(Key.NONE, "Bỏ nháp", () -> done.add("bỏ"))))));
        robot.type(KeyCode.F9).type(KeyCode.F3);
        assertThat(done).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(shell.overlay().isOpen()).isFalse();
        assertThat(done).isEmpty();
        assertThat(reception.first.input().isFocused()).isTrue();
    }

    @Test
    void aFaultIsSaidWithItsCodeAndEscTakesItAway() {
        robot.interact(
                () -> shell.explain(new Fault("CỬA-01", Sentence.of("fault.unexpected"), null)));
        assertThat(words()).anyMatch(text -> text.endsWith("(CỬA-01)"));
        robot.type(KeyCode.ESCAPE);
        assertThat(words()).noneMatch(text -> text.endsWith("(CỬA-01)"));
    }

    @Test
    void typeGrowsByKeys() {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(status.percent().get()).isEqualTo(110);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS).push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(status.percent().get()).isEqualTo(90);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(status.percent().get()).isEqualTo(100);
    }

    @Test
    void theRailFollowsTheRole() {
        robot.interact(() -> status.officer().set(new Officer("lan", "Đỗ Thị Lan", Role.POSTAL)));
        assertThat(labels())
                .contains("Hôm nay", "Tiếp nhận", "Bưu chính")
                .doesNotContain("Đồng bộ");
        robot.interact(
                () -> status.officer().set(new Officer("bao", "Trần Quốc Bảo", Role.SUPERVISOR)));
        assertThat(labels())
                .contains("Giám sát", "Sổ, báo cáo", "Đồng bộ")
                .doesNotContain("Bàn giao");
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        assertThat(Spoken.nameless(shell)).isEmpty();
    }

    @Test
    void aScannedCardReachesReceptionFromAnywhereAndNoField() throws Exception {
        robot.type(KeyCode.F3);
        robot.interact(() -> shell.find().set("huong"));
        done.clear();
        Scanner.type(shell.getScene(), CARD, true);
        assertThat(done).contains("thẻ " + CARD);
        assertThat(shell.find().input().getText()).isEqualTo("huong");
        assertThat(shell.screen()).isSameAs(reception);
        assertThat(reception.first.value()).isEmpty();
    }

    @Test
    void aLoneDigitChoosesOnlyOutsideTextFields() throws Exception {
        robot.write("3", 0);
        assertThat(reception.first.value()).isEqualTo("3");
        robot.interact(() -> robot.lookup(".act").query().requestFocus());
        robot.write("3", 0);
        org.testfx.util.WaitForAsyncUtils.waitFor(
                5, java.util.concurrent.TimeUnit.SECONDS, () -> done.contains("số 3"));
    }

    @Test
    void aScreenThatIsLeftListensToNothing() throws Exception {
        int[] heard = {0};
        robot.interact(() -> {
            reception.subscriptions.add(status.waiting().subscribe(_ -> heard[0]++));
            shell.go(Room.TODAY);
        });
        int before = heard[0];
        robot.interact(() -> status.waiting().set(7));
        assertThat(heard[0]).isEqualTo(before);
        assertThat(reception.subscriptions.isEmpty()).isTrue();
    }

    private List<String> labels() {
        return robot.lookup(".slat").queryAll().stream()
                .flatMap(slat -> slat.lookupAll(".label").stream())
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private List<String> words() {
        return robot.lookup(".words").queryAll().stream().map(Node::getAccessibleText).toList();
    }
}
