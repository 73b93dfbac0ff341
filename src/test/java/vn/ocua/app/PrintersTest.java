package vn.ocua.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import vn.ocua.paper.printing.ReceiptPrinter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `print --printer` and `printers` against a receipt printer on a real socket.
class PrintersTest {
    @TempDir Path folder;

    private Console desk;

    @BeforeEach
    void make() {
        desk = Console.desk(folder.resolve("desk"));
    }

    @Test
    void aSlipGoesToTheReceiptPrinterAndToAFileAtOnce() throws Exception {
        String code = desk.registered("Đỗ Ngọc Ánh");
        Path file = folder.resolve("phiếu.pdf");
        try (ReceiptPrinter printer = new ReceiptPrinter(0x12, true)) {
            JsonNode printed =
                    desk.admin(
                                    "print",
                                    code,
                                    "--form",
                                    "appointment",
                                    "--paper",
                                    "58mm",
                                    "--printer",
                                    printer.address(),
                                    "--out",
                                    file.toString())
                            .json();
            assertThat(printed.propertyNames())
                    .containsExactly(
                            "form", "version", "reprint", "pages", "file", "printer", "state");
            assertThat(printed.get("state").asString()).isEqualTo("printed");
            assertThat(file).isNotEmptyFile();
            assertThat(printer.paper()).startsWith(0x1B, '@');
        }
    }

    @Test
    void aSlipBeforeAcceptanceIsPrintedWithItsOwnNumber() throws Exception {
        Path file = folder.resolve("phiếu từ chối.pdf");
        try (ReceiptPrinter printer = new ReceiptPrinter(0x12, true)) {
            JsonNode slip =
                    desk.admin(refusing("--printer", printer.address(), "--out", file.toString()))
                            .json();
            assertThat(slip.propertyNames()).containsExactly("number", "form", "printer", "state");
            assertThat(slip.get("state").asString()).isEqualTo("printed");
            assertThat(slip.get("number").asString()).isEqualTo("2001/TCHS");
            assertThat(file).isNotEmptyFile();
            assertThat(printer.paper()).startsWith(0x1B, '@');
        }
        assertThat(desk.refused(refusing("--printer", "không có")))
                .contains("Không có máy in không có");
        assertThat(desk.admin(refusing()).json().get("number").asString())
                .as("no number was used for what was refused")
                .isEqualTo("2002/TCHS");
    }

    private static String[] refusing(String... more) {
        return Stream.concat(
                        Stream.of(
                                "refuse",
                                "--procedure",
                                "1.001193",
                                "--name",
                                "Bùi Sự",
                                "--reason",
                                "Không thuộc thẩm quyền"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void aPrinterThatIsNotThereIsRefusedBeforeAPaperIsMade() {
        String code = desk.registered("Đỗ Ngọc Ánh");
        assertThat(desk.refused("print", code, "--form", "01", "--printer", "không có"))
                .contains("Không có máy in không có");
        assertThat(
                        desk.admin(
                                        "print",
                                        code,
                                        "--form",
                                        "01",
                                        "--out",
                                        folder.resolve("a.pdf").toString())
                                .json()
                                .get("reprint")
                                .asInt())
                .isZero();
    }

    @Test
    void withoutFileAndPrinterItIsWrongUsage() {
        Console.Ran ran = desk.run("print", "H15", "--form", "01", "--user", "quantri");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--out", "--printer");
        assertThat(desk.run("printers", "test").code()).isEqualTo(2);
        assertThat(
                        desk.run(
                                        "printers",
                                        "test",
                                        "--printer",
                                        "tcp://127.0.0.1:1",
                                        "--roll",
                                        "a4")
                                .code())
                .isEqualTo(2);
    }

    @Test
    void theTestPageNeedsNoDesk() throws IOException, InterruptedException {
        Console nobody = new Console(folder.resolve("none"));
        nobody.environment.clear();
        try (ReceiptPrinter printer = new ReceiptPrinter(0x12, true)) {
            Console.Ran ran =
                    nobody.good("printers", "test", "--printer", printer.address(), "--json");
            assertThat(ran.json().get("state").asString()).isEqualTo("printed");
            assertThat(printer.paper()).isNotEmpty();
        }
        assertThat(folder.resolve("none")).doesNotExist();
        for (JsonNode printer : nobody.good("printers", "--json").objects()) {
            assertThat(printer.propertyNames())
                    .containsAll(List.of("name", "usual", "ready", "state", "trays", "sizes"));
        }
    }

    @Test
    void oneThatIsOutOfPaperSaysWhatToDo() throws IOException {
        String code = desk.registered("Đỗ Ngọc Ánh");
        String home = System.setProperty("user.home", folder.toString());
        try (ReceiptPrinter printer = new ReceiptPrinter(0x32, true)) {
            Console.Ran ran =
                    desk.run(
                            "print",
                            code,
                            "--form",
                            "appointment",
                            "--paper",
                            "80mm",
                            "--printer",
                            printer.address(),
                            "--user",
                            "quantri");
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err()).contains("hết giấy", "Hồ sơ đã lưu", "IN-03", "Bản PDF:");
        } finally {
            System.setProperty("user.home", home);
        }
    }
}
