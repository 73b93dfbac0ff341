package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// An administrative letter (văn bản hành chính, NĐ 30/2020), as forms 04 and 05 are: head, to
/// whom, justified text, receivers and signature; codes at the foot, outside of the text.
final class Letter {
    /// The text ends above the codes.
    static final Leaf LEAF = Leaf.A4.within(new Flow.Room(20, 30, 253, 277));

    private static final double BOTTOM = 281;
    private static final double PLATE = 22.2;
    private static final double ROOM = 27;

    private final Setting s;
    private final Step step;
    private final Flow flow = new Flow();

    Letter(Setting setting, Step step) {
        s = setting;
        this.step = step;
    }

    Flow flow() {
        return flow;
    }

    /// @param title in capitals, each line by itself
    void head(Agency agency, String number, Instant at, String title, String subject) {
        flow.keep(Letterhead.A4.of(s, agency, number, at, Step.MEASURE), 0, 0);
        Shape centre = Shape.centred(Step.MEASURE, 1.2, 14).with(Shape.Align.BALANCED);
        flow.keep(s.value(Style.serif(14).asBold(), centre, title), step.overTitle(), 0);
        Shape under = Shape.centred(Step.MEASURE, 1.2, 13);
        Piece line =
                Piece.drawn(
                        1.4,
                        (page, x, y) -> {
                            double middle = x + Step.MEASURE / 2;
                            page.rule(middle - 12, y + 1.1, middle + 12, y + 1.1, 0.22);
                        });
        flow.keep(s.value(Style.serif(13).asBold(), under, subject), 0, 0);
        flow.keep(line, 0, step.overTitle());
    }

    /// @param lines to whom, each already set for [#addressed()]
    void to(List<Paragraph> lines) {
        Paragraph label = s.say(step.plain(), Shape.left(24, 1.3, step.body()), "paper.letter.to");
        Piece all = Piece.stack(lines);
        flow.keep(
                Piece.drawn(
                        Math.max(all.height(), label.height()),
                        (page, x, y) -> {
                            label.draw(page, x + 20, y);
                            all.draw(page, x + 41, y);
                        }),
                0,
                3.5);
    }

    Shape addressed() {
        return Shape.left(Step.MEASURE - 41, 1.3, step.body()).hanging(2.4);
    }

    void text(String key, String... values) {
        flow.add(sentence(key, values), 0, 1.6);
    }

    /// The last sentence, never parted from the signature.
    void last(String key, String... values) {
        flow.keep(sentence(key, values), 0, 1.6);
    }

    private Paragraph sentence(String key, String... values) {
        Shape shape = new Shape(Step.MEASURE, 10, 0, 1.17, step.body(), Shape.Align.JUSTIFIED);
        return s.say(step.plain(), shape, key, values);
    }

    /// Receivers left, the signer's post and name right.
    ///
    /// @param post may have two lines
    void close(List<Paragraph> receivers, List<String> post, String name) {
        Style bold = Style.serif(step.body()).asBold();
        Shape centre = Shape.centred(80, 1.17, step.body());
        List<Piece> right = new ArrayList<>();
        post.forEach(line -> right.add(s.value(bold, centre, line)));
        right.add(Piece.gap(ROOM));
        if (!name.isBlank()) {
            right.add(s.value(bold, centre, name));
        }
        List<Piece> left = new ArrayList<>();
        Style head = Style.serif(12).asBold().asItalic();
        left.add(s.say(head, Shape.left(74, 1.2, 12), "paper.letter.receivers"));
        left.addAll(receivers);
        Piece receiving = Piece.stack(left);
        Piece signing = Piece.stack(right);
        flow.add(
                Piece.drawn(
                        Math.max(receiving.height(), signing.height()),
                        (page, x, y) -> {
                            receiving.draw(page, x, y);
                            signing.draw(page, x + Step.MEASURE - 80, y);
                        }),
                5,
                0);
    }

    Paragraph receiver(String key, String... values) {
        return s.say(Style.serif(11), Shape.left(74, 1.2, 11), key, values);
    }

    /// Code 128 left, look-up QR right, their feet on one line.
    static void codes(Setting s, Canvas page, String code, @Nullable String lookup) {
        Modules bars = Modules.code128(code);
        page.code(bars, Step.LEFT, BOTTOM - 9, Band.slimBar(bars), 9);
        Paragraph known = s.value(Style.serif(9.5), Shape.left(90, 1.15, 9.5), Setting.tied(code));
        known.draw(page, Step.LEFT, BOTTOM - 10 - known.height());
        if (lookup == null) {
            return;
        }
        Modules qr = Modules.qr(lookup);
        double module = Math.max(Band.SMALLEST, PLATE / qr.columns());
        double side = module * qr.columns();
        page.code(qr, Step.LEFT + Step.MEASURE - side, BOTTOM - side, module, module);
    }
}
