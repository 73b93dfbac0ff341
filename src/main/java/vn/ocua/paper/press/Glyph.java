package vn.ocua.paper.press;

/// A letter ready to print.
///
/// @param letter the Unicode letter it stands for, `\n` for a forced end of line
/// @param width advance in millimetres; 0 for a combining mark
/// @param dx shift to the right in ems, only for marks
/// @param dy shift up in ems, only for marks
record Glyph(Face face, int glyph, int letter, double size, double width, double dx, double dy) {
    boolean space() {
        return letter == ' ' || letter == '\u2003' || letter == '\u2002';
    }

    boolean lineEnd() {
        return letter == '\n';
    }

    /// Where a word too long for its line may be cut behind.
    boolean seam() {
        return letter == '.' || letter == '-' || letter == '_' || letter == '@' || letter == '/';
    }
}
