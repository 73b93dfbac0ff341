package vn.ocua.paper;

/// Finished papers for the tests of printing.
public final class PrintSamples {
    public static final String QR = Samples.QR;
    public static final String CODE = "H15.50.05.13-261120-0031";

    private PrintSamples() {}

    public static byte[] receiptA4() {
        return Sheets.done(Samples.papers().receipt(Samples.household(), Format.A4)).pdf();
    }

    public static byte[] slip(Format format) {
        return Sheets.done(Samples.papers().appointment(Samples.extract(), format)).pdf();
    }

    public static Issued test(Format format) {
        return Samples.papers().testPage("HP LaserJet", format, Samples.at(2026, 11, 20, 15, 10));
    }
}
