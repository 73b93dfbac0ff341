package vn.ocua.paper.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Scanning on SANE's virtual device `test:0`, which the package sane-utils brings.
class SaneTest {
    private static final Scanner VIRTUAL = new Scanner("test:0", "Máy quét thử");
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path folder;

    @Test
    void thereAreScanners() throws Exception {
        Sane sane = new Sane(program(), LONG);
        assertThat(sane.present())
                .contains(new Scanner("test:0", "Noname frontend-tester"))
                .allSatisfy(one -> assertThat(one.name()).isNotBlank());
    }

    @Test
    void oneSheetFromTheGlass() throws Exception {
        List<byte[]> pages = new ArrayList<>();
        boolean whole =
                new Sane(program(), LONG)
                        .scan(new ScanOrder(VIRTUAL, false, false), pages::add, () -> false);
        assertThat(whole).isTrue();
        assertThat(pages).hasSize(1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(pages.getFirst()));
        // 200 mm is all the virtual glass has; 200 dots an inch.
        assertThat(image.getWidth()).isBetween(1570, 1580);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void allSheetsOfTheFeederBecomeOnePaper() throws Exception {
        List<byte[]> pages = new ArrayList<>();
        new Sane(program("--test-picture", "Grid"), LONG)
                .scan(new ScanOrder(VIRTUAL, true, true), pages::add, () -> false);
        assertThat(pages).hasSize(10);
        byte[] pdf = ((Outcome.Done<byte[]>) ScannedPaper.of("to-khai", pages)).value();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(10);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(560f, 600f);
        }
        byte[] one = ((Outcome.Done<byte[]>) ScannedPaper.of("to", pages.subList(0, 1))).value();
        assertThat(one).startsWith(0xFF, 0xD8);
        assertThat(leftovers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DEVICE_BUSY,MQ-03",
        "JAMMED,MQ-04",
        "NO_DOCS,MQ-05",
        "COVER_OPEN,MQ-06",
        "IO_ERROR,MQ-07",
        "ACCESS_DENIED,MQ-08",
        "NO_MEM,MQ-11",
    })
    void whatIsTheMatterIsToldApart(String status, String code) throws Exception {
        Sane sane = new Sane(program("--read-return-value", "SANE_STATUS_" + status), LONG);
        assertThatThrownBy(
                        () -> sane.scan(new ScanOrder(VIRTUAL, false, false), _ -> {}, () -> false))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aScannerThatIsGoneAndAProgramThatIsNotThere() throws Exception {
        Sane sane = new Sane(program(), LONG);
        ScanOrder gone = new ScanOrder(new Scanner("test:9", "Máy cũ"), false, false);
        assertThatThrownBy(() -> sane.scan(gone, _ -> {}, () -> false))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MQ-02"));
        assertThatThrownBy(() -> new Sane(List.of("khong-co-lenh-nay"), LONG).present())
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MQ-01"));
    }

    @Test
    void escEndsASlowScanAndSilenceDoesToo() throws Exception {
        List<String> slow = program("--read-delay", "--read-delay-duration", "200000");
        AtomicInteger asked = new AtomicInteger();
        boolean whole =
                new Sane(slow, LONG)
                        .scan(
                                new ScanOrder(VIRTUAL, true, true),
                                _ -> {},
                                () -> asked.incrementAndGet() > 3);
        assertThat(whole).isFalse();
        assertThat(leftovers()).isEmpty();
        assertThatThrownBy(() ->
                        new Sane(slow, Duration.ofMillis(400))
                                .scan(new ScanOrder(VIRTUAL, true, true), _ -> {}, () -> false))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MQ-09"));
    }

    /// Words of real drivers, as their pages of the SANE project show them.
    @Test
    void everyMakersWordsAreUnderstood() {
        SaneOptions brother =
                SaneOptions.read(
                        """
                            --mode Black & White|Gray[Error Diffusion]|True Gray|24bit Color[Fast] [24bit Color[Fast]]
                            --resolution 100|150|200|300|400|600|1200dpi [200]
                            --source FlatBed|Automatic Document Feeder(left aligned) [FlatBed]
                        """);
        assertThat(brother.arguments(new ScanOrder(VIRTUAL, true, true), "").orElseThrow())
                .contains("--resolution", "200")
                .contains("--source", "Automatic Document Feeder(left aligned)");
        SaneOptions airscan =
                SaneOptions.read(
                        """
                            --resolution 75|100|300|600dpi [300]
                            --mode Color|Gray [Color]
                            --source Flatbed|ADF|ADF Duplex [Flatbed]
                            -x 0..215.9mm [215.9]
                        """);
        assertThat(airscan.arguments(new ScanOrder(VIRTUAL, true, false), "    -x 0..215.9mm"))
                .hasValue(
                        List.of(
                                "--resolution",
                                "300",
                                "--mode",
                                "Gray",
                                "--source",
                                "ADF",
                                "-x",
                                "210",
                                "-y",
                                "297"));
        SaneOptions glassOnly = SaneOptions.read("    --source Flatbed [Flatbed]\n");
        assertThat(glassOnly.arguments(new ScanOrder(VIRTUAL, true, false), "")).isEmpty();
        assertThat(SaneOptions.read("").arguments(new ScanOrder(VIRTUAL, true, false), ""))
                .hasValue(List.of());
    }

    @Test
    void windowsSpeaksInLinesAndBytes() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] page = {1, 10, 3, 13, 5};
        for (int i = 0; i < 2; i++) {
            said.writeBytes("PAGE 5\n".getBytes(StandardCharsets.US_ASCII));
            said.writeBytes(page);
        }
        byte[] two = said.toByteArray();
        List<byte[]> pages = new ArrayList<>();
        assertThat(answer(two, "ERROR 80210003\r\n", pages)).isTrue();
        assertThat(pages).containsExactly(page, page);
        assertThat(answer(two, "END\n", pages)).isTrue();
        assertThatThrownBy(() -> answer(two, "ERROR 80210002\n", pages))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MQ-04"));
        assertThatThrownBy(() -> answer(new byte[0], "END\n", pages))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("MQ-05"));
        assertThatThrownBy(() -> answer(two, "PAGE 999999999\n", pages))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> answer(two, "", pages)).isInstanceOf(Fault.class);
        assertThat(PowerShell.encoded("scan.ps1").length()).isLessThan(30_000);
        assertThat(PowerShell.encoded("camera.ps1").length()).isLessThan(30_000);
    }

    private static boolean answer(byte[] before, String last, List<byte[]> pages)
            throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before);
        all.writeBytes(last.getBytes(StandardCharsets.US_ASCII));
        return WiaAnswer.read(
                new ByteArrayInputStream(all.toByteArray()), "Máy", pages::add, () -> false);
    }

    /// `scanimage` that knows the virtual device only.
    private List<String> program(String... more) throws IOException {
        assumeThat(Path.of("/usr/bin/scanimage")).as("package sane-utils").exists();
        Files.writeString(folder.resolve("dll.conf"), "test\n");
        List<String> all =
                new ArrayList<>(List.of("env", "SANE_CONFIG_DIR=" + folder, "scanimage"));
        all.addAll(List.of(more));
        return all;
    }

    private static List<Path> leftovers() throws IOException {
        Path memory = Path.of(System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/dev/shm"));
        if (!Files.isDirectory(memory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(memory)) {
            return files.filter(one -> one.getFileName().toString().startsWith("ocua-quet-"))
                    .toList();
        }
    }
}
