package vn.ocua.paper.press;

import java.util.List;

/// One page being drawn. Lengths in millimetres from the upper left corner; everything is black
/// unless a grey is named (0 black, 1 white).
public final class Canvas {
    private static final double POINT = Shape.POINT;

    private final Paper paper;
    private final double height;
    private final StringBuilder out = new StringBuilder(16_384);

    Canvas(Paper paper, double height) {
        this.paper = paper;
        this.height = height;
    }

    String content() {
        return out.toString();
    }

    void text(Line line, double x, double baseline, double extra) {
        if (line.glyphs().isEmpty()) {
            return;
        }
        out.append("BT 1 0 0 1 ");
        at(x, baseline).append("Tm\n");
        List<Glyph> glyphs = line.glyphs();
        for (int i = 0; i < glyphs.size(); ) {
            int end = i + 1;
            while (end < glyphs.size() && same(glyphs.get(i), glyphs.get(end))) {
                end++;
            }
            Glyph first = glyphs.get(i);
            out.append('/').append(first.face().key()).append(' ');
            number(first.size()).append("Tf ");
            show(glyphs.subList(i, end), extra);
            i = end;
        }
        out.append("ET\n");
    }

    private static boolean same(Glyph a, Glyph b) {
        return a.face() == b.face() && a.size() == b.size();
    }

    private void show(List<Glyph> glyphs, double extra) {
        out.append("[<");
        for (Glyph g : glyphs) {
            if (g.dx() == 0 && g.dy() == 0) {
                code(g);
            } else {
                over(g);
            }
            if (extra != 0 && g.letter() == ' ') {
                out.append('>');
                number(-extra / POINT / g.size() * 1000).append('<');
            }
        }
        out.append(">]TJ\n");
    }

    /// A combining mark: pulled back over its letter, raised, then back to where we were.
    private void over(Glyph g) {
        double advance = paper.subset(g.face()).face().advance(g.glyph());
        out.append(">]TJ ");
        number(g.dy() * g.size()).append("Ts [");
        number(-g.dx() * 1000).append('<');
        code(g);
        out.append('>');
        number((advance + g.dx()) * 1000).append("]TJ 0 Ts [<");
    }

    private void code(Glyph g) {
        int letter = g.letter() == Letters.BOUND ? ' ' : g.letter();
        int code = paper.subset(g.face()).code(g.glyph(), letter);
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(code >> shift & 15, 16));
        }
    }

    /// A horizontal or vertical line of the given thickness, centred on its ends.
    public void rule(double x1, double y1, double x2, double y2, double thick) {
        if (y1 == y2) {
            fill(x1, y1 - thick / 2, x2 - x1, thick, 0);
        } else {
            fill(x1 - thick / 2, y1, thick, y2 - y1, 0);
        }
    }

    /// The dashed line where a sheet is cut.
    public void cut(double y, double width) {
        for (double x = 0; x < width; x += 1.6) {
            fill(x, y - 0.1, Math.min(1, width - x), 0.2, 0);
        }
    }

    /// A frame whose outer border is the rectangle.
    public void frame(double x, double y, double w, double h, double thick) {
        fill(x, y, w, thick, 0);
        fill(x, y + h - thick, w, thick, 0);
        fill(x, y + thick, thick, h - 2 * thick, 0);
        fill(x + w - thick, y + thick, thick, h - 2 * thick, 0);
    }

    /// Both diagonals of a square, inside of its frame by `inset`.
    public void cross(double x, double y, double side, double inset) {
        double from = inset;
        double to = side - inset;
        stroke(x + from, y + from, x + to, y + to);
        stroke(x + from, y + to, x + to, y + from);
    }

    private void stroke(double x1, double y1, double x2, double y2) {
        out.append("0.9 w ");
        at(x1, y1).append("m ");
        at(x2, y2).append("l S\n");
    }

    public void fill(double x, double y, double w, double h, double grey) {
        ink(grey);
        at(x, y + h);
        number(w / POINT);
        number(h / POINT).append("re f\n");
        ink(grey, 0);
    }

    /// Draws in another grey.
    public void in(double grey, Runnable drawing) {
        ink(grey);
        drawing.run();
        ink(grey, 0);
    }

    /// Draws turned around a point, counter-clockwise.
    public void turned(double x, double y, double degrees, Runnable drawing) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double px = x / POINT;
        double py = (height - y) / POINT;
        out.append("q ");
        fine(cos).append(' ');
        fine(sin).append(' ');
        fine(-sin).append(' ');
        fine(cos).append(' ');
        number(px - cos * px + sin * py);
        number(py - sin * px - cos * py).append("cm\n");
        drawing.run();
        out.append("Q\n");
    }

    /// A code's dark modules as one fill, on a white plate with its quiet zone. `x`, `y` is the
    /// first module's corner.
    public void code(Modules code, double x, double y, double module, double rowHeight) {
        double quiet = code.quiet() * module;
        double tall = code.rows() * rowHeight;
        double above = code.rows() == 1 ? 0 : quiet;
        fill(x - quiet, y - above, code.columns() * module + 2 * quiet, tall + 2 * above, 1);
        out.append("q ");
        fine(module / POINT).append(" 0 0 ");
        fine(-rowHeight / POINT).append(' ');
        at(x, y).append("cm\n").append(code.rectangles()).append("f Q\n");
    }

    /// Places a form of the page's resources.
    void form(String name, double x, double y) {
        out.append("q 1 0 0 1 ");
        at(x, y).append("cm /").append(name).append(" Do Q\n");
    }

    private void ink(double grey) {
        ink(0, grey);
    }

    private void ink(double before, double after) {
        if (before != after) {
            number(after).append("g\n");
        }
    }

    private StringBuilder at(double x, double y) {
        number(x / POINT);
        return number((height - y) / POINT);
    }

    private StringBuilder number(double value) {
        return decimal(value, 100).append(' ');
    }

    private StringBuilder fine(double value) {
        return decimal(value, 100_000);
    }

    private StringBuilder decimal(double value, long scale) {
        long whole = Math.round(value * scale);
        if (whole < 0) {
            out.append('-');
            whole = -whole;
        }
        out.append(whole / scale);
        long rest = whole % scale;
        if (rest != 0) {
            out.append('.');
            for (long digit = scale / 10; rest != 0; digit /= 10) {
                out.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
        return out;
    }
}
