package vn.ocua.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Desks;
import vn.ocua.ui.People;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.Seat;
import vn.ocua.ui.Spoken;

import java.io.File;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// Cards from images, scans of papers, and several dossiers of one person, by keyboard.
class ScansAtReceptionTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();

    @Test
    void aPhotographedCardFillsThePersonAndAScanGoesToItsPaper() throws Exception {
        Path card = folder.resolve("the.png");
        var code =
                new QRCodeWriter()
                        .encode(
                                Seat.HUNG,
                                BarcodeFormat.QR_CODE,
                                500,
                                500,
                                Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        ImageIO.write(MatrixToImageWriter.toBufferedImage(code), "png", card.toFile());
        Path scan = Pictures.paper(folder, "to-khai.png");
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.chooses(scan).control(KeyCode.O).sees("Ảnh này không có mã QR của thẻ");
            seat.chooses(card).control(KeyCode.O).sees("Đọc từ thẻ 15:10");
            seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
            seat.chooses(scan).control(KeyCode.O).sees("Đã gắn to-khai.png", KeyCode.ENTER);
            seat.picture("reception-scan");
            assertThat(Spoken.nameless(seat.scene().getRoot())).isEmpty();
        }
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.sees("đang nhập dở còn nguyên");
            seat.type(KeyCode.F9).sees("261120-2001");
        }
        assertThat(People.scans(folder, clock, "hung")).containsExactly("to-khai.png");
    }

    @Test
    void whatTheScannerWritesIsOffered() throws Exception {
        Path scanner = Files.createDirectory(folder.resolve("may-quet"));
        Files.copy(Pictures.paper(folder, "cu.png"), scanner.resolve("hom-qua.png"));
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.wiring().status().scans().set(scanner.toString());
            seat.type(KeyCode.F3, KeyCode.F2);
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
            Files.copy(Pictures.paper(folder, "moi.png"), scanner.resolve("scan_0012.png"));
            seat.sees("scan_0012.png");
            assertThat(seat.read()).doesNotContain("hom-qua.png");
            seat.control(KeyCode.O).sees("Gắn scan_0012.png từ máy quét");
            seat.picture("reception-scanner");
            seat.type(KeyCode.ENTER).sees("Đã gắn scan_0012.png", KeyCode.ENTER);
        }
    }

    @Test
    void filesDroppedOnAPaperGoThereAndOthersAreAskedForOneByOne() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.001193").type(KeyCode.ENTER).sees("đủ 3 trên 3");
            TableView<?> papers = (TableView<?>) seat.scene().getRoot().lookup(".papers");
            drop(seat, papers, papers.lookupAll(".table-row-cell").iterator().next(), "a.png");
            seat.sees("Đã gắn a.png vào");
            drop(seat, papers, papers, "b.png", "c.png");
            seat.sees("là bản quét của giấy nào?");
            seat.picture("reception-which");
            for (int i = 0; i < 2; i++) {
                seat.until("a question", () -> seat.wiring().shell().overlay().isOpen());
                String file = seat.read().contains("b.png là bản quét") ? "b.png" : "c.png";
                seat.type(KeyCode.ENTER).sees("Đã gắn " + file);
            }
            seat.type(KeyCode.F9).sees("261120-2001");
        }
        assertThat(People.scans(folder, clock, "hung"))
                .containsExactlyInAnyOrder("a.png", "b.png", "c.png");
    }

    /// The desktop lets go of files over a node.
    private void drop(Seat seat, Node on, Node under, String... names) throws Exception {
        List<File> files = new ArrayList<>();
        for (String name : names) {
            files.add(Pictures.paper(folder, name).toFile());
        }
        Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
        made.setAccessible(true);
        seat.robot.interact(() -> {
            try {
                Dragboard board = made.newInstance(Toolkit.getToolkit().createLocalClipboard());
                board.setContent(Map.of(DataFormat.FILES, files));
                Event.fireEvent(
                        on,
                        new DragEvent(
                                null,
                                on,
                                DragEvent.DRAG_DROPPED,
                                board,
                                5,
                                5,
                                5,
                                5,
                                TransferMode.COPY,
                                null,
                                on,
                                new PickResult(under, 5, 5)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void severalDossiersOfOnePersonEndInOneReceipt() throws Exception {
        try (Seat seat = Seat.taken(folder, clock)) {
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.001193").type(KeyCode.ENTER).sees("Hẹn trả");
            seat.until("the phone", () -> seat.focus().equals("Điện thoại"));
            seat.control(KeyCode.ENTER).sees("1 hồ sơ đã lưu");
            assertThat(seat.papers()).isEmpty();
            seat.until("the procedure", () -> seat.focus().equals("Thủ tục"));
            seat.write("1.004873").type(KeyCode.ENTER).sees("26/11/2026");
            seat.picture("reception-row");
            seat.type(KeyCode.F9).sees("Vừa lập xong");
            assertThat(seat.papers())
                    .singleElement()
                    .satisfies(file ->
                            assertThat(file.getFileName().toString()).contains("giay-chung"));
            seat.scan(Seat.HUNG).sees("Đọc từ thẻ");
            seat.write("1.000656").type(KeyCode.ENTER).sees("Hẹn trả");
            seat.until("the phone", () -> seat.focus().equals("Điện thoại"));
            seat.control(KeyCode.ENTER).sees("1 hồ sơ đã lưu");
            seat.type(KeyCode.ESCAPE);
            seat.until("the paper of a row broken off", () -> seat.papers().size() == 2);
            assertThat(seat.papers())
                    .anyMatch(file -> file.getFileName().toString().contains("2003 mau-01"));
        }
    }
}
