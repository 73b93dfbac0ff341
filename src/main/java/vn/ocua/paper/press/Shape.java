package vn.ocua.paper.press;

/// The shape of a paragraph, in millimetres.
///
/// @param width the measure
/// @param first indent of the first line
/// @param rest indent of all others (hanging indent)
/// @param leading distance of base lines in type sizes
/// @param size type size in points that the leading counts from
public record Shape(
        double width, double first, double rest, double leading, double size, Align align) {
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED,
        /// Centred, lines as equally long as their number allows (names of agencies).
        BALANCED
    }

    public static final double POINT = 25.4 / 72;

    /// Flush left.
    public static Shape left(double width, double leading, double size) {
        return new Shape(width, 0, 0, leading, size, Align.LEFT);
    }

    public static Shape centred(double width, double leading, double size) {
        return new Shape(width, 0, 0, leading, size, Align.CENTRE);
    }

    public Shape hanging(double indent) {
        return new Shape(width, 0, indent, leading, size, align);
    }

    public Shape with(Align other) {
        return new Shape(width, first, rest, leading, size, other);
    }

    Shape narrowed(double to) {
        return new Shape(to, first, rest, leading, size, align);
    }

    double lineHeight() {
        return leading * size * POINT;
    }

    /// From the top of a line to its base line: the faces are 0.891 up and 0.216 down.
    double baseline() {
        return ((leading - 1.107) / 2 + 0.891) * size * POINT;
    }
}
