package vn.ocua.paper;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Description;
import vn.ocua.paper.press.Face;
import vn.ocua.paper.press.Fonts;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paper;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Stamp;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Typesetter;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

/// Every paper the desk issues. Safe for many threads; faces are kept in memory after their first
/// use, see [#warm()].
public final class Papers {
    private static final List<Face> USUAL =
            List.of(Face.SERIF, Face.SERIF_BOLD, Face.SERIF_ITALIC, Face.SANS_BOLD);

    private final Fonts fonts = new Fonts();
    private final Texts texts;

    /// @param texts the Vietnamese bundle: papers are always in Vietnamese
    public Papers(Texts texts) {
        this.texts = texts;
    }

    /// Reads the usual faces and sets a page nobody sees, so that the first receipt waits neither
    /// for the disk nor for classes to load. Meant for a background thread after start.
    public void warm() {
        USUAL.forEach(fonts::get);
        Setting s = setting();
        Canvas page = s.paper().page(210, 297);
        Shape shape = Shape.left(Step.MEASURE, 1.17, 13);
        s.say(Style.serif(13), shape, "paper.nation").draw(page, Step.LEFT, 20);
        page.code(Modules.qr("0"), 50, 50, 1, 1);
        page.code(Modules.code128("0"), 50, 120, 1, 9);
        s.paper().finish(new Description("", "", Instant.EPOCH));
    }

    /// Form 01, giấy tiếp nhận hồ sơ và hẹn trả kết quả.
    ///
    /// @param format A4, or A5X2, which is refused where a half is too small for the content
    public Outcome<Issued> receipt(ReceiptContent content, Format format) {
        return switch (format) {
            case A4 -> Outcome.done(issue(content, s -> new ReceiptA4(s, content).print()));
            case A5X2 ->
                    new ReceiptHalves(setting(), content).fits()
                            ? Outcome.done(
                                    issue(content, s -> new ReceiptHalves(s, content).print()))
                            : Outcome.refused("refusal.paper.halfTooSmall");
            case A5, ROLL80, ROLL58 ->
                    throw new IllegalArgumentException("no receipt on " + format);
        };
    }

    /// Phiếu hẹn trả kết quả; the content's form and number are the slip's own, see
    /// [ReceiptContent#on].
    ///
    /// @param format ROLL80, ROLL58, or A5, which is refused where it is too small for the content
    public Outcome<Issued> appointment(ReceiptContent content, Format format) {
        return switch (format) {
            case ROLL80 ->
                    Outcome.done(
                            issue(content, s -> new AppointmentRoll(s, content, false).print()));
            case ROLL58 ->
                    Outcome.done(
                            issue(content, s -> new AppointmentRoll(s, content, true).print()));
            case A5 ->
                    new AppointmentA5(setting(), content).fits()
                            ? Outcome.done(
                                    issue(content, s -> new AppointmentA5(s, content).print()))
                            : Outcome.refused("refusal.paper.slipTooSmall");
            case A4, A5X2 -> throw new IllegalArgumentException("no slip on " + format);
        };
    }

    /// Form 02, phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.
    public Issued guidance(GuidanceContent content) {
        String title = content.form().title() + " " + content.number();
        ToIntFunction<Setting> printing = s -> new GuidanceA4(s, content).print();
        return issue(title, content.agency(), content.issue(), printing);
    }

    /// Form 03, phiếu từ chối tiếp nhận giải quyết hồ sơ.
    public Issued refusalSlip(RefusalContent content) {
        String title = content.form().title() + " " + content.number();
        ToIntFunction<Setting> printing = s -> new RefusalA4(s, content).print();
        return issue(title, content.agency(), content.issue(), printing);
    }

    /// Form 01 in large print, at least two A4 pages.
    public Issued largeReceipt(ReceiptContent content) {
        return issue(content, s -> new ReceiptLarge(s, content).print());
    }

    /// Form 04, văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết.
    public Issued apology(ApologyContent content) {
        return issue(
                titled(content.form(), content.code()),
                content.agency(),
                content.issue(),
                s -> new ApologyA4(s, content).print());
    }

