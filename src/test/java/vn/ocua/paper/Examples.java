package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/// One of each paper the desk issues, by a short name; ordinary contents and hostile ones.
public final class Examples {
    private static final Map<String, byte[]> ALL = made();

    private Examples() {}

    public static Map<String, byte[]> all() {
        return ALL;
    }

    public static byte[] receipt() {
        return ALL.getOrDefault("01-a4", new byte[0]).clone();
    }

    /// PDF/A-2u by the reference checker.
    public static void checkArchive(String name, byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).as(name).isEmpty();
            assertThat(result.isCompliant()).as(name).isTrue();
        }
    }

    private static Map<String, byte[]> made() {
        Papers papers = Samples.papers();
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("01-a4", done(papers, Samples.household(), Format.A4));
        all.put("01-a4-12-thanh-phan", done(papers, Samples.land(), Format.A4));
        all.put("01-a4-tap-huan", done(papers, Samples.training(), Format.A4));
        all.put("01-hai-a5", done(papers, Samples.household(), Format.A5X2));
        all.put("01-a4-chu-lon", papers.largeReceipt(Samples.household()).pdf());
        all.put(
                "phieu-hen-a5",
                Sheets.done(papers.appointment(Samples.extract(), Format.A5)).pdf());
        all.put(
                "phieu-hen-80mm",
                Sheets.done(papers.appointment(Samples.extract(), Format.ROLL80)).pdf());
        all.put("02", papers.guidance(Samples.supplement("H15.50.05.13-261119-0012")).pdf());
        all.put("03", papers.refusalSlip(Samples.refusal()).pdf());
        all.put("04", papers.apology(MoreSamples.apology(MoreSamples.THINH, "chờ xác minh")).pdf());
        all.put("05", papers.stop(MoreSamples.stop(MoreSamples.THINH, "đổi địa điểm")).pdf());
        all.put("06", papers.control(MoreSamples.control(MoreSamples.THINH, 3)).pdf());
        all.put("07", papers.register(MoreSamples.register(30, MoreSamples.practice())).pdf());
        all.put(
                "bien-nhan-a5",
                papers.result(MoreSamples.result(Samples.LONG_NAME, "Trích lục", true)).pdf());
        all.put(
                "nhieu-ho-so",
                papers.combined(MoreSamples.combined(MoreSamples.THINH, 7, "Trích lục")).pdf());
        all.put("bien-ban", papers.minutes(MoreSamples.minutes(6, Samples.LONG_NAME, false)).pdf());
        all.put("niem-yet", papers.posting(MoreSamples.posting("Đăng ký khai sinh")).pdf());
        all.put("danh-muc", papers.catalogue(MoreSamples.catalogue(40)).pdf());
        all.put(
                "van-don",
                Sheets.done(papers.label(MoreSamples.label("Y Phôn Niê", "Buôn Hra", ""))).pdf());
        all.put(
                "01-a4-in-lai",
                papers.reprint(all.get("01-a4"), 2, Samples.at(2026, 11, 23, 14, 5)));
        return all;
    }

    private static byte[] done(Papers papers, ReceiptContent content, Format format) {
        return Sheets.done(papers.receipt(content, format)).pdf();
    }
}
