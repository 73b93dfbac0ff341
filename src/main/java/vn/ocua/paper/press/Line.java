package vn.ocua.paper.press;

import java.util.List;

/// One line of type, not yet placed.
///
/// @param width in millimetres, without spaces at its end
/// @param last ends a paragraph, so it is never stretched
record Line(List<Glyph> glyphs, double width, boolean last) {
    static Line of(List<Glyph> glyphs, boolean last) {
        int end = glyphs.size();
        while (end > 0 && (glyphs.get(end - 1).space() || glyphs.get(end - 1).lineEnd())) {
            end--;
        }
        List<Glyph> kept = List.copyOf(glyphs.subList(0, end));
        return new Line(kept, kept.stream().mapToDouble(Glyph::width).sum(), last);
    }

    long gaps() {
        return glyphs.stream().filter(g -> g.letter() == ' ').count();
    }
}
