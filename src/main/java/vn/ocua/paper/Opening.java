package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.time.Instant;

/// How every A4 form begins: header block and title.
record Opening(Setting s, Step step) {
    void put(Flow flow, Agency agency, String number, Instant issued, Form form) {
        flow.keep(Letterhead.A4.of(s, agency, number, issued, Step.MEASURE), 0, 0);
        Shape title = Shape.centred(Step.MEASURE, 1.2, 14);
        Style bold = Style.serif(14).asBold();
        String words = Values.capitals(form.title());
        flow.keep(s.value(bold, title, words), step.overTitle(), 0.8);
    }
}
