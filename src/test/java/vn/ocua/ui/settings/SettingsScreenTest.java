package vn.ocua.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.counter.Settings;
import vn.ocua.person.Right;
import vn.ocua.person.Role;
import vn.ocua.ui.People;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The settings by keyboard, over a real desk.
class SettingsScreenTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void theWindowIsTheSameAfterItWasClosed() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.control(KeyCode.EQUALS).control(KeyCode.EQUALS);
            seat.control(KeyCode.COMMA).sees("Tự khóa khi không ai dùng");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.press("Màu: Tương phản cao").press("Tự khóa khi không ai dùng: 15 phút");
            seat.picture("settings-window");
            seat.picture("settings-window-200", Mode.LIGHT, 200);
            seat.picture("settings-window-contrast", Mode.CONTRAST, 100);
            seat.picture("settings-window-contrast-dark", Mode.CONTRAST_DARK, 100);
            seat.type(KeyCode.ESCAPE).sees("Hay dùng ở quầy này");
        }
        assertThat(folder.resolve("desk/window.properties")).content().contains("theme=CONTRAST");
        try (Seat seat = Seat.taken(folder, clock)) {
            var status = seat.wiring().status();
            assertThat(status.percent().get()).isEqualTo(125);
            assertThat(status.mode().get()).isEqualTo(Mode.CONTRAST);
            assertThat(status.idleMinutes().get()).isEqualTo(15);
            assertThat(seat.scene().getStylesheets())
                    .anyMatch(sheet -> sheet.endsWith("contrast.css"));
        }
    }

    @Test
    void aDeskNobodyTouchesLocksAndTheDraftIsThereAfterwards() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.001193").type(KeyCode.ENTER).sees("23/11/2026");
            seat.write("0914 0");
            seat.away = 9;
            seat.tick();
            assertThat(seat.read()).contains("Người nộp");
            seat.away = 30;
            seat.tick();
            seat.sees("Quầy đã tự khóa sau 10 phút không ai dùng");
            assertThat(seat.read()).doesNotContain("0914 0");
            seat.picture("signin-locked");
            seat.signIn().sees("Hồ sơ của Nguyễn Văn Hùng");
            assertThat(seat.read()).contains("0914 0");
        }
    }

    @Test
    void theTelephoneIsCheckedAndKept() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.control(KeyCode.COMMA).sees("Cỡ chữ");
            seat.type(KeyCode.DIGIT2).sees("Điện thoại của quầy");
            seat.until("the field", () -> seat.focus().equals("Điện thoại của quầy"));
            seat.write("0262 385").type(KeyCode.F9).sees("Mới có 7 số");
            seat.write("1234").type(KeyCode.F9).sees("Từ nay in số 0262 3851234");
            seat.picture("settings-desk");
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, _) ->
                        assertThat(counter.settings()).isEqualTo(new Settings("0262 3851234")));
    }

    @Test
    void aCatalogueIsLookedAtBeforeItIsUsed() throws Exception {
        Seat.make(folder, clock);
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) ->
                        People.receive(
                                counter,
                                session,
                                "1.001612",
                                "Phạm Quỳnh Hương",
                                "066192000635",
                                "0905118240"));
        List<String> lines = Files.readAllLines(Path.of("samples/procedures.csv"));
        Path file = folder.resolve("danh-muc-moi.csv");
        Files.write(
                file,
                lines.stream()
                        .map(line ->
                                line.contains("1.001612")
                                        ? line.replaceFirst(
                                                "Đăng ký thành lập hộ kinh doanh",
                                                "Đăng ký thành lập hộ kinh doanh mới")
                                        : line)
                        .toList());
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.chooses(file);
            seat.control(KeyCode.COMMA).sees("Cỡ chữ");
            seat.type(KeyCode.DIGIT3).sees("thủ tục nhận được hôm nay");
            seat.picture("settings-import");
            seat.control(KeyCode.O).sees("0 mới, 1 đổi, 0 bãi bỏ");
            seat.sees("1 hồ sơ đang làm theo bản cũ hẹn trả từ 20/11/2026");
            seat.picture("settings-import-preview");
            seat.picture("settings-import-preview-200", Mode.LIGHT, 200);
            seat.type(KeyCode.ESCAPE).sees("thủ tục nhận được hôm nay");
            seat.control(KeyCode.O).sees("1 đổi");
            seat.type(KeyCode.F9).sees("Đã dùng tệp danh-muc-moi.csv");
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, _) ->
                        assertThat(counter.keeping().catalogue().find("1.001612").orElseThrow())
                                .satisfies(e -> assertThat(e.title()).endsWith("mới")));
    }

    @Test
    void aCalendarShowsItsDays() throws Exception {
        Path file = folder.resolve("lich-2027.csv");
        Files.writeString(
                file,
                """
                date,kind,name
                2027-02-05,holiday,Tết Nguyên đán
                2027-12-25,holiday,Ngày nghỉ của tỉnh
                """);
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.chooses(file);
            seat.control(KeyCode.COMMA).sees("Cỡ chữ");
            seat.type(KeyCode.DIGIT3).sees("Lịch nghỉ");
            seat.control(KeyCode.O).sees("25/12/2027").sees("Dùng lịch này");
            seat.picture("settings-calendar");
        }
    }

    @Test
    void theDesksOwnListStandsFirstAtReception() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.control(KeyCode.COMMA).sees("Cỡ chữ");
            seat.type(KeyCode.DIGIT4).sees("Tìm thủ tục");
            seat.until("the field", () -> seat.focus().equals("Tìm thủ tục"));
            seat.write("1.004194").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
            seat.write("dk khai tu").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
            seat.sees("1.004194");
            seat.picture("settings-frequent");
            seat.type(KeyCode.ESCAPE).sees("Hay dùng ở quầy này");
            seat.write("1").type(KeyCode.ENTER).sees("Đăng ký tạm trú");
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, _) ->
                        assertThat(counter.mostUsed().pinned()).hasSize(2).startsWith("1.004194"));
    }

    @Test
    void officersAreAddedAndTheirRoleChanged() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.control(KeyCode.COMMA).sees("Cỡ chữ");
            seat.type(KeyCode.DIGIT5).sees("nguyenthithuha");
            seat.type(KeyCode.F9).sees("Thêm vào quầy");
            seat.until("the name", () -> seat.focus().equals("Họ và tên"));
            seat.write("Lê Văn Toàn").type(KeyCode.F9).sees("Mật khẩu");
            seat.until("the password", () -> seat.focus().equals("Mật khẩu"));
            seat.write("mat-khau-dau").picture("settings-officer");
            seat.type(KeyCode.F9).sees("Lê Văn Toàn nay là Cán bộ tiếp nhận.");
            seat.picture("settings-officers");
            seat.control(KeyCode.E).sees("Tiếp nhận hồ sơ");
            seat.picture("settings-rights");
            seat.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.END, KeyCode.ENTER)
                    .sees("Lưu thay đổi");
            seat.press("Vai trò: Nhân viên bưu chính").type(KeyCode.F9);
            seat.sees("Quầy phải còn ít nhất một người quản trị");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    var toan = Desks.done(counter.session("levantoan"));
                    assertThat(toan.lacks(Right.MANAGE_OFFICERS)).isPresent();
                    assertThat(
                                    Desks.refused(
                                            counter.keeping()
                                                    .changeRole(toan, "levantoan", Role.ADMIN)))
                            .isNotEmpty();
                    assertThat(Desks.refused(counter.change(toan, new Settings("")))).isNotEmpty();
                    Desks.done(counter.keeping().changeRole(session, "levantoan", Role.SUPERVISOR));
                    assertThat(toan.officer().role()).isEqualTo(Role.SUPERVISOR);
                    assertThat(Desks.refused(counter.mostUsed().pin(toan, List.of("1.001193"))))
                            .isNotEmpty();
                });
    }

    @Test
    void everyScreenHasItsHelp() throws Exception {
        try (Seat seat = Seat.atDoor(folder, clock)) {
            seat.until("the password's turn", () -> seat.focus().contains("Mật khẩu"));
            seat.type(KeyCode.F1).sees("Chọn tên mình rồi gõ mật khẩu");
            seat.type(KeyCode.ESCAPE);
            seat.signIn();
            seat.type(KeyCode.F1).sees("lưu, thêm hồ sơ cùng người");
            seat.until("the page", () -> seat.focus().equals("Trợ giúp"));
            seat.picture("help-receive");
            seat.picture("help-receive-200", Mode.LIGHT, 200);
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.ESCAPE, KeyCode.F3, KeyCode.F1).sees("Một ô tìm mọi hồ sơ");
            seat.type(KeyCode.ESCAPE).control(KeyCode.K).sees("Cài đặt");
            seat.picture("acts-of-the-shell");
            Pictures.start();
        }
    }
}
