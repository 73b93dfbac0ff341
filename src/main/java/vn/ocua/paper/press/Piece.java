package vn.ocua.paper.press;

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

    /// The drawing of a piece made by hand.
    interface Drawing {
        void draw(Canvas page, double x, double y);
    }
}
