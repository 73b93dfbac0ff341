package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.time.Instant;

/// The right stub of a half sheet: QR, promised moment, what to bring, telephone.
record ReceiptStub(Setting s, ReceiptContent c) {
    private static final double WIDTH = 38.5;
    private static final double RULE = 0.2;

    void draw(Canvas page, double x, double top) {
        Modules qr = Modules.qr(c.qr());
        double module = Band.module(qr);
        double side = module * qr.columns();
        double quiet = module * qr.quiet();
        page.code(qr, x + (WIDTH - side) / 2, top + quiet, module, module);
        Slip slip = new Slip(page, x, top + side + 2 * quiet);
        String caption = c.issue().training() ? "paper.training.short" : "paper.half.scan";
        slip.add(s.say(Style.serif(8.5), centred(1.12, 8.5), caption), 0, 2);
        slip.rule(WIDTH, 0, RULE, 1.6);
        slip.add(s.say(Style.serif(8.5), centred(1.12, 8.5), "paper.due"), 0, 0);
        due(slip);
        slip.rule(WIDTH, 0, RULE, 1.6);
        slip.add(s.say(Style.serif(9.5), centred(1.2, 9.5), "paper.half.bring"), 0, 2);
        if (c.agency().telephone().isEmpty()) {
            return;
        }
        slip.rule(WIDTH, 0, RULE, 1.6);
        slip.add(s.say(Style.serif(9.5), centred(1.12, 9.5), "paper.half.ask"), 0, 0);
        Style bold = Style.serif(11.5).asBold();
        String telephone = Setting.tied(c.agency().telephone());
        slip.add(s.value(bold, centred(1.15, 11.5), telephone), 0, 0);
    }

    private void due(Slip slip) {
        Instant due = c.timing().due();
        if (due == null) {
            slip.add(s.say(Style.serif(12).asBold(), centred(1.15, 12), "paper.due.open"), 0, 2);
            return;
        }
        Style large = Style.serif(17).asBold();
        slip.add(s.value(large, centred(1.12, 17), s.moments().hour(due)), 0, 0);
        slip.add(s.value(large, centred(1.12, 17), s.moments().date(due)), 0, 0);
        Style day = Style.serif(12).asBold();
        slip.add(s.value(day, centred(1.12, 12), s.moments().weekday(due)), 0, 2);
    }

    private static Shape centred(double leading, double size) {
        return Shape.centred(WIDTH, leading, size);
    }
}
