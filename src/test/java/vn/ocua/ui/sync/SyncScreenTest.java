package vn.ocua.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;

/// A day's dossiers go to a real portal by keyboard, also when somebody stops in the middle.
class SyncScreenTest {
    @TempDir Path folder;

    @Test
    void everythingGoesWithOneKeyAndTheBarsTellIt() throws Exception {
        try (Town town = new Town(folder)) {
            town.desk((counter, session) -> People.come(counter, session, town.clock));
            try (Seat seat = town.seat()) {
                seat.type(KeyCode.F8).sees("Chờ gửi 26 việc");
                assertThat(seat.read()).contains("Đang đến lượt", "Tiếp nhận, Phạm Quỳnh Hương");
                assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
                seat.picture("sync-waiting");
                seat.type(KeyCode.F9).sees("Mọi việc đã lên cổng");
                seat.sees("Còn chờ 0.");
                seat.until("no badge", () -> seat.wiring().status().waiting().get() == 0);
                assertThat(seat.read()).contains("Đã nối cổng");
                seat.picture("sync-done");
                assertThat(town.portal.state().dossiers()).hasSize(7).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void stoppedInTheMiddleNothingIsLostAndNothingGoesTwice() throws Exception {
        try (Town town = new Town(folder)) {
            town.desk((counter, session) -> People.come(counter, session, town.clock));
            town.faults("slow:100:2500ms");
            try (Seat seat = town.seat()) {
                seat.type(KeyCode.F8).sees("Chờ gửi");
                seat.type(KeyCode.F9).sees("Đang gửi việc thứ 3");
                seat.picture("sync-running");
                seat.picture("sync-running-200pct", Mode.LIGHT, 200);
                seat.type(KeyCode.ESCAPE).sees("Đã dừng.");
                assertThat(seat.read()).doesNotContain("Mọi việc đã lên cổng");
                town.faults("none");
                seat.type(KeyCode.F9).sees("Mọi việc đã lên cổng");
                assertThat(town.portal.state().dossiers().stream().map(d -> d.code()))
                        .hasSize(7)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void whatNeedsThePersonStandsFirstAndEachHasItsWayOut() throws Exception {
        try (Town town = new Town(folder)) {
            town.desk((counter, session) -> {
                People.come(counter, session, town.clock);
                Town.badDay(counter, town.clock);
            });
            try (Seat seat = town.seat()) {
                seat.type(KeyCode.F8).sees("Cần quầy xem");
                assertThat(seat.read()).contains("Tự gửi lại, không cần làm gì", "Đang đến lượt");
                assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
                seat.picture("sync-groups");
                seat.picture("sync-groups-200pct", Mode.LIGHT, 200);
                seat.type(KeyCode.ENTER).sees("Chọn bản đúng cho từng dòng.");
                seat.until("the first field", () -> seat.focus().contains("Điện thoại"));
                assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
                seat.picture("conflict");
                seat.write("1").until("the note", () -> seat.focus().contains("Ghi chú"));
                seat.type(KeyCode.F9).sees("Còn 1 dòng chưa chọn: Ghi chú");
                seat.write("3").write("Thôn 2, xã Hòa An, gọi trước").type(KeyCode.ENTER);
                seat.sees("Đã chọn đủ.").picture("conflict-chosen");
                seat.type(KeyCode.ESCAPE).sees("Cần quầy xem");
                seat.type(KeyCode.ENTER).sees("Đã chọn đủ.");
                assertThat(seat.read()).contains("Thôn 2, xã Hòa An, gọi trước");
                seat.type(KeyCode.F9).sees("lượt tới gửi lên cổng");
                seat.until(
                        "the clash",
                        () ->
                                seat.read().contains("Cấp số mới\nEnter")
                                        || seat.read().contains("Sửa hồ sơ\nEnter"));
                seat.type(KeyCode.DOWN).sees("Cấp số mới");
                seat.type(KeyCode.ENTER).sees("Cấp số mới cho hồ sơ này?");
                seat.picture("sync-clash");
                seat.type(KeyCode.ENTER).sees("In giấy bản mới");
                seat.control(KeyCode.P).sees("Giấy đã ghi ra");
                seat.picture("sync-renumbered");
            }
        }
    }
}
