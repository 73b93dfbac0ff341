package vn.ocua.ui.parts;

/// What a colour says; a word or an icon always says the same beside it.
public enum Tone {
    PLAIN(""),
    MUTED("muted"),
    /// Done, chosen, agreed.
    DONE("done"),
    /// Time runs, something differs or waits.
    ATTN("attn"),
    /// Wrong or overdue, nothing else.
    DANGER("danger");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    /// Class in the stylesheets, empty for plain.
    public String style() {
        return style;
    }
}
