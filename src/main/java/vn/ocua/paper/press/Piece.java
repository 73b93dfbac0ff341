package vn.ocua.paper.press;

import java.util.List;

/// Something of known height that can be put on a page: a paragraph, a table row, a band.
public interface Piece {
    /// In millimetres.
    double height();

    /// Draws with the upper left corner at `x`, `y` millimetres from that of the page.
    void draw(Canvas page, double x, double y);

    /// Pieces of one height side by side or one over the other, drawn by hand.
    static Piece drawn(double height, Drawing drawing) {
        return new Piece() {
            @Override
            public double height() {
                return height;
            }

            @Override
            public void draw(Canvas page, double x, double y) {
                drawing.draw(page, x, y);
            }
        };
    }

    /// Pieces one under the other without room between them, never parted.
    static Piece stack(List<? extends Piece> pieces) {
        List<Piece> all = List.copyOf(pieces);
        return drawn(
                all.stream().mapToDouble(Piece::height).sum(),
                (page, x, y) -> {
                    double top = y;
                    for (Piece piece : all) {
                        piece.draw(page, x, top);
                        top += piece.height();
                    }
                });
    }

    /// Both from the same corner, as tall as the taller one.
    default Piece beside(Piece other) {
        return drawn(
                Math.max(height(), other.height()),
                (page, x, y) -> {
                    draw(page, x, y);
                    other.draw(page, x, y);
                });
    }

    /// Nothing, of that height.
    static Piece gap(double height) {
        return drawn(height, (page, x, y) -> {});
    }

    /// The drawing of a piece made by hand.
    interface Drawing {
        void draw(Canvas page, double x, double y);
    }
}
