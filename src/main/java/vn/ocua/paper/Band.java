package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

/// The band of form 01 between two rules: code, Code 128 and promised moment left, QR right.
final class Band {
    /// Side of the receipt's QR with its quiet zone, in millimetres: 57 + 8 modules of 0.53.
    private static final double PLATE = 34.45;

    /// Smallest module that was still read from a creased copy.
    static final double SMALLEST = 0.5;

    static final double BAR = 0.25;

    /// Bars of an ordinary code are 277 modules of 0.25.
    private static final double BESIDE = 69.3;

    private static final double SLIMMEST = 0.2;
    private static final double RULE = 0.22;
    private static final double SIDE = 42;

    private Band() {}

    static double module(Modules qr) {
        return Math.max(SMALLEST, PLATE / (qr.columns() + 2 * qr.quiet()));
    }

    /// Width of a bar where the code stands beside its bars: a training code, which is longer, gets
    /// thinner ones.
    static double slimBar(Modules bars) {
        return Math.max(SLIMMEST, Math.min(BAR, BESIDE / bars.columns()));
    }

    static Piece of(Setting s, String code, String due, String qrText, String caption) {
        Paragraph codeLabel = label(s, "paper.code");
        Paragraph codeLine =
                s.value(Style.serif(17).asBold(), Shape.left(115, 1.15, 17), Setting.tied(code));
        Modules bars = Modules.code128(code);
        Paragraph dueLabel = label(s, "paper.due");
        Paragraph dueLine = s.value(Style.serif(15).asBold(), Shape.left(115, 1.15, 15), due);
        Modules qr = Modules.qr(qrText);
        double module = module(qr);
        double plate = module * (qr.columns() + 2 * qr.quiet());
        Paragraph under = s.say(Style.serif(9.5), Shape.centred(SIDE, 1.1, 9.5), caption);
        double barsTop = codeLabel.height() + codeLine.height() + 1.2;
        double dueTop = barsTop + 9 + 2;
        double left = dueTop + dueLabel.height() + dueLine.height();
        double right = plate + under.height();
        double inner = Math.max(left, right);
        double height = inner + 2;
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    edge(page, x, y);
                    edge(page, x, y + height);
                    double top = y + 1 + (inner - left) / 2;
                    codeLabel.draw(page, x, top);
                    codeLine.draw(page, x, top + codeLabel.height());
                    page.code(bars, x, top + barsTop, BAR, 9);
                    dueLabel.draw(page, x, top + dueTop);
                    dueLine.draw(page, x, top + dueTop + dueLabel.height());
                    double side = x + Step.MEASURE - SIDE + 3;
                    double qrTop = y + 1 + (inner - right) / 2;
                    double qrLeft = side + (SIDE - module * qr.columns()) / 2;
                    page.code(qr, qrLeft, qrTop + module * qr.quiet(), module, module);
                    under.draw(page, side, qrTop + plate);
                });
    }

    /// Code left, Code 128 right, as forms 02 and 06 begin.
    static Piece slim(Setting s, String code) {
        Paragraph label = s.say(Style.serif(11), Shape.left(80, 1.15, 11), "paper.code");
        Style bold = Style.serif(17).asBold();
        Paragraph known = s.value(bold, Shape.left(90, 1.15, 17), Setting.tied(code));
        Modules bars = Modules.code128(code);
        double bar = slimBar(bars);
        double wide = bars.columns() * bar;
        double left = label.height() + known.height();
        double height = Math.max(left, 10) + 5;
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    edge(page, x, y);
                    edge(page, x, y + height);
                    label.draw(page, x, y + (height - left) / 2);
                    known.draw(page, x, y + (height - left) / 2 + label.height());
                    double barLeft = x + Step.MEASURE - wide;
                    page.code(bars, barLeft, y + (height - 10) / 2, bar, 10);
                });
    }

    private static void edge(Canvas page, double x, double y) {
        page.rule(x, y, x + Step.MEASURE, y, RULE);
    }

    private static Paragraph label(Setting s, String key) {
        return s.say(Style.serif(11), Shape.left(115, 1.15, 11), key);
    }
}
