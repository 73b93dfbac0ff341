package vn.ocua.paper;

import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

/// The box with a VietQR request to pay; on a training paper without the code.
final class PaymentBox {
    private static final double WIDTH = 39;
    private static final double HEIGHT = 37;

    /// 49 modules of 0.42, the usual request.
    private static final double SIDE = 20.6;

    private static final double SMALLEST = 0.4;

    private PaymentBox() {}

    static Piece of(Setting s, long amount, String request, boolean training) {
        Shape small = Shape.centred(WIDTH, 1.1, 8.8);
        Shape plain = Shape.centred(WIDTH, 1.1, 9.5);
        Style bold = Style.serif(8.8).asBold();
        Paragraph head = s.say(bold, small, "paper.pay.head");
        if (training) {
            Paragraph words = s.say(Style.serif(9.5), plain, "paper.pay.training");
            return Piece.drawn(
                    HEIGHT,
                    (page, x, y) -> {
                        page.frame(x, y, WIDTH, HEIGHT, 0.2);
                        head.draw(page, x, y + 1);
                        words.draw(page, x, y + 13);
                    });
        }
        Paragraph sum = s.value(Style.serif(9.5), plain, Values.sum(amount));
        Shape narrow = Shape.centred(WIDTH, 1.1, 7.8);
        Paragraph foot = s.say(Style.serif(7.8).asBold(), narrow, "paper.pay.foot");
        Modules qr = Modules.qr(request);
        double module = Math.max(SMALLEST, SIDE / qr.columns());
        double side = module * qr.columns();
        double quiet = module * qr.quiet();
        double top = 1 + head.height() + sum.height();
        double height = Math.max(HEIGHT, top + side + 2 * quiet + foot.height() + 1);
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    page.frame(x, y, WIDTH, height, 0.2);
                    head.draw(page, x, y + 1);
                    sum.draw(page, x, y + 1 + head.height());
                    double free = height - top - foot.height() - 1 - side;
                    page.code(qr, x + (WIDTH - side) / 2, y + top + free / 2, module, module);
                    foot.draw(page, x, y + height - 1 - foot.height());
                });
    }
}
