package vn.ocua.paper.press;

import vn.ocua.paper.press.Shape.Align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Turns runs into lines: picks the face of each value, places marks, breaks lines. One for each
/// document, since it remembers what could not be set.
public final class Typesetter {
    /// Noto is larger on its body than Liberation.
    private static final double SECOND = 0.93;

    /// Room between a letter and a mark set over it, in ems.
    private static final double OVER = 0.05;

    private final Fonts fonts;
    private final Set<String> replaced = new LinkedHashSet<>();

    public Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// Characters that no face has, in the order they came; printed as □.
    public List<String> replaced() {
        return List.copyOf(replaced);
    }

    public Paragraph set(List<Run> runs, Shape shape) {
        List<Glyph> glyphs = new ArrayList<>();
        runs.forEach(run -> glyph(run, glyphs));
        List<Line> lines = lines(glyphs, shape);
        if (shape.align() == Align.BALANCED && lines.size() > 1) {
            double low = shape.width() / lines.size() / 2;
            double high = shape.width();
            while (high - low > 0.2) {
                double middle = (low + high) / 2;
                if (lines(glyphs, shape.narrowed(middle)).size() > lines.size()) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            lines = lines(glyphs, shape.narrowed(high));
        }
        return new Paragraph(lines, shape, false);
    }

    /// One style throughout.
    public Paragraph set(String text, Style style, Shape shape) {
        return set(List.of(new Run(text, style)), shape);
    }

    /// Width of a text on one line, in millimetres.
    public double width(List<Run> runs) {
        List<Glyph> glyphs = new ArrayList<>();
        runs.forEach(run -> glyph(run, glyphs));
        return glyphs.stream().mapToDouble(Glyph::width).sum();
    }

    private void glyph(Run run, List<Glyph> out) {
        String text = Letters.text(run.text());
        Face face = run.style().face();
        double size = run.style().size();
        if (lacking(text, face) > 0 && lacking(text, face.second()) < lacking(text, face)) {
            face = face.second();
            size *= SECOND;
        }
        TrueType type = fonts.get(face);
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (letter == '\n') {
                out.add(new Glyph(face, 0, letter, size, 0, 0, 0));
                continue;
            }
            int glyph = type.glyph(letter == Letters.BOUND ? ' ' : letter);
            if (glyph == 0) {
                replaced.add(Character.toString(letter));
                letter = Letters.BOX;
                glyph = type.glyph(letter);
            }
            if (Letters.mark(letter) && !out.isEmpty() && out.getLast().width() > 0) {
                out.add(over(out.getLast(), type, face, size, glyph, letter));
            } else {
                double width = type.advance(glyph) * size * Shape.POINT;
                out.add(new Glyph(face, glyph, letter, size, width, 0, 0));
            }
        }
    }

    private static Glyph over(
            Glyph base, TrueType type, Face face, double size, int glyph, int letter) {
        double[] below = type.box(base.glyph());
        double[] mark = type.box(glyph);
        double dx =
                (below[0] + below[2]) / 2 - (mark[0] + mark[2]) / 2 - type.advance(base.glyph());
        double dy = mark[1] > 0 ? Math.max(0, below[3] + OVER - mark[1]) : 0;
        return new Glyph(face, glyph, letter, size, 0, dx, dy);
    }

    private long lacking(String text, Face face) {
        TrueType type = fonts.get(face);
        return text.codePoints()
                .filter(c -> c != '\n' && c != Letters.BOUND && type.glyph(c) == 0)
                .count();
    }

    private static List<Line> lines(List<Glyph> glyphs, Shape shape) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            double room = shape.width() - (lines.isEmpty() ? shape.first() : shape.rest());
            int to = lineEnd(glyphs, from, room + 0.01);
            boolean last = to >= glyphs.size() || glyphs.get(to - 1).lineEnd();
            lines.add(Line.of(glyphs.subList(from, to), last));
            from = to;
            while (from < glyphs.size() && glyphs.get(from).space()) {
                from++;
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Line(List.of(), 0, true));
        }
        return lines;
    }

    private static int lineEnd(List<Glyph> glyphs, int from, double room) {
        double width = 0;
        int space = -1;
        int bound = -1;
        int seam = -1;
        for (int i = from; i < glyphs.size(); i++) {
            Glyph g = glyphs.get(i);
            if (g.lineEnd()) {
                return i + 1;
            }
            if (g.space()) {
                space = i + 1;
            } else if (width + g.width() > room && i > from) {
                return space > 0 ? space : bound > 0 ? bound : seam > 0 ? seam : i;
            } else if (g.letter() == Letters.BOUND) {
                bound = i + 1;
            } else if (g.seam()) {
                seam = i + 1;
            }
            width += g.width();
        }
        return glyphs.size();
    }
}
