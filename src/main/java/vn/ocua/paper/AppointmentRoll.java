package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Phiếu hẹn trả kết quả on a roll of 80 or 58 mm: as long as its content, and 8 mm to cut in.
final class AppointmentRoll {
    /// Dots of 203 dpi: five for a QR module (four on the narrow roll), two for a bar, two for a
    /// rule.
    private static final double DOT = 25.4 / 203;

    private final Setting s;
    private final ReceiptContent c;
    private final double width;
    private final double left;
    private final double measure;
    private final int module;
    private final List<Placed> pieces = new ArrayList<>();

    /// @param narrow on 58 mm: its head reaches 48 mm, which is too short for the bars of a code
    AppointmentRoll(Setting setting, ReceiptContent content, boolean narrow) {
        s = setting;
        c = content;
        width = narrow ? 58 : 80;
        left = narrow ? 5 : 4;
        measure = width - 2 * left;
        module = narrow ? 4 : 5;
    }

    private record Placed(Piece piece, double over) {}

    int print() {
        if (c.issue().training()) {
            add(bar(List.of(words(10.5, "paper.training.box", true)), 1.2), 0);
        }
        agency();
        due();
        request();
        codes();
        end();
        if (c.issue().training()) {
            add(bar(List.of(words(10.5, "paper.training.box", true)), 1.2), 2);
        }
        double height = 3 + 8;
        for (Placed placed : pieces) {
            height += placed.over() + placed.piece().height();
        }
        Canvas page = s.paper().page(width, height);
        double y = 3;
        for (Placed placed : pieces) {
            y += placed.over();
            placed.piece().draw(page, left, y);
            y += placed.piece().height();
        }
        return 1;
    }

    private void agency() {
        Agency agency = c.agency();
        Shape name = Shape.centred(measure, 1.22, 9.5).with(Shape.Align.BALANCED);
        Style style = Style.sans(9.5);
        add(s.value(style, name, Values.capitals(agency.superior())), pieces.isEmpty() ? 0 : 1.5);
        double part = Math.min(46, measure);
        Shape half = Shape.centred(part, 1.22, 9.5).with(Shape.Align.BALANCED);
        Paragraph lines = s.value(style.asBold(), half, Values.capitals(agency.name()));
        add(
                Piece.drawn(
                        lines.height(),
                        (page, x, y) -> lines.draw(page, x + (measure - part) / 2, y)),
                0);
        rule();
        Style title = Style.sans(14).asBold();
        Shape centre = Shape.centred(measure, 1.15, 14);
        add(s.value(title, centre, Values.capitals(c.form().title())), 2);
    }

    private void due() {
        Instant due = c.timing().due();
        List<Paragraph> lines = new ArrayList<>();
        if (due == null) {
            lines.add(words(13, "paper.due.open", true));
        } else {
            Style hour = Style.sans(13).asBold();
            String when = s.moments().hour(due) + " · " + s.moments().weekday(due);
            lines.add(s.value(hour, Shape.centred(measure, 1.22, 13), when));
            Style date = Style.sans(22).asBold();
            Shape large = Shape.centred(measure, 1.1, 22);
            lines.add(s.value(date, large, s.moments().date(due)));
        }
        add(bar(lines, 1.2), 2);
        Shape centre = Shape.centred(measure, 1.22, 10.5);
        add(s.value(Style.sans(10.5), centre, Values.capital(c.collected())), 1);
        rule();
    }

    private void request() {
        Shape line = Shape.left(measure, 1.22, 10.5);
        Style style = Style.sans(10.5);
        Submitter who = c.submitter();
        Shape name = Shape.left(measure, 1.22, 12);
        add(s.value(Style.sans(12).asBold(), name, who.name()), 2);
        String identity = s.values().masked(who.identity());
        String kind = Values.identityKind(who.identity());
        add(s.say(style, line, kind + ".roll", identity), 0);
        add(s.value(style.asBold(), line, c.subject().title()), 1);
        String kinds = Values.two(c.enclosed().size());
        add(s.say(style, line, "paper.roll.papers", kinds, Values.two(c.sets())), 0);
        String received = s.moments().stamp(c.timing().received());
        add(s.say(style, line, "paper.roll.received", received), 0);
        add(s.say(style, line, "paper.slip.fee", s.values().fee(c.fee())), 0);
        rule();
    }

    private void codes() {
        add(words(9.5, "paper.code", false), 2);
        // a code is never broken: on the narrow roll it is set smaller
        double size = width > 70 ? 13.5 : c.issue().training() ? 9.5 : 11;
        Style bold = Style.sans(size).asBold();
        Shape centre = Shape.centred(measure, 1.15, size);
        String code = c.reference().code();
        add(s.value(bold, centre, Setting.tied(code)), 0);
        Modules bars = Modules.code128(code);
        // a training code is longer than the roll at two dots a bar; its QR says the same
        double wide = bars.columns() * 2 * DOT;
        if (wide <= measure) {
            add(
                    Piece.drawn(
                            12,
                            (page, x, y) ->
                                    page.code(bars, x + (measure - wide) / 2, y, 2 * DOT, 12)),
                    1.5);
        }
        Modules qr = Modules.qr(c.qr());
        double dots = module * DOT;
        double side = dots * qr.columns();
        double quiet = dots * qr.quiet();
        add(
                Piece.drawn(
                        side + 2 * quiet,
                        (page, x, y) ->
                                page.code(qr, x + (measure - side) / 2, y + quiet, dots, dots)),
                1);
        add(words(9.5, "paper.roll.scan", false), 0);
        rule();
    }

    private void end() {
        add(words(10.5, "paper.roll.bring", false), 2);
        Shape centre = Shape.centred(measure, 1.22, 13);
        if (!c.agency().telephone().isEmpty()) {
            add(s.type().set(ask(Setting.tied(c.agency().telephone())), centre), 0);
        }
        String version = String.valueOf(c.reference().version());
        Shape small = Shape.centred(measure, 1.22, 9);
        add(s.say(Style.sans(9), small, "paper.roll.foot", c.agency().lookup(), version), 0);
    }

    private List<vn.ocua.paper.press.Run> ask(String telephone) {
        List<vn.ocua.paper.press.Run> runs =
                new ArrayList<>(s.wording().say(Style.sans(10.5), "paper.roll.ask"));
        runs.add(Wording.run(Style.sans(13).asBold(), telephone));
        return runs;
    }

    private Paragraph words(double size, String key, boolean bold) {
        Style style = bold ? Style.sans(size).asBold() : Style.sans(size);
        return s.say(style, Shape.centred(measure, 1.22, size), key);
    }

    /// White words on black: grey does not exist on a thermal head.
    private Piece bar(List<Paragraph> lines, double pad) {
        double text = lines.stream().mapToDouble(Paragraph::height).sum();
        return Piece.drawn(
                text + 2 * pad,
                (page, x, y) -> {
                    page.fill(x, y, measure, text + 2 * pad, 0);
                    page.in(
                            1,
                            () -> {
                                double at = y + pad;
                                for (Paragraph line : lines) {
                                    line.draw(page, x, at);
                                    at += line.height();
                                }
                            });
                });
    }

    private void rule() {
        double thick = 2 * DOT;
        add(
                Piece.drawn(
                        thick,
                        (page, x, y) ->
                                page.rule(x, y + thick / 2, x + measure, y + thick / 2, thick)),
                2);
    }

    private void add(Piece piece, double over) {
        pieces.add(new Placed(piece, over));
    }
}
