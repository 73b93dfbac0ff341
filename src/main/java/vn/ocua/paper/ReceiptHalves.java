package vn.ocua.paper;

import vn.ocua.paper.press.Canvas;
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

/// Form 01 twice on one A4 sheet: file copy above, citizen's copy below, cut once between them.
final class ReceiptHalves {
    private static final double MEASURE = 180;
    private static final double COLUMN = 134;
    private static final double LEFT = 18;
    private static final double LOWER = 149;
    private static final double BOTTOM = 139;
    private static final List<Double> COLUMNS = List.of(8.0, COLUMN - 60, 16.5, 19.0, 16.5);
    private static final Shape FIELD = Shape.left(COLUMN, 1.13, 10).hanging(5);
    private static final Style BODY = Style.serif(10);

    private final Setting s;
    private final ReceiptContent c;

    ReceiptHalves(Setting setting, ReceiptContent content) {
        s = setting;
        c = content;
    }

    /// False when a half is too small; then nothing was drawn.
    boolean fits() {
        return fits(body(false, false));
    }

    private boolean fits(List<Placed> body) {
        double height = head().height() + body.stream().mapToDouble(ReceiptHalves::tall).sum();
        return height <= BOTTOM - 10;
    }

    private static double tall(Placed placed) {
        return placed.over() + placed.piece().height();
    }

    int print() {
        Canvas page = s.paper().page(210, 297);
        half(page, 0, Issue.Copy.FILE);
        page.cut(148.5, 210);
        half(page, LOWER, Issue.Copy.CITIZEN);
        return 1;
    }

    /// A piece of the left column and the room above it.
    private record Placed(Piece piece, double over) {}

    private void half(Canvas page, double top, Issue.Copy copy) {
        if (c.issue().training()) {
            Marks.watermark(s, page, 85, top + 82, 35, 46);
        }
        Marks.a5(top).put(s, c.issue().as(copy));
        Piece head = head();
        head.draw(page, LEFT, top + 10);
        double start = top + 10 + head.height();
        double y = start;
        for (Placed placed : body(copy == Issue.Copy.CITIZEN)) {
            y += placed.over();
            placed.piece().draw(page, LEFT, y);
            y += placed.piece().height();
        }
        page.rule(LEFT + COLUMN + 4, start, LEFT + COLUMN + 4, top + 136, 0.2);
        new ReceiptStub(s, c).draw(page, LEFT + COLUMN + 7.5, start);
        FootLine.a5(top).draw(s, page, c.form().label(), foot(), 1, 1);
    }

    private Piece head() {
        Piece letterhead =
                Letterhead.HALF.of(s, c.agency(), c.reference().number(), c.issue().at(), MEASURE);
        Style bold = Style.serif(13).asBold();
        Shape centre = Shape.centred(MEASURE, 1.2, 13);
        Paragraph title = s.value(bold, centre, Values.capitals(c.form().title()));
        Paragraph version = version();
        return Piece.drawn(
                letterhead.height() + 1.6 + title.height() + version.height() + 1.6,
                (page, x, y) -> {
                    letterhead.draw(page, x, y);
                    title.draw(page, x, y + letterhead.height() + 1.6);
                    version.draw(page, x, y + letterhead.height() + 1.6 + title.height());
                });
    }

    private Paragraph version() {
        Reference.Replaced replaced = c.reference().replaced();
        Shape shape = Shape.centred(MEASURE, 1.17, 9.5);
        if (replaced == null) {
            return new Paragraph(List.of(), shape, false);
        }
        return s.say(
                Style.serif(9.5).asItalic(),
                shape,
                "paper.version",
                String.valueOf(c.reference().version()),
                String.valueOf(replaced.version()),
                s.moments().hour(replaced.issued()),
                s.moments().date(replaced.issued()));
    }

    /// As much as the half takes.
    ///
    /// @param citizen with the request to pay where there is room; two codes stand 140 apart
    private List<Placed> body(boolean citizen) {
        boolean pay = citizen && c.fee().request() != null && !c.issue().training();
        List<Placed> full = body(true, pay);
        if (pay && !fits(full)) {
            full = body(false, true);
        }
        if (!fits(full)) {
            full = body(true, false);
        }
        return fits(full) ? full : body(false, false);
    }

