package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Piece;

/// A column that pieces are drawn into one under the other, on papers of one page.
final class Slip {
    private final Canvas page;
    private final double x;
    private double y;
    private double after;

    Slip(Canvas page, double x, double y) {
        this.page = page;
        this.x = x;
        this.y = y;
    }

    /// @param below least distance to the next piece in millimetres
    Slip add(Piece piece, double above, double below) {
        y += Math.max(after, above);
        piece.draw(page, x, y);
        y += piece.height();
        after = below;
        return this;
    }

    /// A rule over the given width.
    Slip rule(double width, double above, double thick, double below) {
        y += Math.max(after, above);
        page.rule(x, y, x + width, y, thick);
        after = below;
        return this;
    }
}
