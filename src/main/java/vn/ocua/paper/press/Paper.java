package vn.ocua.paper.press;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A document while it is drawn: its pages, its marks, and which glyphs it uses. Used once, by one
/// thread.
public final class Paper {
    private final Fonts fonts;
    private final Map<Face, Subset> subsets = new EnumMap<>(Face.class);
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    /// A page and the marks on it.
    record Page(double width, double height, Canvas body, Canvas marks) {}

    public Paper(Fonts fonts) {
        this.fonts = fonts;
    }

    /// Begins a page.
    ///
    /// @param width in millimetres
    /// @param height in millimetres
    public Canvas page(double width, double height) {
        Page page = new Page(width, height, new Canvas(this, height), new Canvas(this, height));
        pages.add(page);
        return page.body();
    }

    /// Puts a mark on the page begun last, apart from its text so that a reprint can move it.
    public void mark(Mark mark, double x, double y) {
        marks.putIfAbsent(mark.name(), mark);
        pages.getLast().marks().form(mark.name(), x, y + mark.height());
    }

    /// The file: PDF/A-2u, the same bytes for the same pages.
    public byte[] finish(Description description) {
        try {
            return new PdfFile(pages, marks.values(), subsets).write(description);
        } catch (IOException e) {
            throw new Fault("GIẤY-02", Sentence.of("fault.paper.write"), e);
        }
    }

    Subset subset(Face face) {
        return subsets.computeIfAbsent(face, f -> new Subset(fonts.get(f)));
    }

    Map<Face, Subset> subsets() {
        return subsets;
    }

    /// A canvas of its own, for a mark.
    Canvas aside(double height) {
        return new Canvas(this, height);
    }
}
