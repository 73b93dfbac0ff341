package vn.ocua.paper;

import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.util.List;

/// A numbered item of a form: bold number, text hanging beside it.
///
/// @param indent where the text begins, in millimetres
record Items(Setting s, Style style, double measure, double indent, double leading) {
    /// With the leading of A4 forms.
    Items(Setting s, Style style, double measure, double indent) {
        this(s, style, measure, indent, 1.17);
    }

    Piece item(int number, List<Run> text) {
        return numbered(number, text);
    }

    Piece item(int number, String key, String... values) {
        return numbered(number, s.wording().say(style, key, values));
    }

    /// Width that text has beside the number.
    double room() {
        return measure - indent;
    }

    private Piece numbered(int number, List<Run> text) {
        Shape beside = Shape.left(room(), leading, style.size());
        Paragraph words = s.type().set(text, beside);
        Paragraph no = s.value(style.asBold(), beside, number + ".");
        return Piece.drawn(
                words.height(),
                (page, x, y) -> {
                    no.draw(page, x, y);
                    words.draw(page, x + indent, y);
                });
    }
}
