package vn.ocua.paper.press;

import java.util.List;

/// A boxed mark in the top margin: copy, training, reprint.
///
/// @param name of the form in the file; `Copy…` moves to the left when a reprint mark comes
/// @param width in millimetres
/// @param height in millimetres
public record Mark(String name, double width, double height, String content) {
    private static final double BORDER = 0.3;

    /// Sets the words of a mark; the first run says the type size.
    public static Mark of(Paper paper, Typesetter type, String name, List<Run> words) {
        double size = words.getFirst().style().size();
        double padX = 0.22 * size + BORDER;
        double padY = 0.11 * size + BORDER;
        Paragraph line = type.set(words, Shape.left(500, 1, size));
        double width = line.widest() + 2 * padX;
        double height = size * Shape.POINT + 2 * padY;
        Canvas canvas = paper.aside(height);
        canvas.frame(0, 0, width, height, BORDER);
        line.draw(canvas, padX, padY - 0.1);
        return new Mark(name, width, height, canvas.content());
    }
}
