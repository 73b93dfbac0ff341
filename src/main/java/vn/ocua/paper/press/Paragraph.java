package vn.ocua.paper.press;

import java.util.List;

/// Lines of one paragraph, broken for its shape.
///
/// @param rest true for what is left of a paragraph cut at a page end
public record Paragraph(List<Line> lines, Shape shape, boolean rest) implements Piece {
    public Paragraph {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return lines.size() * shape.lineHeight();
    }

    @Override
    public void draw(Canvas page, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double indent = i == 0 && !rest ? shape.first() : shape.rest();
            double spare = shape.width() - indent - line.width();
            double left =
                    switch (shape.align()) {
                        case LEFT, JUSTIFIED -> indent;
                        case CENTRE, BALANCED -> indent + spare / 2;
                        case RIGHT -> indent + spare;
                    };
            boolean stretch = shape.align() == Shape.Align.JUSTIFIED && !line.last();
            double extra = stretch && line.gaps() > 0 ? spare / line.gaps() : 0;
            page.text(line, x + left, y + shape.baseline() + i * shape.lineHeight(), extra);
        }
    }

    /// Width of the longest line in millimetres.
    public double widest() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /// The first lines that fit into a height, at least one.
    Paragraph upTo(double room) {
        int fit =
                Math.clamp(
                        (long) (room / shape.lineHeight()),
                        Math.min(1, lines.size()),
                        lines.size());
        return new Paragraph(lines.subList(0, fit), shape, rest);
    }

    /// What `upTo` leaves; null when nothing.
    @org.jspecify.annotations.Nullable
    Paragraph beyond(double room) {
        int fit = upTo(room).lines().size();
        return fit == lines.size()
                ? null
                : new Paragraph(lines.subList(fit, lines.size()), shape, true);
    }
}
