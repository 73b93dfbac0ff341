package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.util.ArrayList;
import java.util.List;

/// The foot line: form and basis, what paper this is, which page of how many.
///
/// @param left edge in millimetres
/// @param width of the line
/// @param rule distance of its rule from the top of the page
record FootLine(double left, double width, double rule, double size, double gap) {
    static final FootLine A4 = new FootLine(30, 160, 283.4, 9, 0.9);

    /// @param top of an A5 sheet or half sheet on the page
    static FootLine a5(double top) {
        return new FootLine(18, 180, top + 140, 8, 0.6);
    }

    void draw(Setting s, Canvas page, String label, String middle, int number, int pages) {
        page.rule(left, rule, left + width, rule, 0.15);
        Style style = Style.serif(size);
        List<Paragraph> parts = new ArrayList<>();
        Shape shape = Shape.left(width, 1.1, size);
        parts.add(s.value(style, shape, label));
        parts.add(s.value(style, shape, middle));
        String ofAll = number + "/" + pages;
        parts.add(s.say(style, shape, "paper.page", ofAll));
        double spare = width - parts.stream().mapToDouble(Paragraph::widest).sum();
        double x = left;
        for (Paragraph part : parts) {
            part.draw(page, x, rule + gap);
            x += part.widest() + spare / 2;
        }
    }
}
