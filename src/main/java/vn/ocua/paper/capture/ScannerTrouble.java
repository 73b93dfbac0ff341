package vn.ocua.paper.capture;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

/// What can be the matter with a scanner, told apart because each asks for something else.
public enum ScannerTrouble {
    /// The program that speaks to scanners is not on this PC.
    NO_PROGRAM("MQ-01", "fault.scanner.noProgram"),
    GONE("MQ-02", "fault.scanner.gone"),
    BUSY("MQ-03", "fault.scanner.busy"),
    JAM("MQ-04", "fault.scanner.jam"),
    /// Nothing in the feeder.
    NO_PAPER("MQ-05", "fault.scanner.noPaper"),
    OPEN("MQ-06", "fault.scanner.open"),
    /// The cable, the network or the scanner broke off.
    BROKEN("MQ-07", "fault.scanner.broken"),
    FORBIDDEN("MQ-08", "fault.scanner.forbidden"),
    SILENT("MQ-09", "fault.scanner.silent"),
    NO_FEEDER("MQ-10", "fault.scanner.noFeeder"),
    UNKNOWN("MQ-11", "fault.scanner.unknown");

    private final String code;
    private final String key;

    ScannerTrouble(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /// @param scanner as the officer knows it
    public Fault fault(String scanner, @Nullable Throwable cause) {
        return new Fault(code, Sentence.of(key, scanner), cause);
    }

    public Fault fault(String scanner) {
        return fault(scanner, null);
    }

    /// By the number SANE ends with (`sane.h`, SANE_Status).
    static ScannerTrouble sane(int status) {
        return switch (status) {
            case 1, 4 -> GONE;
            case 3 -> BUSY;
            case 6 -> JAM;
            case 7 -> NO_PAPER;
            case 8 -> OPEN;
            case 9 -> BROKEN;
            case 11 -> FORBIDDEN;
            default -> UNKNOWN;
        };
    }

    /// By the number WIA answers with (WIA_ERROR_… of `wia.h`), in hexadecimal digits.
    static ScannerTrouble wia(String number) {
        return switch (number) {
            case "80210002" -> JAM;
            case "80210003", "80210004" -> NO_PAPER;
            case "80210005", "80210015" -> GONE;
            case "80210006", "80210007", "8021000D" -> BUSY;
            case "80210008", "8021000A" -> BROKEN;
            case "80210016" -> OPEN;
            case "80070005" -> FORBIDDEN;
            default -> UNKNOWN;
        };
    }
}
