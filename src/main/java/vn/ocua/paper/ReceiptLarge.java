package vn.ocua.paper;

import vn.ocua.paper.press.Flow;
import vn.ocua.paper.press.Modules;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Table;
import vn.ocua.paper.press.Table.Padding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Form 01 in large print: page 1 holds all that is needed to come back, the papers follow.
final class ReceiptLarge {
    private static final double MEASURE = Step.MEASURE;
    private static final List<Double> COLUMNS = List.of(10.5, 77.5, 20.0, 32.0, 20.0);

    /// 57 modules of 0.66.
    private static final double PLATE = 0.66 * 65;

    private static final double TALLEST = 200;
    private static final Style BODY = Style.serif(18);
    private static final Shape LINE = Shape.left(MEASURE, 1.25, 18);

    private final Setting s;
    private final ReceiptContent c;

    ReceiptLarge(Setting setting, ReceiptContent content) {
        s = setting;
        c = content;
    }

    int print() {
        String code = c.reference().code();
        String foot =
                s.wording()
                        .plain(
                                "paper.foot.version",
                                code,
                                String.valueOf(c.reference().version()),
                                s.moments().stamp(c.issue().at()));
        String label = s.wording().plain("paper.large.label", c.form().label());
        Form form = new Form(c.form().title(), label);
        Flow.Room room = Leaf.A4.room();
        List<List<Flow.Placed>> pages = new ArrayList<>(first().pages(room));
        Flow.Room next =
                new Flow.Room(room.nextTop(), room.nextTop(), room.lastBottom(), room.moreBottom());
        List<List<Flow.Placed>> list = second(18).pages(next);
        if (list.size() > 1) {
            List<List<Flow.Placed>> small = second(16).pages(next);
            list = small.size() < list.size() ? small : list;
        }
        pages.addAll(list);
        return new Sheet(s, Leaf.A4, form, code, foot, c.issue()).draw(pages, page -> {});
    }

    private Flow first() {
        Flow flow = new Flow();
        flow.keep(
                Letterhead.A4.of(s, c.agency(), c.reference().number(), c.issue().at(), MEASURE),
                0,
                0);
        Shape title = Shape.centred(MEASURE - 30, 1.2, 19).with(Shape.Align.BALANCED);
        Style bold = Style.serif(19).asBold();
        Paragraph two = s.value(bold, title, Values.capitals(c.form().title()));
        flow.keep(Piece.drawn(two.height(), (page, x, y) -> two.draw(page, x + 15, y)), 4, 1);
        Reference.Replaced replaced = c.reference().replaced();
        if (replaced != null) {
            flow.keep(
                    s.say(
                            Style.serif(12).asItalic(),
                            Shape.centred(MEASURE, 1.17, 12),
                            "paper.version",
                            String.valueOf(c.reference().version()),
                            String.valueOf(replaced.version()),
                            s.moments().hour(replaced.issued()),
                            s.moments().date(replaced.issued())),
                    0,
                    1);
        }
        flow.keep(invitation(), 2, 3);
        flow.keep(codes(), 0, 3);
        Submitter who = c.submitter();
        flow.add(
                line(
                        "paper.field.fromBy",
                        s.values().salutation(who),
                        who.name(),
                        s.values().channel(c.channel())),
                0,
                2.6);
        flow.add(
                line(Values.identityKind(who.identity()), s.values().orNone(who.identity())),
                0,
                2.6);
        flow.add(line("paper.large.subject", c.subject().title()), 0, 2.6);
        flow.add(
                line("paper.large.papers", Values.two(c.enclosed().size()), Values.two(c.sets())),
                0,
                2.6);
        flow.add(line("paper.large.fee", s.values().fee(c.fee())), 0, 2.6);
        if (!c.agency().telephone().isEmpty()) {
            List<Run> ask = new ArrayList<>(s.wording().say(BODY, "paper.large.ask"));
            ask.add(Wording.run(BODY.asBold().at(21), Setting.tied(c.agency().telephone())));
            flow.add(s.type().set(ask, LINE), 0, 2.6);
        }
        flow.add(signatures(), 2, 0);
        return flow;
    }

    /// With the request to pay beside them, far from the receipt's own code.
    private Piece signatures() {
        String request = c.fee().request();
        Long amount = c.fee().amount();
        boolean pay = request != null && amount != null;
        List<Signatures.Signer> signers =
                List.of(
                        new Signatures.Signer(
                                pay ? 69.5 : 39,
                                "paper.sign.submitter",
                                Values.signed(c.submitter().name())),
                        new Signatures.Signer(
                                pay ? 130 : 121, "paper.sign.receiver", c.issue().officer()));
        if (request == null || amount == null) {
            return new Signatures(78, 14, 13, 18).of(s, signers);
        }
        Piece signs = new Signatures(60, 13, 12, 18).of(s, signers);
        return PaymentBox.of(s, amount, request, c.issue().training()).beside(signs);
    }

