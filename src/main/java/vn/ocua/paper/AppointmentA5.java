package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Phiếu hẹn trả kết quả on A5 landscape.
final class AppointmentA5 {
    private static final double LEFT = 18;
    private static final double MEASURE = 180;
    private static final double BOTTOM = 139;
    private static final double TEXT = 134;

    private final Setting s;
    private final ReceiptContent c;
    private final boolean compact;
    private final Style body;
    private final Shape field;

    AppointmentA5(Setting setting, ReceiptContent content) {
        this(setting, content, false);
    }

    /// @param compact body 10 and lower codes, for a procedure of many lines
    private AppointmentA5(Setting setting, ReceiptContent content, boolean compact) {
        s = setting;
        c = content;
        this.compact = compact;
        body = Style.serif(compact ? 10 : 11.5);
        field = Shape.left(MEASURE, compact ? 1.16 : 1.24, body.size()).hanging(5);
    }

    /// False when the sheet is too small for the content.
    boolean fits() {
        return high() <= BOTTOM || new AppointmentA5(s, c, true).high() <= BOTTOM;
    }

    private double high() {
        return 10 + pieces().stream().mapToDouble(p -> p.over() + p.piece().height()).sum();
    }

    int print() {
        return !compact && high() > BOTTOM ? new AppointmentA5(s, c, true).print() : draw();
    }

    private int draw() {
        Canvas page = s.paper().page(210, 148);
        if (c.issue().training()) {
            Marks.watermark(s, page, 105, 78, 35, 52);
        }
        double y = 10;
        for (Placed placed : pieces()) {
            y += placed.over();
            placed.piece().draw(page, LEFT, y);
            y += placed.piece().height();
        }
        String foot =
                s.wording()
                        .plain(
                                "paper.foot.versionOnly",
                                String.valueOf(c.reference().version()),
                                s.moments().stamp(c.issue().at()));
        FootLine.a5(0).draw(s, page, c.form().label(), foot, 1, 1);
        Marks.a5(0).put(s, c.issue());
        return 1;
    }

    private record Placed(Piece piece, double over) {}

    private List<Placed> pieces() {
        List<Placed> out = new ArrayList<>();
        Instant issued = c.issue().at();
        String number = c.reference().number();
        out.add(new Placed(Letterhead.A5.of(s, c.agency(), number, issued, MEASURE), 0));
        Style bold = Style.serif(14).asBold();
        Shape centre = Shape.centred(MEASURE, 1.2, 14);
        out.add(new Placed(s.value(bold, centre, Values.capitals(c.form().title())), 2));
        out.add(new Placed(invitation(), compact ? 1 : 1.6));
        Submitter who = c.submitter();
        out.add(
                new Placed(
                        say(
                                "paper.slip.from",
                                who.name(),
                                s.wording().words(Values.identityKind(who.identity()) + ".short"),
                                s.values().masked(who.identity()),
                                s.values().maskedPhone(who.phone())),
                        2.4));
        Paragraph subject = say("paper.half.subject", c.subject().title(), c.subject().code());
        out.add(new Placed(subject, 0.35));
        List<List<Run>> papers =
                List.of(
                        s.wording()
                                .say(
                                        body,
                                        "paper.slip.papers",
                                        Values.two(c.enclosed().size()),
                                        Values.two(c.sets())),
                        s.wording().say(body, "paper.slip.fee", s.values().fee(c.fee())));
        s.fields(papers, body, field).forEach(line -> out.add(new Placed(line, 0.35)));
        // from the fourth line of the procedure's name the reason moves down to the note
        boolean roomy = subject.lines().size() < 4;
        String why = String.join(" ", c.timing().reasons());
        String received = s.moments().hour(c.timing().received());
        String day =
                s.moments().weekday(c.timing().received())
                        + ", ngày\u00A0"
                        + s.moments().date(c.timing().received());
        boolean said = roomy && !why.isEmpty();
        out.add(
                new Placed(
                        said
                                ? say("paper.slip.receivedWhy", received, day, inner(why))
                                : say("paper.slip.received", received, day),
                        0.35));
        out.add(new Placed(bottom(said ? "" : why), compact ? 1.6 : 2.6));
        return out;
    }

