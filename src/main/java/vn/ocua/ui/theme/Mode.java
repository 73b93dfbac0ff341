package vn.ocua.ui.theme;

import java.util.List;

/// Which redefinition of the colour roles the window wears.
public enum Mode {
    LIGHT(),
    DARK("dark.css"),
    CONTRAST("contrast.css", "strong.css"),
    CONTRAST_DARK("contrast-dark.css", "strong.css");

    private final List<String> sheets;

    Mode(String... sheets) {
        this.sheets = List.of(sheets);
    }

    /// Stylesheets that come after the common ones.
    List<String> sheets() {
        return sheets;
    }

    boolean dark() {
        return this == DARK || this == CONTRAST_DARK;
    }
}
