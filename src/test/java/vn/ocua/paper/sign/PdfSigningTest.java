package vn.ocua.paper.sign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.paper.Examples;
import vn.ocua.paper.Sheets;
import vn.ocua.paper.sign.Found.Problem;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PdfSigningTest {
    private static final Instant SIGNED = Instant.parse("2026-11-22T01:16:05Z");
    private static final Instant LATER = SIGNED.plusSeconds(86_400);

    private static Certified root;
    private static Certified officer;

    private final PdfSigning signing = new PdfSigning(Texts.vietnamese());

    @BeforeAll
    static void authority() throws Exception {
        root = Certified.root("Nơi cấp chứng thư thử");
        officer = root.signer("PHẠM THU HÀ", "UBND xã Ea Bình", "RSA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void whoSignedWhenAndThatItIsWhole(String kind) throws Exception {
        Certified who = root.signer("H’ƀlŭ Niê Kdăm", "UBND xã Ea Bình, tỉnh Đắk Lắk", kind);
        byte[] signed = signed(Examples.receipt(), who).pdf();
        assertThat(check(signed))
                .containsExactly(
                        new Found(
                                "H’ƀlŭ Niê Kdăm",
                                "UBND xã Ea Bình, tỉnh Đắk Lắk",
                                SIGNED,
                                Problem.NONE,
                                true,
                                Trust.Verdict.TRUSTED));
        assertThat(Arrays.copyOf(signed, Examples.receipt().length)).isEqualTo(Examples.receipt());
    }

    @Test
    void everyPaperKeepsItsArchiveFormAndItsTextClear() throws Exception {
        for (Map.Entry<String, byte[]> paper : Examples.all().entrySet()) {
            PdfSigning.Signed signed = signed(paper.getValue(), officer);
            Sheets.draw("ky-so-" + paper.getKey(), signed.pdf());
            Examples.checkArchive(paper.getKey(), signed.pdf());
            assertThat(check(signed.pdf())).as(paper.getKey()).allMatch(Found::intact);
            if (signed.page() > 0) {
                onlyWhiteWasStamped(paper.getKey(), paper.getValue(), signed);
                assertThat(codes(signed.pdf(), signed.page()))
                        .as(paper.getKey())
                        .containsAll(codes(paper.getValue(), signed.page()));
                assertThat(Sheets.text(paper.getValue()))
                        .as(paper.getKey())
                        .isEqualTo(Sheets.text(signed.pdf()));
            }
        }
    }

    @Test
    void theReceiptHasRoomForItsStamp() throws Exception {
        PdfSigning.Signed signed = signed(Examples.receipt(), officer);
        assertThat(signed.page()).isEqualTo(1);
        try (PDDocument file = Loader.loadPDF(signed.pdf())) {
            var looks = file.getSignatureFields().getFirst().getWidgets().getFirst();
            assertThat(looks.getRectangle().getWidth()).isGreaterThan(150);
            assertThat(looks.isPrinted()).isTrue();
            assertThat(looks.isLocked()).isTrue();
        }
    }

    @Test
    void aSecondSignatureLeavesTheFirstIntact() throws Exception {
        Certified head = root.signer("Nguyễn Văn An", "UBND xã Ea Bình", "EC");
        byte[] twice = signed(signed(Examples.receipt(), officer).pdf(), head).pdf();
        List<Found> found = check(twice);
        assertThat(found).extracting(Found::name).containsExactly("PHẠM THU HÀ", "Nguyễn Văn An");
        assertThat(found).allMatch(Found::intact);
        assertThat(found).extracting(Found::whole).containsExactly(false, true);
        Examples.checkArchive("twice", twice);
    }

    @Test
    void anyChangedByteIsNoticed() throws Exception {
        byte[] signed = signed(Examples.receipt(), officer).pdf();
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int range = text.lastIndexOf("/ByteRange");
        int contents = text.indexOf("/Contents <", range - 200);
        for (int at : new int[] {20, 900, signed.length / 3, signed.length - 60}) {
            byte[] changed = signed.clone();
            changed[at] ^= 1;
            assertThat(holds(changed)).as("byte %d", at).isFalse();
        }
        byte[] inValue = signed.clone();
        inValue[contents + 400] = (byte) (inValue[contents + 400] == '0' ? '1' : '0');
        assertThat(holds(inValue)).isFalse();
    }

    @Test
    void whatIsAddedAfterwardsIsNoticed() throws Exception {
        byte[] signed = signed(Examples.receipt(), officer).pdf();
        byte[] longer = Arrays.copyOf(signed, signed.length + 9);
        System.arraycopy(
                "\n% thêm\n".getBytes(StandardCharsets.UTF_8), 0, longer, signed.length, 9);
        assertThat(check(longer)).allMatch(f -> f.intact() && !f.whole());
        try (PDDocument file = Loader.loadPDF(signed)) {
            file.getPage(0).setRotation(90);
            file.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            file.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            file.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var out = new java.io.ByteArrayOutputStream();
            file.saveIncremental(out);
            assertThat(check(out.toByteArray())).allMatch(f -> f.intact() && !f.whole());
        }
    }

    @Test
    void aRangeThatLeavesSomethingOutIsNotBelieved() throws Exception {
        byte[] signed = signed(Examples.receipt(), officer).pdf();
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("/ByteRange [0 ");
        assertThat(at).isPositive();
        byte[] moved = signed.clone();
        moved[at + "/ByteRange [".length()] = '1';
        assertThat(check(moved)).allMatch(f -> f.problem() == Problem.RANGE);
    }

    @Test
    void aCertificateOfSomebodyElseIsNotTrusted() throws Exception {
        Certified stranger = Certified.root("Nơi khác").signer("Kẻ lạ", "", "EC");
        assertThat(check(signed(Examples.receipt(), stranger).pdf()))
                .extracting(Found::trust)
                .containsExactly(Trust.Verdict.UNTRUSTED);
        byte[] signed = signed(Examples.receipt(), officer).pdf();
        assertThat(found(PdfSignatures.check(signed, Trust.NOT_ASKED, LATER)))
                .extracting(Found::trust)
                .containsExactly(Trust.Verdict.NOT_ASKED);
        assertThat(found(PdfSignatures.check(signed, trust(), Certified.UNTIL.plusSeconds(60))))
                .extracting(Found::trust)
                .containsExactly(Trust.Verdict.EXPIRED_SINCE);
    }

    @Test
    void nothingIsSignedWithACertificateThatRanOutOrIntoAnythingElse() throws Exception {
        assertThat(
                        signing.sign(
                                Examples.receipt(),
                                officer.signatory(),
                                Certified.UNTIL.plusSeconds(1)))
                .isInstanceOf(Outcome.Refused.class);
        for (String wrong : List.of("", "xin chào", "%PDF-1.7\n%%EOF")) {
            byte[] bytes = wrong.getBytes(StandardCharsets.UTF_8);
            assertThat(signing.sign(bytes, officer.signatory(), SIGNED))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(PdfSignatures.check(bytes, trust(), LATER))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(check(Examples.receipt())).isEmpty();
    }

    private PdfSigning.Signed signed(byte[] pdf, Certified who) {
        return found(signing.sign(pdf, who.signatory(), SIGNED));
    }

    private static Trust trust() {
        return new Trust(root.chain());
    }

    private static List<Found> check(byte[] pdf) {
        return found(PdfSignatures.check(pdf, trust(), LATER));
    }

    private static boolean holds(byte[] pdf) {
        return PdfSignatures.check(pdf, trust(), LATER)
                        instanceof Outcome.Done<List<Found>>(List<Found> found)
                && !found.isEmpty()
                && found.stream().allMatch(f -> f.intact() && f.whole());
    }

    private static <T> T found(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }

    private static Set<String> codes(byte[] pdf, int page) throws IOException {
        return Sheets.codes(pdf, page - 1, BarcodeFormat.QR_CODE);
    }

    /// Where the picture changed it was white before.
    private static void onlyWhiteWasStamped(String name, byte[] before, PdfSigning.Signed signed)
            throws IOException {
        BufferedImage old = picture(before, signed.page() - 1);
        BufferedImage now = picture(signed.pdf(), signed.page() - 1);
        int stamped = 0;
        for (int y = 0; y < old.getHeight(); y++) {
            for (int x = 0; x < old.getWidth(); x++) {
                int was = old.getRaster().getSample(x, y, 0);
                if (was != now.getRaster().getSample(x, y, 0)) {
                    stamped++;
                    assertThat(was).as("%s at %d, %d", name, x, y).isGreaterThan(240);
                }
            }
        }
        assertThat(stamped).as(name).isGreaterThan(500);
    }

    private static BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFRenderer(file).renderImageWithDPI(page, 72, ImageType.GRAY);
        }
    }
}