    /// @param full with the e-mail and the reasons of the promised moment, which a crowded half
    ///   leaves to the look-up page
    /// @param pay with the request to pay beside the signatures
    private List<Placed> body(boolean full, boolean pay) {
        List<Placed> out = new ArrayList<>();
        out.add(new Placed(codes(), 0));
        Submitter who = c.submitter();
        String identity = Values.identityKind(who.identity()) + ".short";
        add(
                out,
                1.4,
                "paper.half.from",
                s.values().salutation(who),
                who.name(),
                s.wording().words(identity),
                s.values().orNone(who.identity()));
        if (!who.organisation().isBlank()) {
            add(out, 0.35, "paper.field.organisation", who.organisation());
        }
        String address = s.values().orNone(who.address());
        add(out, 0.35, "paper.half.address", address, s.values().phone(who.phone()));
        if (full && !who.email().isBlank()) {
            add(out, 0.35, "paper.field.email", who.email());
        }
        add(out, 0.35, "paper.half.subject", c.subject().title(), c.subject().code());
        Owner owner = c.owner();
        if (owner != null) {
            add(out, 0.35, "paper.field.owner", owner.name());
        }
        Items items = new Items(s, BODY, COLUMN, 4.5, 1.13);
        out.add(new Placed(items.item(1, "paper.item.papers"), 0.6));
        Table table =
                new Table(s.type(), COLUMNS, new Padding(0.3, 0.3), new Padding(1.1, 0.4), 100);
        EnclosedTable list = new EnclosedTable(s, table, Style.serif(9.5));
        out.add(new Placed(list.flatHead(8.8), 0.6));
        list.rows(c.enclosed()).forEach(row -> out.add(new Placed(row, 0)));
        items(out, items, full);
        out.add(new Placed(signatures(full, pay), 1.6));
        return out;
    }

    private Piece signatures(boolean full, boolean pay) {
        List<Signatures.Signer> signers =
                List.of(
                        new Signatures.Signer(
                                pay ? 64 : 30,
                                "paper.sign.submitter",
                                Values.signed(c.submitter().name())),
                        new Signatures.Signer(
                                COLUMN - (pay ? 23 : 30),
                                "paper.sign.receiver",
                                c.issue().officer()));
        Piece signs = new Signatures(pay ? 46 : 60, 10, 9, full ? 11 : 9.5).of(s, signers);
        String request = c.fee().request();
        Long amount = c.fee().amount();
        if (!pay || request == null || amount == null) {
            return signs;
        }
        return PaymentBox.of(s, amount, request, false).beside(signs);
    }

    private void items(List<Placed> out, Items items, boolean full) {
        pair(
                out,
                items,
                items2("paper.half.sets", Values.two(c.sets())),
                items2("paper.half.limit", c.timing().limit()),
                2);
        String received = s.moments().full(c.timing().received());
        out.add(new Placed(items.item(4, "paper.item.received", received), 0.6));
        Instant due = c.timing().due();
        String moment = due == null ? s.wording().words("paper.due.open") : s.moments().full(due);
        out.add(new Placed(items.item(5, "paper.half.due", moment), 0.6));
        if (full && !c.timing().reasons().isEmpty()) {
            Shape shape = new Shape(COLUMN, 4.5, 4.5, 1.13, 9, Shape.Align.LEFT);
            String why = String.join(" ", c.timing().reasons());
            out.add(new Placed(s.value(Style.serif(9).asItalic(), shape, why), 0));
        }
        pair(
                out,
                items,
                items2("paper.half.collect", c.collected()),
                items2("paper.half.fee", s.values().fee(c.fee())),
                6);
    }

    /// Two items on one line when they fit, the second with its number in the text.
    private void pair(
            List<Placed> out, Items items, List<Run> first, List<Run> second, int number) {
        List<Run> both = new ArrayList<>(first);
        both.add(new Run(" \u2003 " + (number + 1) + ".\u00A0", BODY.asBold()));
        both.addAll(second);
        if (s.type().width(both) <= items.room()) {
            out.add(new Placed(items.item(number, both), 0.6));
        } else {
            out.add(new Placed(items.item(number, first), 0.6));
            out.add(new Placed(items.item(number + 1, second), 0.6));
        }
    }

    private List<Run> items2(String key, String value) {
        return s.wording().say(BODY, key, value);
    }

    private Piece codes() {
        Shape small = Shape.left(60, 1.1, 9);
        Paragraph label = s.say(Style.serif(9), small, "paper.code");
        Style bold = Style.serif(12).asBold();
        Paragraph code = s.value(bold, Shape.left(70, 1.1, 12), Setting.tied(c.reference().code()));
        Modules bars = Modules.code128(c.reference().code());
        double bar = Band.slimBar(bars);
        double wide = bars.columns() * bar;
        double tall = Math.max(7, label.height() + code.height());
        return Piece.drawn(
                tall,
                (page, x, y) -> {
                    label.draw(page, x, y);
                    code.draw(page, x, y + label.height());
                    page.code(bars, x + COLUMN - wide, y + (tall - 7) / 2, bar, 7);
                });
    }

    private void add(List<Placed> out, double over, String key, String... values) {
        out.add(new Placed(s.say(BODY, FIELD, key, values), over));
    }

    private String foot() {
        return s.wording()
                .plain(
                        "paper.foot.version",
                        c.reference().code(),
                        String.valueOf(c.reference().version()),
                        s.moments().stamp(c.issue().at()));
    }
}