    /// A sentence as it stands in brackets.
    private static String inner(String sentence) {
        String open =
                sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return open.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + open.substring(1);
    }

    private Piece invitation() {
        Modules qr = Modules.qr(c.qr());
        double module = Band.module(qr);
        double side = module * qr.columns();
        double quiet = module * qr.quiet();
        Shape plain = Shape.left(TEXT, 1.15, 11);
        Instant due = c.timing().due();
        Paragraph invite =
                s.say(
                        Style.serif(11),
                        plain,
                        due == null ? "paper.slip.inviteOpen" : "paper.slip.invite",
                        s.values().salutation(c.submitter()));
        double size = due == null ? 17 : 25;
        Style bold = Style.serif(size).asBold();
        String words = due == null ? s.wording().words("paper.due.open") : s.moments().brief(due);
        Paragraph moment = s.value(bold, Shape.left(TEXT, 1.15, size), words);
        boolean byPost = c.collected().startsWith("qua ");
        Paragraph where =
                byPost
                        ? s.value(Style.serif(11), plain, c.collected())
                        : s.say(Style.serif(11), plain, "paper.slip.where", c.collected());
        String captionKey = c.issue().training() ? "paper.training.short" : "paper.slip.scan";
        Paragraph caption = s.say(Style.serif(8.5), Shape.centred(40, 1.1, 8.5), captionKey);
        double text = invite.height() + moment.height() + where.height();
        double right = side + 2 * quiet + (compact ? 0 : caption.height() + 1);
        double height = Math.max(text + 4, right + 1);
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    double top = y + (height - text) / 2;
                    invite.draw(page, x + 4, top);
                    moment.draw(page, x + 4, top + invite.height());
                    where.draw(page, x + 4, top + invite.height() + moment.height());
                    double centre = x + MEASURE - 4 - side / 2;
                    double down = y + (height - right) / 2;
                    page.code(qr, centre - side / 2, down + quiet, module, module);
                    if (!compact) {
                        caption.draw(page, centre - 20, down + side + 2 * quiet);
                    }
                    page.frame(x, y, MEASURE, height, 0.35);
                });
    }

    private Piece bottom(String why) {
        Paragraph label = s.say(Style.serif(9.5), Shape.left(80, 1.16, 9.5), "paper.code");
        Style bold = Style.serif(15).asBold();
        String code = c.reference().code();
        Paragraph known = s.value(bold, Shape.left(100, 1.2, 15), Setting.tied(code));
        Modules bars = Modules.code128(code);
        Shape small = Shape.left(116, 1.2, 9.5);
        String telephone = Setting.tied(c.agency().telephone());
        Paragraph note =
                s.say(
                        Style.serif(9.5),
                        small,
                        c.agency().asked(why.isEmpty() ? "paper.slip.note" : "paper.slip.noteWhy"),
                        c.agency().lookup(),
                        telephone,
                        why);
        Piece sign =
                new Signatures(58, 10, 9, compact ? 11 : 15)
                        .of(
                                s,
                                List.of(
                                        new Signatures.Signer(
                                                MEASURE - 29,
                                                "paper.sign.receiver",
                                                c.issue().officer())));
        double barsTop = label.height() + known.height() + 1.5;
        double tall = compact ? 7 : 9;
        double left = barsTop + tall + 1.5 + note.height();
        return Piece.drawn(
                Math.max(left, sign.height()),
                (page, x, y) -> {
                    label.draw(page, x, y);
                    known.draw(page, x, y + label.height());
                    page.code(bars, x, y + barsTop, Band.BAR, tall);
                    note.draw(page, x, y + barsTop + tall + 1.5);
                    sign.draw(page, x, y);
                });
    }

    private Paragraph say(String key, String... values) {
        return s.say(body, field, key, values);
    }
}
