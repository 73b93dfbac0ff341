package vn.ocua.paper.press;

/// How a run of text is set.
///
/// @param size type size in points
public record Style(Family family, boolean bold, boolean italic, double size) {
    /// Serif on A4 and A5, sans on the roll and in mark boxes.
    public enum Family {
        SERIF,
        SANS
    }

    public static Style serif(double size) {
        return new Style(Family.SERIF, false, false, size);
    }

    public static Style sans(double size) {
        return new Style(Family.SANS, false, false, size);
    }

    public Style asBold() {
        return new Style(family, true, italic, size);
    }

    public Style asItalic() {
        return new Style(family, bold, true, size);
    }

    public Style at(double points) {
        return new Style(family, bold, italic, points);
    }

    public Face face() {
        if (family == Family.SANS) {
            return bold ? Face.SANS_BOLD : Face.SANS;
        }
        if (bold) {
            return italic ? Face.SERIF_BOLD_ITALIC : Face.SERIF_BOLD;
        }
        return italic ? Face.SERIF_ITALIC : Face.SERIF;
    }
}
