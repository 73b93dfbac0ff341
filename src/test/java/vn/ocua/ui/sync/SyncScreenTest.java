package vn.ocua.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// A day's dossiers go to a real portal by keyboard, also when somebody stops in the middle.
class SyncScreenTest {
    private static final Pattern BEYOND_THE_FIRST_BATCH =
            Pattern.compile("Đang gửi việc thứ ([3-9]|1\\d|2\\d)");

    @TempDir Path folder;

    @Test
    void everythingGoesWithOneKeyAndTheBarsTellIt() throws Exception {
        try (Town town = new Town(folder)) {
            town.desk((counter, session) -> People.come(counter, session, town.clock));
            try (Seat seat = town.seat()) {
                seat.type(KeyCode.F8).sees("Chờ gửi 26 việc");
                // the cells of a row come with the next pulse
                seat.sees("Đang đến lượt").sees("Tiếp nhận, Phạm Quỳnh Hương");
                assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
                seat.picture("sync-waiting");
                seat.type(KeyCode.F9).sees("Mọi việc đã lên cổng");
                seat.sees("Còn chờ 0.");
                seat.until("no badge", () -> seat.wiring().status().waiting().get() == 0);
                seat.sees("Đã nối cổng");
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
                seat.type(KeyCode.F8).sees("Chờ gửi 26 việc").type(KeyCode.F9);
                // a busy machine may look first when the third is gone already
                seat.until(
                        "the third or a later one",
                        () -> BEYOND_THE_FIRST_BATCH.matcher(seat.read()).find());
                seat.picture("sync-running");
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

    private static boolean typing(Seat seat) {
        return seat.scene().getFocusOwner() instanceof TextInputControl;
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
                seat.sees("Tự gửi lại, không cần làm gì").sees("Đang đến lượt");
                assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
                seat.picture("sync-groups-200pct", Mode.LIGHT, 200);
                seat.picture("sync-groups");
                seat.type(KeyCode.ENTER).sees("Chọn bản đúng cho từng dòng.");
                seat.until("the first field", () -> seat.focus().contains("Điện thoại"));
                assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
                seat.picture("conflict");
                seat.write("1").until("the note", () -> seat.focus().contains("Ghi chú"));
                seat.type(KeyCode.F9).sees("Còn 1 dòng chưa chọn: Ghi chú");
                // a digit waits whether a card follows: what is typed before it opens is no answer
                seat.write("3").until("a field", () -> typing(seat));
                seat.write("Thôn 2, xã Hòa An, gọi trước").type(KeyCode.ENTER);
                seat.sees("Đã chọn đủ.").picture("conflict-chosen");
                seat.type(KeyCode.ESCAPE).sees("Cần quầy xem");
                seat.type(KeyCode.ENTER).sees("Đã chọn đủ.").sees("Thôn 2, xã Hòa An, gọi trước");
                seat.type(KeyCode.F9).sees("lượt tới gửi lên cổng");
                seat.sees("Sửa hồ sơ\nEnter");
                seat.type(KeyCode.DOWN).sees("Cấp số mới\nEnter");
                seat.type(KeyCode.ENTER).sees("Cấp số mới cho hồ sơ này?");
                seat.picture("sync-clash");
                seat.type(KeyCode.TAB, KeyCode.ENTER).sees("In giấy bản mới");
                seat.control(KeyCode.P).sees("Giấy đã ghi ra");
                seat.picture("sync-renumbered");
            }
        }
    }
}
