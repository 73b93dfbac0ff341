package vn.ocua.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.counter.HalfWritten.Written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Words that are no act yet: Esc, another row, another room and a power cut lose none of them.
class HalfWrittenTest {
    private static final String REMARK = "Bà Bảo hẹn gọi lại sau 16 giờ";

    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void wordsOfAnActOutliveEscapeAnotherRoomAndAPowerCut() throws Exception {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        try (Seat seat = People.seat(before, clock)) {
            dossier(seat);
            seat.control(KeyCode.B).sees("Không đổi gì khác").write("Bà Bảo");
            seat.type(KeyCode.ESCAPE).sees("Chữ viết dở còn giữ");
            seat.control(KeyCode.B).sees("Đã lấy lại chữ viết dở");
            assertThat(seat.read()).contains("Bà Bảo");
            seat.write(" hẹn gọi lại");

            seat.type(KeyCode.F6).sees("giao hôm nay");
            seat.control(KeyCode.DIGIT2).sees("Bộ phận trả kết quả về");
            seat.control(KeyCode.U).sees("Bộ phận yêu cầu bổ sung").write("trích lục kết hôn");
            seat.type(KeyCode.ESCAPE).sees("yêu cầu bổ sung viết dở");
            seat.write("88/").sees("88/");
            seat.picture("handover-half-written");

            // back on the page its act stands open again, and letters go on without a pause
            dossier(seat);
            seat.sees("Không đổi gì khác").sees("Bà Bảo hẹn gọi lại");
            seat.type(KeyCode.END);
            String rest = REMARK.substring("Bà Bảo hẹn gọi lại".length());
            seat.write(rest);
            // the second write since is one that began after the last word
            Set<String> writes = new HashSet<>();
            for (int i = 0; i < 5_000 && writes.size() < 3; i++) {
                writes.add(onDisk(seat));
                seat.write("x").type(KeyCode.BACK_SPACE);
            }
            assertThat(writes).hasSizeGreaterThanOrEqualTo(3);
            seat.diskTo(after);
        }
        try (Seat seat = Seat.taken(after, clock)) {
            seat.type(KeyCode.F3).control(KeyCode.DIGIT8).sees("Viết dở").sees("để viết tiếp");
            seat.picture("today-half-written");
            assertThat(seat.read()).contains("Trần Quốc Bảo", "Hồ Hướng Dương", REMARK);
            dossier(seat);
            seat.sees("Không đổi gì khác").sees(REMARK);
            seat.picture("dossier-half-written");
            seat.type(KeyCode.F9).sees("Ghi chú: " + REMARK);
            seat.type(KeyCode.ESCAPE).sees("Sắp đến hạn");

            seat.type(KeyCode.F6).sees("giao hôm nay");
            seat.control(KeyCode.DIGIT2).sees("yêu cầu bổ sung viết dở");
            assertThat(seat.read()).contains("88/");
            seat.control(KeyCode.U).sees("trích lục kết hôn").type(KeyCode.F9);
            seat.sees("giờ hẹn dừng");
        }
        Seat.at(
                after.resolve("desk"),
                clock,
                (counter, session) ->
                        assertThat(counter.halfWritten().of(session))
                                .extracting(Written::act, one -> one.fields().get("number"))
                                .containsExactly(tuple("RESULT", "88/")));
    }

    private static void dossier(Seat seat) throws Exception {
        seat.type(KeyCode.F3);
        seat.write("tran quoc bao").sees("1 hồ sơ, mới nhận").type(KeyCode.ENTER);
        seat.sees("Diễn biến");
    }

    /// Sealed, so that it is another one with every write.
    private static String onDisk(Seat seat) throws IOException {
        Path file = seat.data.resolve("drafts").resolve(Seat.OFFICER + ".acts");
        return Arrays.toString(Files.readAllBytes(file));
    }
}
