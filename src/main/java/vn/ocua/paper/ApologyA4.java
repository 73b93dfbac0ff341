package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.util.List;

/// Form 04 on A4: văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết.
final class ApologyA4 {
    private final Setting s;
    private final ApologyContent c;

    ApologyA4(Setting setting, ApologyContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String foot =
                s.wording()
                        .plain(
                                "paper.04.foot",
                                s.moments().stamp(c.issue().at()),
                                s.moments().date(c.original()));
        return new Sheet(s, Letter.LEAF, c.form(), c.code(), foot, c.issue())
                .print(this::flow, page -> Letter.codes(s, page, c.code(), c.lookup()));
    }

    private Flow flow(Step step) {
        Letter letter = new Letter(s, step);
        String subject = s.wording().plain("paper.04.subject", Setting.tied(c.code()));
        String title = Values.capitals(c.form().title());
        letter.head(c.agency(), c.number(), c.issue().at(), title, subject);
        Submitter who = c.submitter();
        String sir = s.values().salutation(who);
        Shape to = letter.addressed();
        Style plain = step.plain();
        letter.to(
                List.of(
                        s.say(plain, to, "paper.04.toCentre", c.centre()),
                        s.say(
                                plain,
                                to,
                                "paper.04.toCitizen",
                                sir,
                                who.name(),
                                s.values().orNone(who.address()),
                                s.values().phone(who.phone()))));
        letter.text(
                "paper.04.received",
                Values.capital(s.moments().looseDate(c.received())),
                c.centre(),
                sir,
                Values.signed(who.name()),
                c.subject().title(),
                c.subject().code(),
                c.field(),
                Setting.tied(c.code()),
                c.limit());
        letter.text("paper.04.promised", s.moments().full(c.original()));
        letter.text("paper.04.reason", c.unit(), c.reason());
        letter.text(c.once() ? "paper.04.sorry" : "paper.04.sorryLate", sir, c.unit(), c.centre());
        letter.flow().keep(frame(), 1.4, 3.5);
        letter.last("paper.04.close", sir);
        String superior = c.agency().superior();
        String leaders = superior.isBlank() ? c.agency().name() : superior;
        List<Paragraph> receivers =
                List.of(
                        letter.receiver("paper.letter.asAbove"),
                        letter.receiver("paper.04.leaders", leaders),
                        letter.receiver("paper.letter.kept"));
        letter.close(receivers, c.post(), c.signer());
        return letter.flow();
    }

    private Piece frame() {
        double measure = Step.MEASURE;
        Paragraph label = s.say(Style.serif(13), Shape.centred(measure, 1.17, 13), "paper.04.new");
        Style bold = Style.serif(15).asBold();
        Paragraph moment =
                s.value(bold, Shape.centred(measure, 1.17, 15), s.moments().full(c.until()));
        double height = label.height() + moment.height() + 4;
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    page.frame(x, y, measure, height, 0.35);
                    label.draw(page, x, y + 2);
                    moment.draw(page, x, y + 2 + label.height());
                });
    }
}
