package vn.ocua.paper;

import vn.ocua.paper.press.Letters;
import vn.ocua.paper.press.Paper;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Typesetter;

import java.util.ArrayList;
import java.util.List;

/// What a form needs while it is set: the document, its type and the words.
record Setting(Paper paper, Typesetter type, Wording wording, Values values, Moments moments) {
    /// Two values on one line with a wide gap.
    private static final String GAP = " \u2003 ";

    Paragraph say(Style style, Shape shape, String key, String... values) {
        return type.set(wording.say(style, key, values), shape);
    }

    Paragraph value(Style style, Shape shape, String value) {
        return type.set(List.of(Wording.run(style, value)), shape);
    }

    /// Fields on as few lines as they fit on, never one field parted over two lines unless it is
    /// longer than a line.
    List<Paragraph> fields(List<List<Run>> fields, Style style, Shape shape) {
        List<Paragraph> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (List<Run> field : fields) {
            List<Run> longer = new ArrayList<>(line);
            if (!line.isEmpty()) {
                longer.add(new Run(GAP, style));
            }
            longer.addAll(field);
            if (!line.isEmpty() && type.width(longer) > shape.width()) {
                lines.add(type.set(line, shape));
                longer = new ArrayList<>(field);
            }
            line = longer;
        }
        lines.add(type.set(line, shape));
        return lines;
    }

    /// Words that stay on one line.
    static String tied(String words) {
        return words.replace(' ', Letters.BOUND);
    }
}
