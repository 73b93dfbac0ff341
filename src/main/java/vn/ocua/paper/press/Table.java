package vn.ocua.paper.press;

import org.jspecify.annotations.Nullable;

import vn.ocua.paper.press.Shape.Align;

import java.util.ArrayList;
import java.util.List;

/// A ruled table over a fixed measure: a head of one or two tiers, rows of wrapped cells.
public final class Table {
    private static final double LINE = 0.18;
    private static final double LEADING = 1.14;

    private final Typesetter type;
    private final List<Double> widths;
    private final Padding head;
    private final Padding body;
    private final double tallest;
    private final double least;
    private final boolean middle;

    /// Room between rules and text in millimetres.
    public record Padding(double x, double y) {}

    /// A column's head.
    ///
    /// @param text of the column's head
    /// @param from first column, from 0
    /// @param to last column
    /// @param tier 1 upper, 2 lower, 0 over both
    public record Head(String text, int from, int to, int tier) {}

    /// A cell of a row.
    ///
    /// @param under drawn below the text, as a code or a place to sign; not when the row goes on
    public record Cell(List<Run> text, Align align, @Nullable Piece under) {
        /// @param centred for numbers
        public Cell(List<Run> text, boolean centred) {
            this(text, centred ? Align.CENTRE : Align.LEFT, null);
        }

        public Cell(Run text, Align align) {
            this(List.of(text), align, null);
        }

        public static Cell of(Piece under) {
            return new Cell(List.of(), Align.LEFT, under);
        }
    }

    /// @param widths of the columns in millimetres
    /// @param tallest a row higher than this, in millimetres, is split
    public Table(Typesetter type, List<Double> widths, Padding head, Padding body, double tallest) {
        this(type, widths, head, body, tallest, 0, false);
    }

    private Table(
            Typesetter type,
            List<Double> widths,
            Padding head,
            Padding body,
            double tallest,
            double least,
            boolean middle) {
        this.type = type;
        this.widths = List.copyOf(widths);
        this.head = head;
        this.body = body;
        this.tallest = tallest;
        this.least = least;
        this.middle = middle;
    }

    /// The same table with rows of a least height.
    ///
    /// @param high in millimetres
    /// @param centred between its rules from top to bottom
    public Table rows(double high, boolean centred) {
        return new Table(type, widths, head, body, tallest, high, centred);
    }

    /// A row of two cells that closes a table: all columns but the last, then the last.
    public Piece total(List<Run> words, Run sum, Style style) {
        double last = widths.getLast();
        Table two = new Table(type, List.of(left(widths.size() - 1), last), head, body, tallest);
        List<Cell> cells = List.of(new Cell(words, Align.RIGHT, null), new Cell(sum, Align.RIGHT));
        return Piece.stack(two.row(cells, style));
    }

    public Piece head(List<Head> heads, Style style) {
        List<Paragraph> texts = new ArrayList<>();
        double upper = 0;
        double lower = 0;
        double both = 0;
        for (Head h : heads) {
            double width = left(h.to() + 1) - left(h.from()) - 2 * head.x();
            Paragraph text = type.set(h.text(), style, Shape.centred(width, LEADING, style.size()));
            texts.add(text);
            double high = text.height() + 2 * head.y();
            upper = h.tier() == 1 ? Math.max(upper, high) : upper;
            lower = h.tier() == 2 ? Math.max(lower, high) : lower;
            both = h.tier() == 0 ? Math.max(both, high) : both;
        }
        double first = Math.max(upper, both - lower);
        double all = first + lower;
        return Piece.drawn(
                all,
                (page, x, y) -> {
                    page.rule(x - LINE / 2, y, x + left(widths.size()) + LINE / 2, y, LINE);
                    page.rule(x, y, x, y + all, LINE);
                    for (int i = 0; i < heads.size(); i++) {
                        Head h = heads.get(i);
                        double top = h.tier() == 2 ? y + first : y;
                        double end = h.tier() == 1 ? y + first : y + all;
                        double right = x + left(h.to() + 1);
                        page.rule(x + left(h.from()), end, right + LINE / 2, end, LINE);
                        page.rule(right, top, right, end, LINE);
                        Paragraph text = texts.get(i);
                        double down = (end - top - text.height()) / 2;
                        text.draw(page, x + left(h.from()) + head.x(), top + down);
                    }
                });
    }

    /// One row; several when it is too tall for a page.
    public List<Piece> row(List<Cell> cells, Style style) {
        List<Paragraph> texts = new ArrayList<>();
        List<@Nullable Piece> unders = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Shape shape = Shape.left(widths.get(i) - 2 * body.x(), LEADING, style.size());
            texts.add(
                    cell.text().isEmpty()
                            ? new Paragraph(List.of(), shape, true)
                            : type.set(cell.text(), shape.with(cell.align())));
            unders.add(cell.under());
        }
        List<Piece> rows = new ArrayList<>();
        boolean more = true;
        while (more) {
            List<Paragraph> now = texts.stream().map(t -> t.upTo(tallest)).toList();
            List<Paragraph> later = new ArrayList<>();
            more = false;
            for (Paragraph text : texts) {
                Paragraph rest = text.beyond(tallest);
                more |= rest != null;
                later.add(rest != null ? rest : new Paragraph(List.of(), text.shape(), true));
            }
            rows.add(row(now, rows.isEmpty() ? unders : List.of()));
            texts = later;
        }
        return rows;
    }

    private Piece row(List<Paragraph> texts, List<@Nullable Piece> unders) {
        List<Piece> contents = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Piece under = i < unders.size() ? unders.get(i) : null;
            contents.add(under == null ? texts.get(i) : Piece.stack(List.of(texts.get(i), under)));
        }
        double inner = contents.stream().mapToDouble(Piece::height).max().orElse(0);
        double height = Math.max(least, inner + 2 * body.y());
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    double right = x + left(widths.size());
                    page.rule(x - LINE / 2, y + height, right + LINE / 2, y + height, LINE);
                    page.rule(x, y, x, y + height, LINE);
                    for (int i = 0; i < contents.size(); i++) {
                        page.rule(x + left(i + 1), y, x + left(i + 1), y + height, LINE);
                        Piece one = contents.get(i);
                        double down = middle ? (height - one.height()) / 2 : body.y();
                        one.draw(page, x + left(i) + body.x(), y + down);
                    }
                });
    }

    private double left(int column) {
        return widths.subList(0, column).stream().mapToDouble(Double::doubleValue).sum();
    }
}
