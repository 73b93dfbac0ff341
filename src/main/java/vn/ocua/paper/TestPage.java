package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What an officer prints after a printer was set up, and holds a ruler to.
final class TestPage {
    /// On both pages, to be read back with a telephone.
    static final String CODE = "H15.50.05.13-261122-0001";

    private static final double DOT = 25.4 / 203;
    private static final double[] SIZES = {9, 10.5, 12, 14, 17};

    private final Setting s;
    private final String printer;
    private final Instant at;
    private final List<Piece> pieces = new ArrayList<>();

    TestPage(Setting setting, String printer, Instant at) {
        s = setting;
        this.printer = printer;
        this.at = at;
    }

    void print(Format format) {
        switch (format) {
            case A4 -> sheet();
            case ROLL80 -> roll(80, 4, 5);
            case ROLL58 -> roll(58, 5, 4);
            case A5, A5X2 -> throw new IllegalArgumentException("no test page on " + format);
        }
    }

    /// Frames 4 and 10 mm from the edges: the outer one may be lost, the inner one never.
    private void sheet() {
        Canvas page = s.paper().page(210, 297);
        page.frame(4, 4, 202, 289, 0.2);
        page.frame(10, 10, 190, 277, 0.35);
        words(170, 20, false);
        letters(170, false);
        double y = 18;
        for (Piece piece : pieces) {
            piece.draw(page, 20, y);
            y += piece.height();
        }
        ruler(page, 20, y + 6, 100);
        upright(page, 170, 150, 100);
        double low = y + 30;
        code(page, 20, low, 0.53);
        code(page, 75, low, 0.4);
        Modules bars = Modules.code128(CODE);
        page.code(bars, 20, low + 45, 0.25, 9);
    }

    private void roll(double width, double left, int dots) {
        double measure = width - 2 * left;
        words(measure, 14, true);
        letters(measure, true);
        Modules qr = Modules.qr(CODE);
        double module = dots * DOT;
        double side = qr.columns() * module;
        pieces.add(
                Piece.drawn(
                        side + 8 * module,
                        (page, x, y) ->
                                page.code(
                                        qr,
                                        x + (measure - side) / 2,
                                        y + 4 * module,
                                        module,
                                        module)));
        double long1 = measure > 50 ? 50 : 40;
        pieces.add(Piece.drawn(10, (page, x, y) -> ruler(page, x, y + 4, long1)));
        double height = 3 + 8 + pieces.stream().mapToDouble(Piece::height).sum();
        Canvas page = s.paper().page(width, height);
        double y = 3;
        for (Piece piece : pieces) {
            piece.draw(page, left, y);
            y += piece.height();
        }
    }

    private void words(double measure, double title, boolean sans) {
        Style bold = style(title, sans).asBold();
        pieces.add(s.say(bold, Shape.left(measure, 1.2, title), "paper.test.title"));
        Shape line = Shape.left(measure, 1.25, 10.5);
        Style plain = style(10.5, sans);
        pieces.add(s.say(plain, line, "paper.test.printer", printer, s.moments().stamp(at)));
        pieces.add(s.say(plain, line, sans ? "paper.test.checkRoll" : "paper.test.check"));
        pieces.add(Piece.gap(3));
    }

    private void letters(double measure, boolean sans) {
        for (double size : SIZES) {
            Shape line = Shape.left(measure, 1.25, size);
            String points = String.valueOf(size).replace(".0", "").replace('.', ',');
            pieces.add(s.say(style(size, sans), line, "paper.test.letters", points));
        }
        pieces.add(Piece.gap(3));
    }

    private static Style style(double size, boolean sans) {
        return sans ? Style.sans(size) : Style.serif(size);
    }

    /// A rule with a tick each centimetre, and its length in words.
    private void ruler(Canvas page, double x, double y, double length) {
        page.rule(x, y, x + length, y, 0.25);
        for (int i = 0; i <= length / 10; i++) {
            page.rule(x + 10 * i, y - (i % 5 == 0 ? 3 : 1.5), x + 10 * i, y, 0.25);
        }
        length(length).draw(page, x, y + 1);
    }

    private void upright(Canvas page, double x, double y, double length) {
        page.rule(x, y, x, y + length, 0.25);
        for (int i = 0; i <= length / 10; i++) {
            page.rule(x - (i % 5 == 0 ? 3 : 1.5), y + 10 * i, x, y + 10 * i, 0.25);
        }
        length(length).draw(page, x + 1, y);
    }

    private Piece length(double length) {
        String said = String.valueOf(Math.round(length));
        return s.say(Style.sans(9), Shape.left(28, 1.2, 9), "paper.test.length", said);
    }

    private static void code(Canvas page, double x, double y, double module) {
        page.code(Modules.qr(CODE), x + 4 * module, y + 4 * module, module, module);
    }
}
