package vn.ocua.ui.giveback;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.ui.People;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;
import vn.ocua.ui.theme.Mode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Handing results over by scanner and keys alone, over a real desk.
class GiveBackScreenTest {
    private static final String QUYNH =
            "066192000635||Phạm Quỳnh Hương|03021992|Nữ|Buôn Ea Na, xã Hòa An|15082022";
    private static final String DUNG =
            "066088000111||Phạm Văn Dũng|01011988|Nam|Buôn Ea Na, xã Hòa An|15082022";

    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();
    private String receipt = "";
    private String code = "";

    private Seat seat() throws Exception {
        Seat.make(folder, clock);
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    People.come(counter, session, clock);
                    Showing.Row row =
                            Desks.done(counter.showing().find(session, "quynh huong", 1))
                                    .getFirst();
                    code = row.code();
                    receipt = ReceiptQr.text(counter.desk(), code, 1, "1.001612", row.due());
                });
        return Seat.taken(folder, clock);
    }

    private boolean kept() throws IOException {
        Path beside = folder.resolve("desk").resolve("drafts");
        if (!Files.isDirectory(beside)) {
            return false;
        }
        try (Stream<Path> drafts = Files.list(beside)) {
            return drafts.anyMatch(file -> file.toString().endsWith(".returns"));
        }
    }

    @Test
    void aReceiptACardTheReceiptNumberAFaceAndOneKey() throws Exception {
        try (Seat seat = seat()) {
            seat.type(KeyCode.F5).sees("1 kết quả chờ nhận");
            assertThat(seat.focus()).startsWith("Quét giấy hẹn");
            seat.picture("return-ready-200", Mode.LIGHT, 200).picture("return-ready");
            seat.write(receipt).type(KeyCode.ENTER).sees("là bản 1, đã thay bằng bản 2");
            assertThat(seat.read()).contains("Phạm Quỳnh Hương", "214/GCN-HKD", "đúng hạn");
            seat.scan(QUYNH).sees("đúng chủ hồ sơ");
            assertThat(seat.focus()).isEqualTo("Số biên lai");
            seat.write("0000871").type(KeyCode.ENTER);
            while (!seat.focus().startsWith("Rất hài lòng")) {
                seat.type(KeyCode.TAB);
            }
            seat.write("3").sees("Vì sao chưa hài lòng");
            seat.type(KeyCode.F9).sees("ghi một lý do");
            assertThat(seat.focus()).startsWith("Vì sao chưa hài lòng");
            seat.write("Phải quay lại một lần để nộp hợp đồng thuê nhà");
            seat.picture("return-open-200", Mode.LIGHT, 200);
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
            seat.picture("return-open");
            seat.type(KeyCode.F9).sees("trao cho Phạm Quỳnh Hương");
            seat.sees("Không có kết quả nào chờ người đến nhận");
            assertThat(seat.focus()).startsWith("Quét giấy hẹn");
            assertThat(seat.papers())
                    .anySatisfy(file -> assertThat(file.toString()).contains("bien-nhan"));
            seat.picture("return-done");
            seat.write(code).type(KeyCode.ENTER).sees("Đã trả 15:12");
            seat.picture("return-returned");
        }
    }

    @Test
    void somebodyElseNeedsAnAuthorisation() throws Exception {
        try (Seat seat = seat()) {
            seat.type(KeyCode.F5).sees("1 kết quả chờ nhận");
            seat.write("quynh huong").type(KeyCode.ENTER).sees("Mời người dân chấm");
            seat.scan(DUNG).sees("không phải chủ hồ sơ");
            seat.picture("return-stranger");
            seat.type(KeyCode.F9).sees("Bấm Ctrl+N");
            seat.control(KeyCode.N).sees("Người nhận thay");
            assertThat(seat.focus()).isEqualTo("Giấy ủy quyền");
            seat.type(KeyCode.F9).sees("Ghi số, ngày của giấy ủy quyền.");
            seat.write("12/UQ, 18/11/2026").type(KeyCode.ENTER);
            assertThat(seat.focus()).isEqualTo("Số biên lai");
            seat.write("0000871").type(KeyCode.F9).sees("trao cho Phạm Văn Dũng");
        }
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) ->
                        assertThat(
                                        Desks.done(counter.showing().story(session, code))
                                                .events()
                                                .getLast()
                                                .details())
                                .containsEntry("to", "Phạm Văn Dũng")
                                .containsEntry("identity", "066088000111")
                                .containsEntry("authorised", "12/UQ, 18/11/2026")
                                .containsEntry("feeReceipt", "0000871"));
    }

    @Test
    void whatIsNotReadySaysWhyAndWhatNext() throws Exception {
        try (Seat seat = seat()) {
            seat.type(KeyCode.F5).sees("1 kết quả chờ nhận");
            seat.write("le thi huong").type(KeyCode.ENTER).sees("Chờ bổ sung từ");
            assertThat(seat.read()).contains("giấy chứng sinh", "Đã bổ sung đủ");
            seat.picture("return-waiting");
            seat.type(KeyCode.ESCAPE).sees("1 kết quả chờ nhận");
            seat.write("ho huong duong").type(KeyCode.ENTER).sees("Quá hẹn");
            seat.type(KeyCode.ENTER).sees("Làm được lúc này");
            seat.type(KeyCode.ESCAPE).sees("Quá hẹn");
            seat.type(KeyCode.ESCAPE);
            seat.write("H15.50.05.13-261120-9999").type(KeyCode.ENTER).sees("9999");
            assertThat(seat.focus()).startsWith("Quét giấy hẹn");
        }
    }

    @Test
    void aProcedureOfTheSameDayIsSettledByItsCardANumberAndOneKey() throws Exception {
        try (Seat seat = seat()) {
            seat.type(KeyCode.F5).sees("1 kết quả chờ nhận");
            seat.scan("066071000456||Nguyễn Văn Hưởng|05061971|Nam|Thôn 5, xã Hòa An|15082022");
            seat.sees("Thủ tục trong ngày");
            assertThat(seat.read()).contains("đúng chủ hồ sơ");
            assertThat(seat.focus()).isEqualTo("Số văn bản kết quả");
            seat.write("1207/2026");
            seat.picture("return-settle");
            seat.type(KeyCode.F9);
            seat.until(
                    "returned or the fee asked",
                    () -> {
                        String read = seat.read();
                        return read.contains("trao cho Nguyễn Văn Hưởng")
                                || read.contains("Lệ phí: gõ số biên lai");
                    });
            if (!seat.read().contains("trao cho")) {
                seat.write("0000872").type(KeyCode.F9).sees("trao cho Nguyễn Văn Hưởng");
            }
        }
    }

    @Test
    void whatWasPutAsideIsTakenUpAgainAndWhatCouldNotBeReturnedIsWrittenDown() throws Exception {
        try (Seat seat = seat()) {
            seat.type(KeyCode.F5).sees("1 kết quả chờ nhận");
            seat.write(code).type(KeyCode.ENTER).sees("Mời người dân chấm");
            seat.write("8");
            seat.until("what is typed is kept without being asked", this::kept);
        }
        // the PC went off: what was typed is still there
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.type(KeyCode.F5).sees("Mở phần gác (1): Phạm Quỳnh Hương");
            seat.control(KeyCode.G).sees("Đã mở lại phần gác");
            seat.control(KeyCode.G).sees("Mở phần gác (1): Phạm Quỳnh Hương");
        }
        // the PC went off: what lay aside is still there
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.type(KeyCode.F5).sees("Mở phần gác (1)");
            seat.picture("return-parked");
            seat.control(KeyCode.G).sees("Đã mở lại phần gác");
            assertThat(seat.read()).contains("Số biên lai\n8\n");
            seat.type(KeyCode.ESCAPE);
            seat.control(KeyCode.B).sees("Ghi ai đến và vì sao");
            seat.type(KeyCode.F9).sees("Chưa ghi gì");
            seat.write("Quên giấy ủy quyền của mẹ");
            seat.picture("return-not-yet-200", Mode.LIGHT, 200).picture("return-not-yet");
            seat.type(KeyCode.F9).sees("Kết quả vẫn chờ người đến nhận");
            seat.type(KeyCode.F3).write(receipt).type(KeyCode.ENTER);
            seat.sees("Giấy vừa quét là bản 1, đã thay bằng bản 2");
            seat.sees("Chưa trả được: Quên giấy ủy quyền của mẹ");
        }
    }
}
