package vn.ocua.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.portal.WireDossier;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;

import java.nio.file.Path;

/// A citizen files online; the desk sees it, accepts it, and the page tells what the portal knows.
class OnlineInboxTest {
    @TempDir Path folder;

    @Test
    void aDossierFiledOnlineIsTakenInAndAcceptedByKeys() throws Exception {
        try (Town town = new Town(folder)) {
            town.desk((counter, session) -> People.come(counter, session, town.clock));
            file(town, "1.001193", "Trần Thị Mai Hương", "0914055218");
            file(town, "1.004194", "Y Khoa Êban", "0935274106");
            try (Seat seat = town.seat()) {
                seat.type(KeyCode.F8).sees("Chờ gửi");
                seat.type(KeyCode.F9).sees("Mọi việc đã lên cổng");
                seat.type(KeyCode.F3).sees("Mới nhận đứng trước.");
                seat.control(KeyCode.DIGIT6).sees("Chờ quầy trả lời");
                assertThat(seat.read()).contains("Trần Thị Mai Hương", "Y Khoa Êban");
                seat.picture("inbox");
                seat.type(KeyCode.ENTER).sees("Công dân nộp trực tuyến");
                seat.picture("dossier-online");
                seat.write("1").sees("Chờ chuyển giải quyết");
                seat.sees("Chờ gửi lên cổng").picture("dossier-waiting");
                seat.type(KeyCode.F8).sees("Đồng bộ với cổng");
                seat.type(KeyCode.F9).sees("Mọi việc đã lên cổng");
                seat.type(KeyCode.F3).control(KeyCode.DIGIT7).sees("Mọi hồ sơ đã lên cổng.");
                seat.control(KeyCode.DIGIT1).sees("Trần Quốc Bảo");
                seat.type(KeyCode.ENTER).sees("Đã lên cổng 15:12");
                seat.picture("dossier-sent");
                seat.control(KeyCode.COMMA).sees("Tự khóa khi không ai dùng");
                seat.type(KeyCode.DIGIT7).sees("Đã có mật khẩu; để trống thì giữ như cũ.");
                assertThat(seat.read()).contains(town.portal.url());
                seat.picture("settings-portal");
                assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
                portal(seat, town.portal.access().adapterUrl());
            }
        }
    }

    /// The settings' part by keys: what is refused stands at its field, then it is kept and tried.
    private static void portal(Seat seat, String address) throws Exception {
        seat.until("the address", () -> seat.focus().equals("Địa chỉ cổng"));
        seat.control(KeyCode.A).write("cổng tỉnh").type(KeyCode.F9).sees("Ghi như https://");
        assertThat(seat.focus()).isEqualTo("Địa chỉ cổng");
        seat.control(KeyCode.A).write(address);
        for (int i = 0; i < 20 && !seat.focus().equals("Tự gửi mỗi, phút"); i++) {
            seat.type(KeyCode.TAB);
        }
        seat.control(KeyCode.A).write("hai").type(KeyCode.F9).sees("Chỉ ghi số, như 2.");
        assertThat(seat.focus()).isEqualTo("Tự gửi mỗi, phút");
        seat.control(KeyCode.A).write("0").type(KeyCode.F9).sees("Đã nối được cổng");
        assertThat(seat.read()).contains("Đã có mật khẩu; để trống thì giữ như cũ.");
    }

    private static void file(Town town, String procedure, String name, String phone) {
        Desks.done(
                town.portal
                        .side()
                        .fileOnline(
                                WireDossier.with()
                                        .maTTHC(procedure)
                                        .chuHoSo(name)
                                        .soDienThoai(phone)
                                        .build()));
    }
}
