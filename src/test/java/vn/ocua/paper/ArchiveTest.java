package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.time.Instant;

/// Every paper is an archive file: PDF/A-2u by the reference checker.
class ArchiveTest {
    private final Papers papers = Samples.papers();

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void receiptsOnA4() throws Exception {
        check(Sheets.done(papers.receipt(Samples.household(), Format.A4)).pdf());
        check(Sheets.done(papers.receipt(Samples.land(), Format.A4)).pdf());
        check(Sheets.done(papers.receipt(Samples.training(), Format.A4)).pdf());
    }

    @Test
    void smallPapers() throws Exception {
        check(Sheets.done(papers.receipt(Samples.household(), Format.A5X2)).pdf());
        check(Sheets.done(papers.appointment(Samples.extract(), Format.A5)).pdf());
        check(Sheets.done(papers.appointment(Samples.extract(), Format.ROLL80)).pdf());
    }

    @Test
    void guidanceAndRefusal() throws Exception {
        check(papers.guidance(Samples.supplement("H15.50.05.13-261119-0012")).pdf());
        check(papers.refusalSlip(Samples.refusal()).pdf());
    }

    @Test
    void reprints() throws Exception {
        Instant later = Samples.at(2026, 11, 23, 14, 5);
        byte[] receipt = Sheets.done(papers.receipt(Samples.land(), Format.A4)).pdf();
        check(papers.reprint(receipt, 1, later));
        byte[] roll = Sheets.done(papers.appointment(Samples.extract(), Format.ROLL80)).pdf();
        check(papers.reprint(roll, 12, later));
    }

    @Test
    void whatFollowsAReceipt() throws Exception {
        check(papers.register(MoreSamples.register(30, MoreSamples.practice())).pdf());
        check(papers.largeReceipt(Samples.land()).pdf());
        check(papers.apology(MoreSamples.apology(MoreSamples.THINH, "chờ hồ sơ gốc")).pdf());
        check(papers.stop(MoreSamples.stop(MoreSamples.THINH, "đổi địa điểm")).pdf());
        check(papers.control(MoreSamples.control(MoreSamples.THINH, 6)).pdf());
        check(papers.result(MoreSamples.result("RƠ CHÂM H’LIÊN", "Trích lục", true)).pdf());
        check(papers.combined(MoreSamples.combined(MoreSamples.THINH, 7, "Trích lục")).pdf());
        check(papers.minutes(MoreSamples.minutes(6, Samples.LONG_NAME, false)).pdf());
        check(papers.posting(MoreSamples.posting("Đăng ký khai sinh")).pdf());
        check(papers.catalogue(MoreSamples.catalogue(40)).pdf());
        byte[] label =
                Sheets.done(papers.label(MoreSamples.label("Y Phôn Niê", "Buôn Hra", ""))).pdf();
        check(label);
        check(papers.reprint(label, 3, Samples.at(2026, 11, 23, 14, 5)));
        byte[] across =
                papers.combined(MoreSamples.combined(MoreSamples.THINH, 2, "Trích lục")).pdf();
        check(papers.reprint(across, 3, Samples.at(2026, 11, 23, 14, 5)));
    }

    private static void check(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
