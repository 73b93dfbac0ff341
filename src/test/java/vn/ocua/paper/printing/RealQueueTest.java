package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.paper.Format;
import vn.ocua.paper.PrintSamples;
import vn.ocua.paper.Sheets;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

import javax.imageio.ImageIO;
import javax.print.PrintService;

/// A real CUPS queue that prints to files (cups-pdf): profile `printing`, see README.
@Tag("printing")
class RealQueueTest {
    private static final String PRINTER = System.getProperty("ocua.printer", "OCUA-PDF");
    private static final Path PRINTED =
            Path.of(System.getProperty("ocua.printed", System.getProperty("user.home") + "/PDF"));

    @TempDir Path folder;

    private final BlockingQueue<Job> told = new LinkedBlockingQueue<>();

    @Test
    void aReceiptIsSeenCompletedOnA4AndItsCodeIsRead() throws Exception {
        String title = title();
        Job job = print(Handout.of(title, PrintSamples.receiptA4()));
        assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.PRINTED);
        assertThat(run("lpstat", "-W", "completed", "-o", PRINTER))
                .contains(PRINTER + "-" + job.ticket() + " ");
        byte[] sheet = sheet(title);
        assertThat(size(sheet)).isEqualTo("210 x 297");
        assertThat(Sheets.codes(sheet, 0, BarcodeFormat.QR_CODE)).contains(PrintSamples.QR);
        assertThat(zbar(sheet)).contains(PrintSamples.QR, "H15.50.05.13-261122-0001");
    }

    @Test
    void aSlipOnA5IsPrintedOnA5() throws Exception {
        String title = title();
        Job job = print(Handout.of(title, PrintSamples.slip(Format.A5)));
        assertThat(job.state()).isEqualTo(Job.State.PRINTED);
        byte[] sheet = sheet(title);
        assertThat(size(sheet)).isEqualTo("148 x 210");
        assertThat(zbar(sheet)).contains(PrintSamples.QR);
    }

    @Test
    void aSlipOnA4KeepsItsSize() throws Exception {
        String title = title();
        byte[] slip = PrintSamples.slip(Format.A5);
        print(new Handout(title, slip, "", "a4", 1, false, false));
        byte[] sheet = sheet(title);
        assertThat(size(sheet)).isEqualTo("210 x 297");
        assertThat(zbar(sheet)).contains(PrintSamples.QR, PrintSamples.CODE);
    }

    @Test
    void aPausedPrinterIsSaidAndPrintsOnceItGoesOn() throws Exception {
        String title = title();
        run("cupsdisable", PRINTER);
        Job stuck;
        Job done;
        try (PrintQueue queue = queue()) {
            queue.add("01", PRINTER, Handout.of(title, PrintSamples.receiptA4()));
            stuck = told.take();
            while (stuck.trouble() == null) {
                stuck = told.take();
            }
            run("cupsenable", PRINTER);
            done = end();
        } finally {
            run("cupsenable", PRINTER);
        }
        assertThat(stuck.trouble()).isEqualTo(Trouble.PAUSED);
        assertThat(done.state()).isEqualTo(Job.State.PRINTED);
        assertThat(size(sheet(title))).isEqualTo("210 x 297");
    }

    @Test
    void whatWasTakenBackDoesNotComeOut() throws Exception {
        String title = title();
        run("cupsdisable", PRINTER);
        try {
            Printing printing = new SystemPrinters().named(PRINTER).orElseThrow();
            Printing.Handed handed = printing.send(Handout.of(title, PrintSamples.receiptA4()));
            printing.cancel(handed.ticket());
            assertThat(printing.look(handed.ticket()))
                    .isEqualTo(new Progress.Failed(Trouble.CANCELLED));
        } finally {
            run("cupsenable", PRINTER);
        }
    }

    @Test
    void aQueueThatTakesNothingSaysSo() throws Exception {
        run("cupsreject", PRINTER);
        try {
            Printing printing = new SystemPrinters().named(PRINTER).orElseThrow();
            assertThat(printing.send(Handout.of(title(), PrintSamples.receiptA4())).now())
                    .isEqualTo(new Progress.Failed(Trouble.REFUSING));
        } finally {
            run("cupsaccept", PRINTER);
        }
    }

    /// The way of Windows, here through `lpr`.
    @Test
    void javasOwnWayPrintsTheSameSheet() throws Exception {
        Optional<PrintService> service = JavaPrinters.named(PRINTER);
        assertThat(service).isPresent();
        String title = title();
        JavaPrinting printing = new JavaPrinting(service.get());
        Printing.Handed handed = printing.send(Handout.of(title, PrintSamples.receiptA4()));
        assertThat(handed.now()).isNotInstanceOf(Progress.Failed.class);
        byte[] sheet = sheet(title);
        assertThat(size(sheet)).isEqualTo("210 x 297");
        assertThat(zbar(sheet)).contains(PrintSamples.QR);
    }

    @Test
    void theQueueIsListedWithItsSizes() {
        assertThat(new SystemPrinters().list())
                .filteredOn(printer -> printer.name().equals(PRINTER))
                .singleElement()
                .satisfies(printer -> {
                    assertThat(printer.trouble()).isNull();
                    assertThat(printer.sizes())
                            .anyMatch(size -> size.holds(210, 297))
                            .anyMatch(size -> size.holds(148, 210));
                });
        assertThat(new SystemPrinters().named("không có")).isEmpty();
    }

    private Job print(Handout paper) throws InterruptedException {
        try (PrintQueue queue = queue()) {
            queue.add("01", PRINTER, paper);
            return end();
        }
    }

    private PrintQueue queue() {
        InstantSource clock = InstantSource.system();
        return new PrintQueue(
                new SystemPrinters(),
                new FolderPrinting(folder, clock),
                Spool.none(),
                clock,
                told::add);
    }

    private Job end() throws InterruptedException {
        Job job = told.take();
        while (!job.isDone()
                && job.state() != Job.State.FAILED
                && job.state() != Job.State.DOUBTFUL) {
            job = told.take();
        }
        return job;
    }

    private static String title() {
        return "thu-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /// What cups-pdf wrote, once it is whole; it names files by the title of the job.
    private static byte[] sheet(String title) throws IOException {
        for (int tries = 0; tries < 1200; tries++) {
            Optional<Path> ours;
            try (var files = Files.list(PRINTED)) {
                ours = files.filter(f -> f.getFileName().toString().startsWith(title)).findAny();
            }
            if (ours.isPresent()) {
                byte[] sheet = Files.readAllBytes(ours.get());
                if (new String(sheet, StandardCharsets.ISO_8859_1).strip().endsWith("%%EOF")) {
                    return sheet;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("no sheet " + title + " in " + PRINTED);
    }

    /// In whole millimetres, the short way first.
    private static String size(byte[] sheet) throws IOException {
        try (PDDocument file = Loader.loadPDF(sheet)) {
            PDRectangle box = file.getPage(0).getMediaBox();
            long a = Math.round(box.getWidth() * 25.4 / 72);
            long b = Math.round(box.getHeight() * 25.4 / 72);
            long wide = Math.min(a, b);
            return (Math.abs(wide - 148) <= 1 ? 148 : wide) + " x " + Math.max(a, b);
        }
    }

    /// What another reader than ours sees at 200 dpi.
    private String zbar(byte[] sheet) throws IOException, InterruptedException {
        File picture = folder.resolve("sheet.png").toFile();
        try (PDDocument file = Loader.loadPDF(sheet)) {
            ImageIO.write(
                    new PDFRenderer(file).renderImageWithDPI(0, 200, ImageType.GRAY),
                    "png",
                    picture);
        }
        return run("zbarimg", "--quiet", "--raw", picture.toString());
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
