package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.util.List;

/// The label of a result sent by the public post, on A6.
final class LabelA6 {
    /// Top of the dossier's row, where a reprint mark finds room at the right.
    static final double MARK = 121.9;

    private static final double WIDE = 105;
    private static final double LEFT = 4;
    private static final double RIGHT = 101;
    private static final double BOTTOM = 144;
    private static final double THIN = 0.25;
    private static final double THICK = 0.4;
    private static final double INNER = RIGHT - LEFT - 6;

    /// From here upwards the rows that hands fill in, from the bottom.
    private static final double SIGN = BOTTOM - 17;

    private static final double CODE = SIGN - 6.5;
    private static final double FACTS = CODE - 11.5;

    private final Setting s;
    private final LabelContent c;

    LabelA6(Setting setting, LabelContent content) {
        s = setting;
        c = content;
    }

    /// False when name and address leave no room for the rest.
    boolean fits() {
        double top = LEFT + head().height() + 4;
        top += codes(null, 0) + sender().height() + 4;
        return top + receiver().height() + 3 <= FACTS;
    }

    int print() {
        Canvas page = s.paper().page(WIDE, 148);
        if (c.issue().training()) {
            Marks.watermark(s, page, WIDE / 2, 80, 54.7, 34);
        }
        Piece head = head();
        double y = LEFT + 2;
        head.draw(page, LEFT + 3, y);
        y += head.height() + 2;
        line(page, y, THICK);
        y += codes(page, y);
        line(page, y, THICK);
        Piece sender = sender();
        sender.draw(page, LEFT + 3, y + 2);
        y += sender.height() + 4;
        line(page, y, THIN);
        receiver().draw(page, LEFT + 3, y + 2);
        facts(page);
        page.frame(LEFT, LEFT, RIGHT - LEFT, BOTTOM - LEFT, THICK);
        return 1;
    }

    private Piece head() {
        Paragraph left =
                s.say(Style.sans(13).asBold(), Shape.left(INNER, 1.16, 13), "paper.label.post");
        Shape shape = Shape.left(INNER, 1.16, 9).with(Shape.Align.RIGHT);
        String key = c.issue().training() ? "paper.label.training" : "paper.label.what";
        Paragraph right = s.say(Style.sans(9), shape, key);
        double height = Math.max(left.height(), right.height());
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    left.draw(page, x, y + (height - left.height()) / 2);
                    right.draw(page, x, y + (height - right.height()) / 2);
                });
    }

    /// The item's number as Code 128 of 0.5 × 20, or room for a sticker; answers the height.
    private double codes(@org.jspecify.annotations.Nullable Canvas page, double y) {
        Shape centre = Shape.centred(INNER, 1.16, 15);
        boolean sticker = c.item().isEmpty();
        Paragraph words =
                sticker
                        ? s.say(Style.sans(9), Shape.centred(INNER, 1.16, 9), "paper.label.sticker")
                        : s.value(
                                Style.sans(15).asBold(),
                                centre,
                                Setting.tied(S10.grouped(c.item())));
        double height = 3 + 20 + 1.4 + words.height() + 2;
        if (page == null) {
            return height;
        }
        if (sticker) {
            words.draw(page, LEFT + 3, y + height - words.height() - 2);
            return height;
        }
        Modules bars = Modules.code128(c.item());
        double bar = Math.min(0.5, (RIGHT - LEFT - 20) / bars.columns());
        double wide = bars.columns() * bar;
        page.code(bars, LEFT + (RIGHT - LEFT - wide) / 2, y + 3, bar, 20);
        words.draw(page, LEFT + 3, y + 24.4);
        return height;
    }

    private Piece sender() {
        Shape shape = Shape.left(INNER, 1.16, 9);
        String phone = c.agency().telephone();
        return phone.isEmpty()
                ? s.say(Style.sans(9), shape, "paper.label.senderNoPhone", c.agency().unit())
                : s.say(
                        Style.sans(9),
                        shape,
                        "paper.label.sender",
                        c.agency().unit(),
                        Setting.tied(phone));
    }

    private Piece receiver() {
        double small = c.address().length() > 220 ? 9 : 10.5;
        Shape name = Shape.left(INNER, 1.15, 13);
        return Piece.stack(
                List.of(
                        s.say(Style.sans(9).asBold(), Shape.left(INNER, 1.16, 9), "paper.label.to"),
                        s.value(Style.sans(13).asBold(), name, c.name()),
                        Piece.gap(1.2),
                        s.value(Style.sans(small), Shape.left(INNER, 1.16, small), c.address()),
                        Piece.gap(1.2),
                        s.say(
                                Style.sans(13),
                                Shape.left(INNER, 1.16, 13),
                                "paper.label.phone",
                                s.values().phone(c.phone()))));
    }

    private void facts(Canvas page) {
        line(page, FACTS, THIN);
        double third = 29.4;
        fact(page, LEFT, third, "paper.label.weight", orDots(c.weight()));
        fact(page, LEFT + third, third, "paper.label.collect", orDots(c.collect()));
        double rest = RIGHT - LEFT - 2 * third;
        String day = s.moments().date(c.issue().at());
        fact(page, LEFT + 2 * third, rest, "paper.label.day", day);
        page.rule(LEFT + third, FACTS, LEFT + third, CODE, THIN);
        page.rule(LEFT + 2 * third, FACTS, LEFT + 2 * third, CODE, THIN);
        line(page, CODE, THIN);
        s.say(
                        Style.sans(8.5),
                        Shape.left(INNER, 1.16, 8.5),
                        "paper.label.dossier",
                        Setting.tied(c.code()))
                .draw(page, LEFT + 3, CODE + 1.5);
        line(page, SIGN, THIN);
        List<String> hands =
                List.of("paper.label.sign.from", "paper.label.sign.post", "paper.label.sign.to");
        double wide = (RIGHT - LEFT) / 3;
        for (int i = 0; i < hands.size(); i++) {
            double x = LEFT + i * wide;
            s.say(Style.sans(8.5), Shape.centred(wide, 1.16, 8.5), hands.get(i))
                    .draw(page, x, SIGN + 1);
            if (i > 0) {
                page.rule(x, SIGN, x, BOTTOM, THIN);
            }
        }
    }

    private void fact(Canvas page, double x, double wide, String key, String value) {
        Paragraph label = s.say(Style.sans(9), Shape.centred(wide, 1.16, 9), key);
        label.draw(page, x, FACTS + 1.2);
        s.value(Style.sans(11).asBold(), Shape.centred(wide, 1.16, 11), value)
                .draw(page, x, FACTS + 1.2 + label.height());
    }

    private static void line(Canvas page, double y, double thick) {
        page.rule(LEFT, y, RIGHT, y, thick);
    }

    private String orDots(String value) {
        return value.isBlank() ? s.wording().words("paper.dotsShort") : value;
    }
}
