package vn.ocua.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.counter.Desks;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Shell;
import vn.ocua.ui.shell.Status;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// Signing in by keyboard: a wrong password, then the right one; another officer by digit.
class SignInTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aWrongPasswordIsSaidAndTheRightOneOpens() throws Exception {
        try (Seat seat = Seat.atDoor(folder, clock)) {
            seat.sees("Ai làm việc ở Quầy 2?");
            assertThat(seat.focus()).contains("Nguyễn Thị Thu Hà");
            seat.type(KeyCode.ENTER).sees("Chưa gõ mật khẩu.");
            seat.write("khong phai").type(KeyCode.ENTER).sees("Tên hoặc mật khẩu không đúng.");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.write("mat-khau-thu-8").type(KeyCode.ENTER).sees("Hay dùng ở quầy này");
            seat.control(KeyCode.L).sees("Ai làm việc ở Quầy 2?");
            seat.signIn();
        }
    }

    @Test
    void whoLeavesFindsTheDraftAndEverySaveIsSignedByWhoSits() throws Exception {
        Seat.make(folder, clock);
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) ->
                        Desks.done(
                                counter.keeping()
                                        .putOfficer(
                                                session,
                                                "vanquy",
                                                "Lê Văn Quý",
                                                Role.RECEPTION,
                                                "mat-khau-quy-8".toCharArray())));
        try (Seat seat = Seat.atDoor(folder, clock)) {
            seat.sees("Ai làm việc ở Quầy 2?").type(KeyCode.ENTER);
            String first = seat.focus().contains("Quý") ? "2" : "1";
            String second = first.equals("1") ? "2" : "1";
            seat.type(KeyCode.ESCAPE).write(first).signIn();
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.001193").type(KeyCode.ENTER).sees("23/11/2026");
            seat.write("0914 05").control(KeyCode.L).sees("1 hồ sơ");
            seat.picture("sign-in-draft");
            seat.write(second);
            seat.until("the password of Quý", () -> seat.focus().contains("Lê Văn Quý"));
            seat.until("a password", () -> seat.focus().contains("Mật khẩu"));
            seat.write("mat-khau-quy-8").type(KeyCode.ENTER).sees("Hay dùng ở quầy này");
            seat.write("1.004873").type(KeyCode.ENTER).sees("26/11/2026");
            seat.until("the number", () -> seat.focus().equals("Số định danh"));
            seat.type(KeyCode.ENTER).write("Trần Thị Mai Hương").type(KeyCode.F9);
            seat.sees("261120-2001").control(KeyCode.L).write(first).signIn();
            seat.sees("0914 05");
            assertThat(seat.focus()).isEqualTo("Điện thoại");
            seat.write("5 218").type(KeyCode.F9).sees("261120-2002");
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    for (var one :
                            Map.of("Trần Thị Mai Hương", "vanquy", "Nguyễn Văn Hùng", Seat.OFFICER)
                                    .entrySet()) {
                        String code =
                                Desks.done(counter.showing().find(session, one.getKey(), 2))
                                        .getFirst()
                                        .code();
                        assertThat(Desks.done(counter.showing().story(session, code)).events())
                                .allMatch(event -> event.officer().equals(one.getValue()));
                    }
                });
    }

    @Test
    void sixOfficersByDigitAndByLetters() throws Exception {
        Pictures.start();
        Status status = new Status();
        List<String> asked = new java.util.ArrayList<>();
        Shell shell =
                Pictures.onWindow(() -> {
                    status.clock().set(LocalDateTime.of(2026, 11, 20, 6, 52));
                    Shell made = new Shell(Texts.vietnamese(), status);
                    new Scene(made, 1366, 768);
                    made.cover(
                            new SignIn<String>(
                                    Texts.vietnamese(),
                                    status,
                                    Background.sameThread(),
                                    new SignIn.People(
                                            "Trung tâm Phục vụ hành chính công",
                                            "xã Hòa An, tỉnh Đắk Lắk",
                                            2,
                                            false,
                                            officers(),
                                            Map.of("thuha", 1),
                                            "thuha"),
                                    (name, password, _) -> {
                                        asked.add(name + " " + new String(password));
                                        return Outcome.refused("refusal.password.wrong");
                                    },
                                    _ -> {}));
                    return made;
                });
        Pictures.onWindow(() -> {
            Pictures.write(shell, "sign-in", 1366, 768, Mode.LIGHT, 100);
            Pictures.write(shell, "sign-in-dark", 1366, 768, Mode.DARK, 100);
            Pictures.write(shell, "sign-in-200", 1366, 768, Mode.LIGHT, 200);
            assertThat(Spoken.nameless(shell)).isEmpty();
            Node tile = shell.lookup(".tile");
            typed(tile, "l", true);
            for (String letter : List.of("b", "ả", "o")) {
                typed(tile, letter, false);
            }
            assertThat(shell.getScene().getFocusOwner().getAccessibleText())
                    .startsWith("Trần Quốc Bảo");
            return null;
        });
    }

    private static void typed(Node at, String letter, boolean control) {
        Event.fireEvent(
                at,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        letter,
                        KeyCode.UNDEFINED,
                        false,
                        control,
                        false,
                        false));
    }

    private static List<Officer> officers() {
        return List.of(
                new Officer("thuha", "Nguyễn Thị Thu Hà", Role.RECEPTION),
                new Officer("vanquy", "Lê Văn Quý", Role.RECEPTION),
                new Officer("hmai", "H’Mai Niê", Role.RECEPTION),
                new Officer("lan", "Đỗ Thị Lan", Role.POSTAL),
                new Officer("bao", "Trần Quốc Bảo", Role.SUPERVISOR),
                new Officer("tuan", "Phạm Minh Tuấn", Role.ADMIN));
    }
}
