package vn.ocua.paper.printing;

import vn.ocua.base.Sentence;

/// What can be the matter with a printer, told apart because each asks for something else.
public enum Trouble {
    /// No printer on this PC.
    NONE("IN-10", "fault.print.none"),
    /// The printer that was chosen is not there any more.
    GONE("IN-11", "fault.print.gone"),
    OFFLINE("IN-12", "fault.print.offline"),
    PAUSED("IN-13", "fault.print.paused"),
    PAPER_OUT("IN-03", "fault.print.paperOut"),
    JAM("IN-14", "fault.print.jam"),
    OPEN("IN-15", "fault.print.open"),
    INK_OUT("IN-16", "fault.print.inkOut"),
    /// The queue takes no jobs.
    REFUSING("IN-17", "fault.print.refusing"),
    /// The driver or one of its filters is missing or cannot read a PDF.
    NO_DRIVER("IN-18", "fault.print.noDriver"),
    /// Java on Linux prints through `lpr` where CUPS does not answer.
    NO_LPR("IN-19", "fault.print.noLpr"),
    /// The printing system of the PC itself does not answer.
    SYSTEM_OFF("IN-20", "fault.print.systemOff"),
    NOT_ALLOWED("IN-21", "fault.print.notAllowed"),
    /// Held back by whoever keeps the printer.
    HELD("IN-22", "fault.print.held"),
    ABORTED("IN-23", "fault.print.aborted"),
    CANCELLED("IN-24", "fault.print.cancelled"),
    /// The PC went off, or the program was closed, before it was handed over.
    CUT_OFF("IN-25", "fault.print.cutOff"),
    /// The folder for files cannot be written.
    FOLDER("IN-01", "fault.print.folder"),
    /// The file cannot be read or drawn.
    UNREADABLE("IN-26", "fault.print.unreadable");

    private final String code;
    private final String key;

    Trouble(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /// For the end of the sentence.
    public String code() {
        return code;
    }

    /// What is the matter and what to do.
    ///
    /// @param printer as the officer knows it
    public Sentence sentence(String printer) {
        return Sentence.of(key, printer);
    }
}
