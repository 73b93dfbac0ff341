package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Form 01 on A4: giấy tiếp nhận hồ sơ và hẹn trả kết quả.
final class ReceiptA4 {
    /// A row taller than this is split.
    private static final double TALLEST = 200;

    private final Setting s;
    private final ReceiptContent c;

    ReceiptA4(Setting setting, ReceiptContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String foot =
                s.wording()
                        .plain(
                                "paper.foot.version",
                                c.reference().code(),
                                String.valueOf(c.reference().version()),
                                s.moments().stamp(c.issue().at()));
        return new Sheet(s, Leaf.A4, c.form(), c.reference().code(), foot, c.issue())
                .print(this::flow);
    }

    private Flow flow(Step step) {
        Flow flow = new Flow();
        top(flow, step);
        Fields fields =
                new Fields(s, step.plain(), step.field())
                        .unit(c.agency())
                        .submitter(c.submitter(), c.channel())
                        .contact(c.submitter(), true, c.owner() == null)
                        .subject(c.subject())
                        .owner(c.owner());
        fields.lines().forEach(line -> flow.add(line, 0, 0.9));
        Items items = new Items(s, step.plain(), Step.MEASURE, 6);
        papers(flow, step, items);
        items(flow, step, items);
        flow.keep(note(step), step.overNote(), 0);
        flow.add(signatures(step), step.overSign(), 0);
        return flow;
    }

    private void top(Flow flow, Step step) {
        String number = c.reference().number();
        new Opening(s, step).put(flow, c.agency(), number, c.issue().at(), c.form());
        Reference.Replaced replaced = c.reference().replaced();
        if (replaced != null) {
            flow.keep(
                    s.say(
                            Style.serif(12).asItalic(),
                            Shape.centred(Step.MEASURE, 1.17, 12),
                            "paper.version",
                            String.valueOf(c.reference().version()),
                            String.valueOf(replaced.version()),
                            s.moments().hour(replaced.issued()),
                            s.moments().date(replaced.issued())),
                    0,
                    1);
        }
        Instant due = c.timing().due();
        String caption = c.issue().training() ? "paper.training.short" : "paper.scan";
        String moment = due == null ? s.wording().words("paper.due.open") : s.moments().brief(due);
        flow.keep(Band.of(s, c.reference().code(), moment, c.qr(), caption), 2, 2.4);
    }

    private void papers(Flow flow, Step step, Items items) {
        int kinds = c.enclosed().size();
        Piece label =
                kinds < 10
                        ? items.item(1, "paper.item.papers")
                        : items.item(1, "paper.item.papersMany", String.valueOf(kinds));
        flow.keep(label, step.overItem(), step.underItem());
        Table table =
                new Table(
                        s.type(), step.columns(), step.headPadding(), step.cellPadding(), TALLEST);
        EnclosedTable list = new EnclosedTable(s, table, step.cells());
        flow.table(list.head(), list.rows(c.enclosed()), 1.2, 1.6);
    }

    private void items(Flow flow, Step step, Items items) {
        double over = step.overItem();
        double under = step.underItem();
        Style style = step.plain();
        List<Run> both =
                s.wording().say(style, "paper.item.setsAndLimit", sets(), c.timing().limit());
        if (s.type().width(both) <= items.room()) {
            flow.add(items.item(2, both), over, under);
        } else {
            flow.add(items.item(2, "paper.item.sets", sets()), over, under);
            flow.add(items.item(3, "paper.item.limit", c.timing().limit()), over, under);
        }
        String received = s.moments().full(c.timing().received());
        flow.add(items.item(4, "paper.item.received", received), over, under);
        due(flow, step, items);
        flow.add(items.item(6, "paper.item.collect", c.collected()), over, under);
        flow.keep(items.item(7, "paper.item.fee", s.values().feeInWords(c.fee())), over, under);
    }

    private void due(Flow flow, Step step, Items items) {
        Instant due = c.timing().due();
        String moment = due == null ? s.wording().words("paper.due.open") : s.moments().full(due);
        Piece item = items.item(5, "paper.item.due", moment);
        if (c.timing().reasons().isEmpty()) {
            flow.add(item, step.overItem(), step.underItem());
            return;
        }
        flow.keep(item, step.overItem(), 0);
        Style small = Style.serif(step.note()).asItalic();
        Shape shape = new Shape(Step.MEASURE, 6, 6, 1.17, step.note(), Shape.Align.LEFT);
        Paragraph why = s.value(small, shape, String.join(" ", c.timing().reasons()));
        flow.add(why, 0.2, step.underItem());
    }

    private Paragraph note(Step step) {
        Agency agency = c.agency();
        return s.say(
                Style.serif(step.note()),
                Shape.left(Step.MEASURE, 1.15, step.note()),
                agency.asked("paper.01.note"),
                agency.lookup(),
                Setting.tied(agency.telephone()));
    }

    private Piece signatures(Step step) {
        List<Signatures.Signer> signers = new ArrayList<>();
        boolean request = c.fee().request() != null;
        String submitter = Values.signed(c.submitter().name());
        signers.add(new Signatures.Signer(request ? 69.5 : 39, "paper.sign.submitter", submitter));
        signers.add(
                new Signatures.Signer(
                        request ? 130 : 121, "paper.sign.receiver", c.issue().officer()));
        Piece signs = (request ? step.beside(60) : step.signatures()).of(s, signers);
        String text = c.fee().request();
        Long amount = c.fee().amount();
        if (text == null || amount == null) {
            return signs;
        }
        return PaymentBox.of(s, amount, text, c.issue().training()).beside(signs);
    }

    private String sets() {
        return Values.two(c.sets());
    }
}
