package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.control.Label;

import vn.ocua.base.Texts;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;

/// What stands in the cells of the papers.
final class PaperCells {
    private static final int SOURCE = 3;

    private final Texts texts;

    PaperCells(Texts texts) {
        this.texts = texts;
    }

    static Icon icon(PaperRow row) {
        if (row.source.equals("none")) {
            return Icon.NOT_NEEDED;
        }
        if (row.source.equals("database")) {
            return Icon.FROM_REGISTER;
        }
        return row.isThere() ? Icon.CHECK_CIRCLE : Icon.BOX_EMPTY;
    }

    static Tone tone(PaperRow row) {
        return row.lacks() ? Tone.ATTN : row.isThere() ? Tone.DONE : Tone.MUTED;
    }

    String spoken(PaperRow row) {
        return texts.of(row.lacks() ? "ui.reception.papers.lacks" : source(row));
    }

    private static String source(PaperRow row) {
        String word =
                row.source.isEmpty() || !PaperRow.SOURCES.contains(row.source)
                        ? "paper"
                        : row.source;
        return "ui.reception.source." + (row.lacks() ? "lacks" : word);
    }

    static Node name(PaperRow row) {
        Label label = new Label(row.component.name());
        if (row.source.equals("none")) {
            label.getStyleClass().add("muted");
        }
        label.setTooltip(new javafx.scene.control.Tooltip(row.component.name()));
        return label;
    }

    /// @param at 0 originals, 1 certified, 2 copies, 3 where it comes from
    Label label(PaperRow row, int at) {
        String words =
                at == SOURCE
                        ? texts.of(source(row))
                        : row.count(at) == 0 ? "" : Integer.toString(row.count(at));
        Label label = new Label(words);
        if (at == SOURCE && (row.source.equals("none") || row.lacks())) {
            label.getStyleClass().add(row.lacks() ? "attn" : "muted");
        }
        return label;
    }
}
