package vn.ocua.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Order;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Passing dossiers from step to step by keys alone, over a real desk.
class HandOverStepsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    /// One whose step is late though its promise is not, one the other way round, one with the
    /// police.
    private void come(Counter counter, Session session) {
        try {
            byte[] steps = Files.readAllBytes(Path.of("samples/catalogue.json"));
            clock.at("2026-11-16T07:30:00+07:00");
            done(counter.keeping().adoptCatalogue(session, steps, FRIDAY, false));
            String list = Files.readString(Path.of("samples/agencies.csv"));
            done(counter.keeping().adoptAgencies(session, list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        clock.at("2026-11-16T08:00:00+07:00");
        String over = receive(counter, session, "1.004873", "Hồ Hướng Dương");
        clock.at("2026-11-16T09:00:00+07:00");
        done(counter.progress().order(session, over, new Order.Forward()));
        clock.at("2026-11-18T08:00:00+07:00");
        String step = receive(counter, session, "1.004873", "Ngô Thị Diệu Loan");
        clock.at("2026-11-18T09:00:00+07:00");
        done(counter.progress().order(session, step, new Order.Forward("", "Y Thim Mlô")));
        clock.at("2026-11-20T08:00:00+07:00");
        String linked = receive(counter, session, "2.000986", "H'Mai Niê");
        clock.at("2026-11-20T08:30:00+07:00");
        done(counter.progress().order(session, linked, new Order.Forward()));
        clock.at("2026-11-20T10:00:00+07:00");
        done(counter.progress().order(session, linked, new Order.Pass()));
        clock.at("2026-11-20T14:00:00+07:00");
        done(counter.progress().order(session, over, new Order.Pass()));
        clock.at("2026-11-20T15:12:00+07:00");
    }

    private static String receive(Counter counter, Session session, String procedure, String name) {
        return People.receive(counter, session, procedure, name, "", "0905118240");
    }

    @Test
    void fromStepToStepBackAndToAnotherAgency() throws Exception {
        Seat.make(folder, clock);
        Seat.at(folder.resolve("desk"), clock, this::come);
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.type(KeyCode.F6).sees("Không còn hồ sơ nào chờ giao");
            seat.control(KeyCode.DIGIT2).sees("1 bước quá hạn");
            // the promise is over, the step is not; the last step proposes the result
            seat.sees("3/4 còn").sees("Ghi có kết quả").sees("Lãnh đạo UBND xã");
            assertThat(seat.read()).contains("2/4 quá 6 giờ 12 phút");
            seat.type(KeyCode.DOWN).sees("Sang bước").sees("Chuyển bước");
            seat.sees("Công chức tư pháp – hộ tịch, Y Thim Mlô");
            seat.picture("handover-steps-200", Mode.LIGHT, 200);
            seat.picture("handover-steps");
            seat.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
            assertThat(seat.focus()).isEqualTo("Bộ phận nhận");
            seat.type(KeyCode.TAB);
            seat.write("Đặng Ngọc Ánh");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.type(KeyCode.F9)
                    .sees("Đã chuyển hồ sơ của Ngô Thị Diệu Loan sang bước 3, Ký duyệt.");
            // over to another agency
            seat.type(KeyCode.DOWN).sees("H'Mai Niê").sees("Tiếp: 4/6 Đăng ký thường trú");
            seat.sees("Cơ quan này");
            seat.sees("56 giờ").sees("Thuộc Bộ Công an.");
            seat.picture("handover-agency");
            seat.type(KeyCode.F9).sees("sang bước 4, Đăng ký thường trú");
            seat.sees("4/6 còn").sees("Công an xã (Bộ Công an)");
            // back, which asks why
            seat.press("Việc: Trả lại").sees("Trả lại bước trước").sees("Lý do trả lại");
            seat.type(KeyCode.F9).sees("thì ghi lý do, để bên ấy biết mà sửa");
            assertThat(seat.focus()).isEqualTo("Lý do trả lại");
            seat.write("Giấy khai sinh thiếu dấu");
            seat.picture("handover-back");
            seat.type(KeyCode.F9).sees("sang bước 3, Ký Giấy khai sinh");
            seat.sees("3/6 còn");
        }
    }
}
