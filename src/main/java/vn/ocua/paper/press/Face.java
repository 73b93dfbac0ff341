package vn.ocua.paper.press;

/// The faces that papers are set in; Liberation first, Noto for a value with a letter it lacks.
public enum Face {
    SERIF("S", "LiberationSerif-Regular"),
    SERIF_BOLD("SB", "LiberationSerif-Bold"),
    SERIF_ITALIC("SI", "LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("SBI", "LiberationSerif-BoldItalic"),
    SANS("A", "LiberationSans-Regular"),
    SANS_BOLD("AB", "LiberationSans-Bold"),
    NOTO_SERIF("NS", "NotoSerif-Regular"),
    NOTO_SERIF_BOLD("NSB", "NotoSerif-Bold"),
    NOTO_SERIF_ITALIC("NSI", "NotoSerif-Italic"),
    NOTO_SANS("NA", "NotoSans-Regular"),
    NOTO_SANS_BOLD("NAB", "NotoSans-Bold");

    private final String key;
    private final String file;

    Face(String key, String file) {
        this.key = key;
        this.file = file;
    }

    /// Its name among the resources of a PDF.
    String key() {
        return key;
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
