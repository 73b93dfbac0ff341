package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Mark;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.util.List;
import java.util.Locale;

/// The marks in the top margin and the training watermark.
///
/// @param left edge of the text area in millimetres
/// @param right edge
/// @param top of the marks
/// @param size of their type
record Marks(double left, double right, double top, double size) {
    static final Marks A4 = new Marks(30, 190, 7.5, 10);

    /// @param y top of an A5 sheet or half sheet on the page
    static Marks a5(double y) {
        return new Marks(18, 198, y + 3.6, 8.5);
    }

    /// Training box left, copy mark right.
    void put(Setting s, Issue issue) {
        Style bold = Style.sans(size).asBold();
        if (issue.training()) {
            Mark mark = mark(s, "Training", s.wording().say(bold, "paper.training.box"));
            s.paper().mark(mark, left, top);
        }
        if (issue.copy() != Issue.Copy.NONE) {
            String which = issue.copy().name().toLowerCase(Locale.ROOT);
            String name = "Copy" + Values.capital(which);
            Mark mark = mark(s, name, s.wording().say(bold, "paper.copy." + which));
            s.paper().mark(mark, right - mark.width(), top);
        }
    }

    private static Mark mark(Setting s, String name, List<Run> words) {
        return Mark.of(s.paper(), s.type(), name, words);
    }

    /// Grey words along the diagonal, behind everything: drawn first.
    static void watermark(Setting s, Canvas page, double x, double y, double degrees, double size) {
        Style style = Style.sans(size).asBold();
        Paragraph words = s.say(style, Shape.centred(400, 1, size), "paper.training.words");
        double up = words.height() / 2;
        page.turned(x, y, degrees, () -> page.in(0.871, () -> words.draw(page, x - 200, y - up)));
    }
}
