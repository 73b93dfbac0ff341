package vn.ocua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;

import vn.ocua.Given;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class VietQrTest {
    private static final String VECTOR =
            "00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA5303704"
                    + "540480005802VN62250821H15500513 261008 1975630461E0";

    @Test
    void isTheKnownVector() {
        assertThat(VietQr.checksum("123456789")).isEqualTo("29B1");
        assertThat(new VietQr("970436", "0123456789", "", 8000, "H15500513 261008 1975").text())
                .isEqualTo(VECTOR);
    }

    @Test
    void namesAreCapitalsWithoutMarks() {
        assertThat(VietQr.plain("Trung tâm PVHCC xã Hòa An", false))
                .isEqualTo("TRUNG TAM PVHCC XA HOA AN");
        assertThat(VietQr.plain("UBND xã Krông Búk, tỉnh Đắk Lắk", false))
                .isEqualTo("UBND XA KRONG BUK TINH DA");
        assertThat(VietQr.plain(Samples.LONG_NAME, false)).isEqualTo("HBLU JUK NIE KDAM BUON KR");
        assertThat(VietQr.plain("អ៊ុំ សុខា", false)).isEmpty();
        assertThat(VietQr.plain("Thạch សុខ\n\u202E Sóc 🙂", false)).isEqualTo("THACH SOC");
    }

    @Test
    void theEndOfALongNoteTellsPapersApart() {
        assertThat(VietQr.plain("H15.50.05.13.27.41-261122-00019", true))
                .isEqualTo("50.05.13.27.41-261122-00019".substring(2));
    }

    @Test
    void whateverTheNameTheFieldsCanBeReadBack() {
        for (long seed = 1; seed <= 2000; seed++) {
            Given given = Given.seed(seed);
            String holder =
                    given.pick(
                            given.name(),
                            Samples.LONG_NAME,
                            "ខេត្ត ត្រាវិញ " + given.name(),
                            given.name().repeat(9),
                            "");
            long amount = given.number(1, 1_000_000_000);
            String code =
                    "H15.50.05.13-26" + given.digits(4) + "-" + given.digits(given.number(4, 5));
            String text =
                    new VietQr("97" + given.digits(4), given.digits(19), holder, amount, code)
                            .text();
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text))
                    .as("seed %d: %s", seed, text)
                    .isTrue();
            Map<String, String> fields = fields(text);
            assertThat(fields).as("seed %d", seed).containsEntry("54", String.valueOf(amount));
            assertThat(fields(fields.getOrDefault("62", "")))
                    .as("seed %d", seed)
                    .containsEntry("08", code);
            assertThat(fields.getOrDefault("59", "")).hasSizeLessThanOrEqualTo(25);
            assertThat(VietQr.checksum(text.substring(0, text.length() - 4)))
                    .as("seed %d", seed)
                    .isEqualTo(fields.get("63"));
        }
    }

    @Test
    void nothingIsAskedForWithoutAnAccountOrASum() {
        assertThatThrownBy(() -> new VietQr("", "1", "", 1, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VietQr("970436", "1", "", 0, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySizeOfForm01CarriesItWhereThereIsRoom() throws IOException {
        String longest =
                new VietQr(
                                "970436",
                                "0123456789012345678",
                                "Trung tâm PVHCC xã Hòa An",
                                1_250_000_000,
                                "H15.50.05.13-261122-00019")
                        .text();
        for (String request : List.of(VECTOR, longest)) {
            ReceiptContent fee = paying(Samples.household(), request);
            byte[] a4 = Sheets.done(Samples.papers().receipt(fee, Format.A4)).pdf();
            Sheets.draw("01-a4-chuyen-khoan-" + request.length(), a4);
            check(a4, 0, request);
            byte[] large = Samples.papers().largeReceipt(fee).pdf();
            Sheets.draw("01-a4-chu-lon-chuyen-khoan-" + request.length(), large);
            check(large, 0, request);
            byte[] halves = Sheets.done(Samples.papers().receipt(few(fee), Format.A5X2)).pdf();
            Sheets.draw("01-hai-a5-chuyen-khoan-" + request.length(), halves);
            check(halves, 0, request);
        }
        byte[] crowded =
                Sheets.done(
                                Samples.papers()
                                        .receipt(paying(Samples.household(), longest), Format.A5X2))
                        .pdf();
        assertThat(Sheets.line(crowded)).doesNotContain("chuyển khoản");
    }

    @Test
    void aPracticePaperHasTheBoxWithoutACode() throws IOException {
        byte[] pdf =
                Sheets.done(Samples.papers().receipt(paying(Samples.training(), VECTOR), Format.A4))
                        .pdf();
        assertThat(Sheets.codes(pdf, 0, BarcodeFormat.QR_CODE)).doesNotContain(VECTOR);
    }

    private static void check(byte[] pdf, int page, String request) throws IOException {
        assertThat(Sheets.codes(pdf, page, BarcodeFormat.QR_CODE)).contains(request);
        assertThat(Sheets.line(pdf))
                .contains("Mã để chuyển khoản,", "chưa phải biên lai thu tiền")
                .doesNotContain("đã thu");
        assertThat(Boxes.clashes(Boxes.of(pdf, page))).isEmpty();
    }

    private static ReceiptContent few(ReceiptContent c) {
        return Samples.with(c, c.submitter(), null, c.enclosed().subList(0, 1));
    }

    private static ReceiptContent paying(ReceiptContent c, String request) {
        return new ReceiptContent(
                c.form(),
                c.agency(),
                c.reference(),
                c.submitter(),
                c.owner(),
                c.channel(),
                c.subject(),
                c.enclosed(),
                c.sets(),
                c.timing(),
                c.collected(),
                new Fee(50_000L, "", request),
                c.qr(),
                c.issue());
    }

    /// Two figures of name, two of length, then the value.
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < text.length(); ) {
            int length = Integer.parseInt(text.substring(at + 2, at + 4));
            fields.put(text.substring(at, at + 2), text.substring(at + 4, at + 4 + length));
            at += 4 + length;
        }
        return fields;
    }
}
