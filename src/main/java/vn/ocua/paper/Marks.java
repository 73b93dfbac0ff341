package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Mark;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Stamp;
import vn.ocua.paper.press.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The marks in the top margin and the training watermark.
///
/// @param left edge of the text area in millimetres
/// @param right edge
/// @param top of the marks
/// @param size of their type
record Marks(double left, double right, double top, double size) {
    static final Marks A4 = new Marks(30, 190, 7.5, 10);
    static final Marks ACROSS = new Marks(25, 282, 7.5, 10);

    /// Right of the dossier's code on a postal label, whose margins are too small for a mark.
    private static final Marks LABEL = new Marks(6, 100, LabelA6.MARK, 6);

    /// @param y top of an A5 sheet or half sheet on the page
    static Marks a5(double y) {
        return new Marks(18, 198, y + 3.6, 8.5);
    }

    /// Training box left, copy mark right.
    void put(Setting s, Issue issue) {
        Style bold = Style.sans(size).asBold();
        if (issue.training()) {
            Mark mark = mark(s, "Training", s.wording().say(bold, "paper.training.box"));
            s.paper().mark(mark, left, top);
        }
        if (issue.copy() != Issue.Copy.NONE) {
            String which = issue.copy().name().toLowerCase(Locale.ROOT);
            String name = "Copy" + Values.capital(which);
            Mark mark = mark(s, name, s.wording().say(bold, "paper.copy." + which));
            s.paper().mark(mark, right - mark.width(), top);
        }
    }

    /// Where reprint marks go on a stored sheet; the moment stands on the first page only.
    static List<Stamp.Place> reprint(Wording wording, Stamp.Sheet sheet, int times, String moment) {
        if (sheet.width() < 100) {
            boolean narrow = sheet.width() < 70;
            List<Run> words = reprint(wording, 7.5, times, narrow ? "" : moment);
            double left = narrow ? 5 : 4;
            return List.of(new Stamp.Place(words, left, sheet.width() - left, -6, 7));
        }
        List<Marks> places = sheet.copies() > 1 ? List.of(a5(0), a5(149)) : List.of(of(sheet));
        boolean brief = sheet.index() > 0 || sheet.crowded() || sheet.width() < 110;
        String when = brief ? "" : moment;
        return places.stream()
                .map(p ->
                        new Stamp.Place(
                                reprint(wording, p.size(), times, when),
                                p.left(),
                                p.right(),
                                p.top(),
                                0))
                .toList();
    }

    private static Marks of(Stamp.Sheet sheet) {
        if (sheet.width() < 110) {
            return LABEL;
        }
        return sheet.height() < 200 ? a5(0) : sheet.width() > 290 ? ACROSS : A4;
    }

    private static List<Run> reprint(Wording wording, double size, int times, String moment) {
        Style bold = Style.sans(size).asBold();
        List<Run> runs = new ArrayList<>(wording.say(bold, "paper.reprint", String.valueOf(times)));
        if (!moment.isEmpty()) {
            runs.addAll(wording.say(Style.sans(0.85 * size), "paper.reprint.moment", moment));
        }
        return runs;
    }

    private static Mark mark(Setting s, String name, List<Run> words) {
        return Mark.of(s.paper(), s.type(), name, words);
    }

    /// Grey words along the diagonal, behind everything: drawn first.
    static void watermark(Setting s, Canvas page, double x, double y, double degrees, double size) {
        Style style = Style.sans(size).asBold();
        Paragraph words = s.say(style, Shape.centred(400, 1, size), "paper.training.words");
        double up = words.height() / 2;
        page.turned(x, y, degrees, () -> page.in(0.871, () -> words.draw(page, x - 200, y - up)));
    }
}
