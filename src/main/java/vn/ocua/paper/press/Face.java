package vn.ocua.paper.press;

/// The faces that papers are set in; Liberation first, Noto for a value with a letter it lacks.
public enum Face {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    NOTO_SERIF("NotoSerif-Regular"),
    NOTO_SERIF_BOLD("NotoSerif-Bold"),
    NOTO_SERIF_ITALIC("NotoSerif-Italic"),
    NOTO_SANS("NotoSans-Regular"),
    NOTO_SANS_BOLD("NotoSans-Bold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// PostScript name, which is also the file's name without `.ttf`.
    public String file() {
        return file;
    }

    /// The face with ƀ, Ƀ and the combining breve for a value set in this one.
    public Face second() {
        return switch (this) {
            case SERIF -> NOTO_SERIF;
            case SERIF_BOLD, SERIF_BOLD_ITALIC -> NOTO_SERIF_BOLD;
            case SERIF_ITALIC -> NOTO_SERIF_ITALIC;
            case SANS -> NOTO_SANS;
            case SANS_BOLD -> NOTO_SANS_BOLD;
            case NOTO_SERIF, NOTO_SERIF_BOLD, NOTO_SERIF_ITALIC, NOTO_SANS, NOTO_SANS_BOLD -> this;
        };
    }
}
