package vn.ocua.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintJob;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.paper.printing.Progress;
import vn.ocua.paper.printing.ScriptedPrinters;
import vn.ocua.paper.printing.Trouble;
import vn.ocua.ui.Pictures;
import vn.ocua.ui.parts.Tone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

class PaperTrayTest {
    private static final String NAME = "H15.50.05.13-261120-2001 mau-01 ban-1";
    private static final InstantSource FRIDAY =
            InstantSource.fixed(Instant.parse("2026-11-20T08:10:00Z"));

    @TempDir Path folder;

    private final ScriptedPrinters printers = new ScriptedPrinters();
    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private final BlockingQueue<Path> viewed = new LinkedBlockingQueue<>();
    private PrintingDesk desk;
    private PaperTray tray;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        Pictures.start();
    }

    @BeforeEach
    void open() {
        desk = PrintingDesk.alone(printers, folder, FRIDAY);
        tray = tray(desk);
    }

    @AfterEach
    void close() {
        tray.close();
        desk.close();
    }

    @Test
    void withoutAPrinterAReceiptIsAFileOfItsDay() {
        assertThat(tray.put(NAME, paper()))
                .isEqualTo(folder.resolve("2026-11-20").resolve(NAME + ".pdf"))
                .hasBinaryContent(paper());
        assertThat(notices).isEmpty();
        assertThat(viewed).containsExactly(folder.resolve("2026-11-20").resolve(NAME + ".pdf"));
    }

    @Test
    void whereFilesWereChosenNothingIsOpened() {
        printers.add("HP");
        chosen(PrintChoice.FOLDER, other -> assertThat(other.put(NAME, paper())).exists());
        assertThat(notices).isEmpty();
        assertThat(viewed).isEmpty();
    }

    @Test
    void whereTheChosenPrinterIsGoneThePdfOpens() {
        chosen(
                "HP cũ",
                other -> {
                    other.put(NAME, paper());
                    assertThat(take(viewed)).hasBinaryContent(paper());
                    assertThat(take(notices))
                            .contains("Không còn máy in HP cũ", "Cài đặt", "(IN-11)");
                });
    }

    private void chosen(String printer, Consumer<PaperTray> work) {
        try (Counter counter = Desks.make(folder.resolve("desk"), Desks.friday())) {
            PrintingDesk chosen = counter.printing(printers, folder);
            Desks.done(chosen.choose(Desks.admin(counter), "01", PrintChoice.usual().on(printer)));
            try (PaperTray other = tray(chosen)) {
                work.accept(other);
            }
        }
    }

    private static <T> T take(BlockingQueue<T> from) {
        try {
            return from.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private PaperTray tray(PrintingDesk of) {
        return new PaperTray(
                of,
                Texts.vietnamese(),
                Runnable::run,
                (tone, sentence) -> notices.add(tone + " " + sentence),
                viewed::add);
    }

    @Test
    void oneKeyPrintsAndTheOfficerIsToldThatItIsOut() throws InterruptedException {
        printers.add("HP LaserJet");
        assertThat(tray.put(NAME, paper())).isEqualTo(Path.of("máy in HP LaserJet", NAME));
        assertThat(notices.take()).isEqualTo(Tone.DONE + " Giấy đã ra ở HP LaserJet.");
        assertThat(tray.takes(press(KeyCode.P, true))).as("Ctrl+P is the screen's").isFalse();
    }

    @Test
    void aPaperThatFailedIsSentAgainByControlP() throws InterruptedException {
        printers.add("HP").says(new Progress.Failed(Trouble.JAM));
        tray.put(NAME, paper());
        assertThat(notices.take())
                .startsWith(Tone.DANGER + " Máy in HP kẹt giấy.")
                .contains("Bản PDF: ")
                .endsWith("(IN-14)");
        assertThat(viewed).as("opened only if the officer wants").isEmpty();
        assertThat(tray.takes(press(KeyCode.P, false))).isFalse();
        assertThat(tray.takes(press(KeyCode.P, true))).isTrue();
        assertThat(notices.take()).contains("Đang in ở HP");
        assertThat(notices.take()).contains("Giấy đã ra ở HP");
        assertThat(printers.add("HP").papers()).hasSize(2);
    }

    @Test
    void whereThePrinterCannotTellEnterSaysItIsOut() throws InterruptedException {
        printers.add("HP").says(new Progress.Doubtful());
        tray.put(NAME, paper());
        assertThat(notices.take()).startsWith(Tone.ATTN + " Giấy ra ở HP chưa?");
        TextField typing = new TextField("Nguyễn");
        assertThat(tray.takes(press(KeyCode.ENTER, false).copyFor(null, typing)))
                .as("what is being typed goes on")
                .isFalse();
        assertThat(tray.takes(press(KeyCode.ENTER, false).copyFor(null, new Pane()))).isTrue();
        assertThat(desk.jobs().getFirst().state()).isEqualTo(PrintJob.State.PRINTED);
    }

    @Test
    void aReprintTakesThePlaceOfWhatIsStuck() throws InterruptedException {
        printers.add("HP").says(new Progress.Underway(Trouble.PAPER_OUT)).stays();
        tray.put(NAME, paper());
        assertThat(notices.take()).startsWith(Tone.ATTN + " Máy in HP hết giấy. Hồ sơ đã lưu.");
        printers.add("HP").says(new Progress.Printed());
        tray.put(NAME + " in-lai-1", paper());
        assertThat(printers.add("HP").cancelled()).containsExactly("t1");
        assertThat(desk.jobs())
                .singleElement()
                .satisfies(job -> assertThat(job.title()).endsWith("in-lai-1"));
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private static byte[] paper() {
        return "%PDF Nguyễn Văn Hùng".getBytes(StandardCharsets.UTF_8);
    }
}
