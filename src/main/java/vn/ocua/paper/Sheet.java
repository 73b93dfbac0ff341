package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A form over one or more pages: page numbers, running heads, marks, foot lines.
///
/// @param form for running head and foot
/// @param known what names the paper on later pages: its dossier code, or its number
/// @param foot middle of the foot line
record Sheet(Setting s, Leaf leaf, Form form, String known, String foot, Issue issue) {
    private static final Consumer<Canvas> NOTHING = page -> {};

    /// Sets the form at 13, and at 12 where that saves a page; answers the number of pages.
    int print(Function<Step, Flow> setting) {
        return print(setting, NOTHING);
    }

    /// @param closing drawn on the last page, below the text
    int print(Function<Step, Flow> setting, Consumer<Canvas> closing) {
        List<List<Flow.Placed>> pages = setting.apply(Step.LARGE).pages(leaf.room());
        if (pages.size() > 1) {
            List<List<Flow.Placed>> small = setting.apply(Step.SMALL).pages(leaf.room());
            pages = small.size() < pages.size() ? small : pages;
        }
        return draw(pages, closing);
    }

    /// One size only.
    int print(Flow flow) {
        return draw(flow.pages(leaf.room()), NOTHING);
    }

    int draw(List<List<Flow.Placed>> pages, Consumer<Canvas> closing) {
        for (int i = 0; i < pages.size(); i++) {
            Canvas page = begin(i + 1);
            pages.get(i).forEach(p -> p.piece().draw(page, leaf.left(), p.y()));
            if (i < pages.size() - 1) {
                Shape right = Shape.left(leaf.measure(), 1.17, 11).with(Shape.Align.RIGHT);
                Style style = Style.serif(11).asItalic();
                s.say(style, right, "paper.more", String.valueOf(i + 2))
                        .draw(page, leaf.left(), leaf.more());
            } else {
                closing.accept(page);
            }
            end(page, i + 1, pages.size());
        }
        return pages.size();
    }

    /// A page with its running head.
    Canvas begin(int number) {
        Canvas page = s.paper().page(leaf.width(), leaf.height());
        if (issue.training()) {
            double size = leaf.height() < 200 ? 52 : 70;
            double down = leaf.height() * 0.559;
            Marks.watermark(s, page, leaf.width() / 2, down, leaf.watermark(), size);
        }
        if (number > 1) {
            running(page, number);
        }
        return page;
    }

    void end(Canvas page, int number, int pages) {
        leaf.foot().draw(s, page, form.label(), foot, number, pages);
        leaf.marks().put(s, issue);
    }

    private void running(Canvas page, int number) {
        Shape centre = Shape.centred(leaf.measure(), 1.17, 13);
        s.value(Style.serif(13), centre, String.valueOf(number))
                .draw(page, leaf.left(), leaf.number());
        Shape line = Shape.left(leaf.measure(), 1.17, 11);
        Style style = Style.serif(11);
        List<Run> title = new ArrayList<>(s.wording().say(style, "paper.continued", form.title()));
        Paragraph left = s.type().set(title, line);
        left.draw(page, leaf.left(), leaf.running());
        s.value(style.asBold(), line.with(Shape.Align.RIGHT), known)
                .draw(page, leaf.left(), leaf.running());
        double under = leaf.running() + 1 + line.size() * 1.17 * Shape.POINT;
        page.rule(leaf.left(), under, leaf.left() + leaf.measure(), under, 0.2);
    }
}