    /// Form 05, thông báo dừng giải quyết hồ sơ.
    public Issued stop(StopContent content) {
        return issue(
                titled(content.form(), content.code()),
                content.agency(),
                content.issue(),
                s -> new StopA4(s, content).print());
    }

    /// Form 06, phiếu kiểm soát quá trình giải quyết hồ sơ.
    public Issued control(ControlContent content) {
        return issue(
                titled(content.form(), content.code()),
                content.agency(),
                content.issue(),
                s -> new ControlA4(s, content).print());
    }

    /// Giấy biên nhận trả kết quả, A5.
    public Issued result(ResultContent content) {
        return issue(
                titled(content.form(), content.code()),
                content.agency(),
                content.issue(),
                s -> new ResultA5(s, content).print());
    }

    /// One receipt for many dossiers of one submitter.
    public Issued combined(CombinedContent content) {
        return issue(
                titled(content.form(), content.number()),
                content.agency(),
                content.issue(),
                s -> new CombinedReceipt(s, content).print());
    }

    /// Biên bản giao nhận hồ sơ.
    public Issued minutes(MinutesContent content) {
        return issue(
                titled(content.form(), content.number()),
                content.agency(),
                content.issue(),
                s -> new MinutesSheet(s, content).print());
    }

    /// A procedure for the board, niêm yết công khai.
    public Issued posting(PostingContent content) {
        return issue(
                titled(content.form(), content.subject().code()),
                content.agency(),
                content.issue(),
                s -> new PostingA4(s, content).print());
    }

    /// The list of procedures for the board.
    public Issued catalogue(CatalogueContent content) {
        return issue(
                content.form().title(),
                content.agency(),
                content.issue(),
                s -> new CatalogueA4(s, content).print());
    }

    /// The label of a result sent by post, A6; refused where name and address are too long for it.
    public Outcome<Issued> label(LabelContent content) {
        if (!new LabelA6(setting(), content).fits()) {
            return Outcome.refused("refusal.paper.labelTooSmall");
        }
        String title = titled(content.form(), content.code());
        return Outcome.done(
                issue(
                        title,
                        content.agency(),
                        content.issue(),
                        s -> new LabelA6(s, content).print()));
    }

    /// Form 07, sổ theo dõi hồ sơ.
    public Issued register(RegisterContent content) {
        return issue(
                content.form().title(),
                content.agency(),
                content.issue(),
                s -> new RegisterBook(s, content).print());
    }

    /// A page to try a printer with: margins, lengths, letters, codes.
    ///
    /// @param printer as the officer knows it
    /// @param format A4, ROLL80 or ROLL58
    public Issued testPage(String printer, Format format, Instant at) {
        Setting setting = setting();
        new TestPage(setting, printer, at).print(format);
        Description description = new Description(texts.of("paper.test.title"), "", at);
        byte[] pdf = setting.paper().finish(description);
        return new Issued(pdf, 1, setting.type().replaced());
    }

    /// The stored file with `BẢN IN LẠI LẦN n` in its top margin; still PDF/A-2u. Always made from
    /// the file as first issued.
    ///
    /// @param times which reprint this is, from 1
    public byte[] reprint(byte[] issued, int times, Instant at) {
        Wording wording = new Wording(texts);
        String moment = new Moments(texts).stamp(at);
        return new Stamp(fonts)
                .reprint(issued, sheet -> Marks.reprint(wording, sheet, times, moment));
    }

    private static String titled(Form form, String known) {
        return form.title() + " " + known;
    }

    private Issued issue(ReceiptContent content, ToIntFunction<Setting> printing) {
        String title = content.form().title() + " " + content.reference().code();
        return issue(title.strip(), content.agency(), content.issue(), printing);
    }

    private Issued issue(
            String title, Agency agency, Issue issue, ToIntFunction<Setting> printing) {
        Setting setting = setting();
        int pages = printing.applyAsInt(setting);
        Description description = new Description(title, agency.unit(), issue.at());
        byte[] pdf = setting.paper().finish(description);
        return new Issued(pdf, pages, setting.type().replaced());
    }

    private Setting setting() {
        return new Setting(
                new Paper(fonts),
                new Typesetter(fonts),
                new Wording(texts),
                new Values(texts),
                new Moments(texts));
    }
}