    private Piece invitation() {
        Shape plain = Shape.centred(MEASURE - 6, 1.2, 16);
        Instant due = c.timing().due();
        Paragraph invite =
                s.say(
                        Style.serif(16),
                        plain,
                        due == null ? "paper.slip.inviteOpen" : "paper.slip.invite",
                        s.values().salutation(c.submitter()));
        double size = due == null ? 21 : 29;
        String words =
                due == null
                        ? s.wording().words("paper.due.open")
                        : s.moments().hour(due) + ", " + s.moments().weekday(due);
        Shape large = Shape.centred(MEASURE - 6, 1.15, size);
        Style bold = Style.serif(size).asBold();
        List<Piece> lines = new ArrayList<>(List.of(Piece.gap(2), invite));
        lines.add(s.value(bold, large, words));
        if (due != null) {
            lines.add(s.value(bold, large, s.moments().longDate(due)));
        }
        boolean desk = !c.collected().startsWith("qua ") && !c.collected().startsWith("gửi ");
        lines.add(
                desk
                        ? s.say(Style.serif(16), plain, "paper.slip.where", c.collected())
                        : s.value(Style.serif(16), plain, c.collected()));
        lines.add(Piece.gap(2.5));
        Piece all = Piece.stack(lines);
        return Piece.drawn(
                all.height(),
                (page, x, y) -> {
                    page.frame(x, y, MEASURE, all.height(), 0.35);
                    all.draw(page, x + 3, y);
                });
    }

    private Piece codes() {
        String code = c.reference().code();
        Paragraph label = s.say(Style.serif(14), Shape.left(90, 1.15, 14), "paper.code");
        Style bold = Style.serif(19).asBold();
        Paragraph known = s.value(bold, Shape.left(110, 1.15, 19), Setting.tied(code));
        Modules bars = Modules.code128(code);
        Modules qr = Modules.qr(c.qr());
        double module = Math.max(Band.SMALLEST, PLATE / (qr.columns() + 2 * qr.quiet()));
        double side = module * qr.columns();
        double quiet = module * qr.quiet();
        String key = c.issue().training() ? "paper.training.short" : "paper.slip.scan";
        Paragraph caption = s.say(Style.serif(12), Shape.centred(44, 1.1, 12), key);
        double left = label.height() + known.height() + 1.2 + 9;
        double right = side + 2 * quiet + caption.height();
        double height = Math.max(left, right) + 1.5;
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    double top = y + (height - left) / 2;
                    label.draw(page, x, top);
                    known.draw(page, x, top + label.height());
                    double down = top + label.height() + known.height() + 1.2;
                    page.code(bars, x, down, Band.slimBar(bars), 9);
                    double qrLeft = x + MEASURE - side;
                    page.code(qr, qrLeft, y + quiet, module, module);
                    caption.draw(page, qrLeft + side / 2 - 22, y + side + 2 * quiet);
                    page.rule(x, y + height, x + MEASURE, y + height, 0.22);
                });
    }

    /// @param size of type; 16 only where that saves a page
    private Flow second(double size) {
        Flow flow = new Flow();
        Style body = Style.serif(size);
        Shape whole = Shape.left(MEASURE, 1.25, size);
        Items items = new Items(s, body, MEASURE, 6.5, 1.25);
        flow.keep(items.item(1, "paper.item.papers"), 0, 0.9);
        Table table =
                new Table(s.type(), COLUMNS, new Padding(0.6, 0.9), new Padding(1.4, 0.9), TALLEST);
        EnclosedTable list = new EnclosedTable(s, table, Style.serif(size - 3));
        flow.table(list.head(), list.rows(c.enclosed()), 1.2, 1.6);
        flow.add(items.item(2, "paper.item.sets", Values.two(c.sets())), 1.5, 0.9);
        flow.add(items.item(3, "paper.item.limit", c.timing().limit()), 1.5, 0.9);
        String received = s.moments().full(c.timing().received());
        flow.add(items.item(4, "paper.item.received", received), 1.5, 0.9);
        Instant due = c.timing().due();
        String moment = due == null ? s.wording().words("paper.due.open") : s.moments().full(due);
        flow.add(items.item(5, "paper.item.due", moment), 1.5, 0.9);
        if (!c.timing().reasons().isEmpty()) {
            Shape shape = new Shape(MEASURE, 6.5, 6.5, 1.2, size - 3, Shape.Align.LEFT);
            String why = String.join(" ", c.timing().reasons());
            flow.add(s.value(Style.serif(size - 3).asItalic(), shape, why), 0, 0.9);
        }
        flow.add(items.item(6, "paper.item.collect", c.collected()), 1.5, 0.9);
        flow.add(items.item(7, "paper.item.fee", s.values().feeInWords(c.fee())), 1.5, 0.9);
        Submitter who = c.submitter();
        List<Paragraph> rest = new ArrayList<>();
        rest.add(s.say(body, whole, "paper.field.unit", c.agency().unit()));
        if (!who.organisation().isBlank()) {
            rest.add(s.say(body, whole, "paper.field.organisation", who.organisation()));
        }
        rest.add(s.say(body, whole, "paper.large.address", s.values().orNone(who.address())));
        rest.addAll(
                s.fields(
                        List.of(
                                say(body, "paper.field.phone", s.values().phone(who.phone())),
                                say(body, "paper.field.email", s.values().orNone(who.email()))),
                        body,
                        whole));
        Owner owner = c.owner();
        rest.add(
                owner == null
                        ? s.say(body, whole, "paper.field.ownerSame")
                        : s.say(body, whole, "paper.field.owner", owner.name()));
        if (owner != null) {
            String address = owner.address();
            String where = address.isBlank() ? s.wording().words("paper.sameAddress") : address;
            rest.add(s.say(body, whole, "paper.field.ownerAddress", where));
        }
        rest.forEach(paragraph -> flow.add(paragraph, 1, 1));
        flow.add(s.say(body, whole, "paper.large.bring"), 2, 0);
        return flow;
    }

    private List<Run> say(Style style, String key, String value) {
        return s.wording().say(style, key, value);
    }

    private Paragraph line(String key, String... values) {
        return s.say(BODY, LINE, key, values);
    }
}
