package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// An A4 form over one or more pages: page numbers, running heads, marks, foot lines.
///
/// @param form for running head and foot
/// @param known what names the paper on later pages: its dossier code, or its number
/// @param foot middle of the foot line
record SheetA4(Setting s, Form form, String known, String foot, Issue issue) {
    private static final Flow.Room ROOM = new Flow.Room(20, 30, 282, 277);

    /// Sets the form at 13, and at 12 where that saves a page; answers the number of pages.
    int print(Function<Step, Flow> setting) {
        List<List<Flow.Placed>> pages = setting.apply(Step.LARGE).pages(ROOM);
        if (pages.size() > 1) {
            List<List<Flow.Placed>> small = setting.apply(Step.SMALL).pages(ROOM);
            pages = small.size() < pages.size() ? small : pages;
        }
        for (int i = 0; i < pages.size(); i++) {
            Canvas page = s.paper().page(210, 297);
            if (issue.training()) {
                Marks.watermark(s, page, 105, 166, 54.7, 70);
            }
            if (i > 0) {
                running(page, i + 1);
            }
            pages.get(i).forEach(p -> p.piece().draw(page, Step.LEFT, p.y()));
            if (i < pages.size() - 1) {
                Shape right = Shape.left(Step.MEASURE, 1.17, 11).with(Shape.Align.RIGHT);
                Style style = Style.serif(11).asItalic();
                s.say(style, right, "paper.more", String.valueOf(i + 2))
                        .draw(page, Step.LEFT, 277.5);
            }
            FootLine.A4.draw(s, page, form.label(), foot, i + 1, pages.size());
            Marks.A4.put(s, issue);
        }
        return pages.size();
    }

    private void running(Canvas page, int number) {
        Shape centre = Shape.centred(Step.MEASURE, 1.17, 13);
        s.value(Style.serif(13), centre, String.valueOf(number)).draw(page, Step.LEFT, 9.6);
        Shape line = Shape.left(Step.MEASURE, 1.17, 11);
        Style style = Style.serif(11);
        List<Run> title = new ArrayList<>(s.wording().say(style, "paper.continued", form.title()));
        Paragraph left = s.type().set(title, line);
        left.draw(page, Step.LEFT, 20);
        s.value(style.asBold(), line.with(Shape.Align.RIGHT), known).draw(page, Step.LEFT, 20);
        double under = 21 + line.size() * 1.17 * Shape.POINT;
        page.rule(Step.LEFT, under, Step.LEFT + Step.MEASURE, under, 0.2);
    }
}
