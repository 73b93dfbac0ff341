package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import vn.ocua.paper.press.Canvas;
import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Shape.Align;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Table;
import vn.ocua.paper.press.Table.Cell;
import vn.ocua.paper.press.Table.Head;
import vn.ocua.paper.press.Table.Padding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Form 07 on A4 across: sổ theo dõi hồ sơ, any number of pages, each with its own count.
final class RegisterBook {
    private static final List<Double> COLUMNS =
            List.of(8., 23., 42., 8., 33., 22., 21., 17., 17., 17., 11., 19., 19.);
    private static final double TOP = 13;
    private static final double MEASURE = Leaf.ACROSS.measure();
    private static final double LEFT = Leaf.ACROSS.left();

    /// Last place of a row: below it stands the page's count.
    private static final double BOTTOM = 189;

    private static final double LEAST = 9.5;
    private static final Style CELL = Style.serif(9.3);

    private final Setting s;
    private final RegisterContent c;
    private final Table table;

    RegisterBook(Setting setting, RegisterContent content) {
        s = setting;
        c = content;
        Padding head = new Padding(0.5, 0.6);
        table = new Table(s.type(), COLUMNS, head, new Padding(0.7, 0.5), 130).rows(LEAST, true);
    }

    /// A row as set; only the first part of a row that is split counts.
    private record Entry(Piece piece, RegisterContent.@Nullable Row row) {}

    int print() {
        List<List<Entry>> pages = pages(entries());
        String foot =
                s.wording().plain("paper.07.foot", volume(), s.moments().stamp(c.issue().at()));
        Sheet sheet = new Sheet(s, Leaf.ACROSS, c.form(), volume(), foot, c.issue());
        Piece head = head();
        for (int i = 0; i < pages.size(); i++) {
            Canvas page = sheet.begin(i + 1);
            double y = i == 0 ? opening(page) : Leaf.ACROSS.room().nextTop();
            boolean listed = !pages.get(i).isEmpty() || i == 0;
            if (listed) {
                head.draw(page, LEFT, y);
                y += head.height();
            }
            for (Entry entry : pages.get(i)) {
                entry.piece().draw(page, LEFT, y);
                y += entry.piece().height();
            }
            if (listed) {
                y += count(page, y + 1.2, "paper.07.page", pages.get(i)) + 1.2;
            }
            if (i == pages.size() - 1) {
                closing(pages.size()).draw(page, LEFT, y + 1.2);
            }
            sheet.end(page, i + 1, pages.size());
        }
        return pages.size();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < c.rows().size(); i++) {
            RegisterContent.Row row = c.rows().get(i);
            boolean first = true;
            for (Piece piece : table.row(cells(i + 1, row), CELL)) {
                entries.add(new Entry(piece, first ? row : null));
                first = false;
            }
        }
        return entries;
    }

    /// As many rows on a page as it takes; the closing block takes the last row with it.
    private List<List<Entry>> pages(List<Entry> entries) {
        double head = head().height();
        List<List<Entry>> pages = new ArrayList<>();
        List<Entry> page = new ArrayList<>();
        double y = TOP + top().height() + head;
        for (Entry entry : entries) {
            if (y + entry.piece().height() > BOTTOM) {
                pages.add(page);
                page = new ArrayList<>();
                y = Leaf.ACROSS.room().nextTop() + head;
            }
            page.add(entry);
            y += entry.piece().height();
        }
        pages.add(page);
        double left = Leaf.ACROSS.room().lastBottom() - y - 8;
        if (left < closing(pages.size()).height()) {
            List<Entry> last = new ArrayList<>();
            if (page.size() > 1) {
                last.add(page.removeLast());
            }
            pages.add(last);
        }
        return pages;
    }

    private double opening(Canvas page) {
        Piece top = top();
        top.draw(page, LEFT, TOP);
        return TOP + top.height();
    }

    private Piece top() {
        Piece letterhead = Letterhead.REGISTER.bare(s, c.agency(), MEASURE);
        Style bold = Style.serif(14).asBold();
        String title = Values.capitals(c.form().title());
        Paragraph name = s.value(bold, Shape.centred(MEASURE, 1.2, 14), title);
        Style italic = Style.serif(12).asItalic();
        List<Run> span = new ArrayList<>();
        if (!c.volume().isEmpty()) {
            span.add(Wording.run(italic, volume()));
            span.add(new Run(" – ", italic));
        }
        span.addAll(
                s.wording()
                        .say(
                                italic,
                                c.first().equals(c.last()) ? "paper.07.day" : "paper.07.span",
                                s.moments().day(c.first()),
                                s.moments().day(c.last())));
        Paragraph days = s.type().set(span, Shape.centred(MEASURE, 1.17, 12));
        return Piece.stack(List.of(letterhead, Piece.gap(2), name, days, Piece.gap(1.4)));
    }

    private String volume() {
        return c.volume().isEmpty()
                ? s.wording().plain("paper.07.all")
                : s.wording().plain("paper.07.volume", c.volume());
    }

    private Piece head() {
        Piece names =
                table.head(
                        List.of(
                                head("paper.07.no", 0, 0, 0),
                                head("paper.07.code", 1, 1, 0),
                                head("paper.07.procedure", 2, 2, 0),
                                head("paper.07.sets", 3, 3, 0),
                                head("paper.07.name", 4, 4, 0),
                                head("paper.07.address", 5, 5, 0),
                                head("paper.07.phone", 6, 6, 0),
                                head("paper.07.days", 7, 8, 1),
                                head("paper.07.received", 7, 7, 2),
                                head("paper.07.due", 8, 8, 2),
                                head("paper.07.given", 9, 11, 1),
                                head("paper.07.givenDay", 9, 9, 2),
                                head("paper.07.giver", 10, 10, 2),
                                head("paper.07.taker", 11, 11, 2),
                                head("paper.07.note", 12, 12, 0)),
                        Style.serif(9).asBold());
        Style small = Style.serif(8.5).asItalic();
        List<Cell> numbers = new ArrayList<>();
        for (int i = 1; i <= COLUMNS.size(); i++) {
            numbers.add(new Cell(new Run("(" + i + ")", small), Align.CENTRE));
        }
        Padding flat = new Padding(0.2, 0.2);
        Table row = new Table(s.type(), COLUMNS, flat, flat, 20);
        return Piece.stack(List.of(names, Piece.stack(row.row(numbers, small))));
    }

    private List<Cell> cells(int number, RegisterContent.Row row) {
        return List.of(
                centred(String.valueOf(number)),
                left(parted(row.code())),
                left(row.procedure()),
                centred(String.valueOf(row.sets())),
                left(row.name()),
                left(row.address()),
                centred(s.values().phoneOrNothing(row.phone())),
                moment(row.received(), true),
                moment(row.due(), true),
                moment(row.returned(), false),
                centred(row.giver()),
                left(""),
                left(row.note()));
    }

    /// A code may break after its first hyphen only.
    private static String parted(String code) {
        int hyphen = code.indexOf('-');
        return hyphen < 0
                ? code
                : code.substring(0, hyphen + 1) + "\n" + code.substring(hyphen + 1);
    }

    private Cell moment(@Nullable Instant at, boolean hour) {
        if (at == null) {
            return centred("");
        }
        String date = s.moments().date(at);
        String words = hour ? date + "\n" + s.moments().clock(at) : date;
        return new Cell(new Run(words, CELL), Align.CENTRE);
    }

    private static Cell left(String value) {
        boolean lines = value.indexOf('\n') > 0;
        Run run = lines ? new Run(value, CELL) : Wording.run(CELL, value);
        return new Cell(run, Align.LEFT);
    }

    private static Cell centred(String value) {
        return new Cell(Wording.run(CELL, Setting.tied(value)), Align.CENTRE);
    }

    private double count(Canvas page, double y, String key, List<Entry> entries) {
        Style style = Style.serif(10.5);
        Shape shape = Shape.left(MEASURE, 1.17, 10.5);
        Paragraph words = s.type().set(counted(style, key, entries), shape);
        words.draw(page, LEFT, y);
        s.say(style, shape.with(Align.RIGHT), "paper.07.keeper", c.issue().officer())
                .draw(page, LEFT, y);
        return words.height();
    }

    private List<Run> counted(Style style, String key, List<Entry> entries) {
        int sets = 0;
        int[] standing = new int[RegisterContent.Standing.values().length];
        int dossiers = 0;
        for (Entry entry : entries) {
            RegisterContent.Row row = entry.row();
            if (row != null) {
                dossiers++;
                sets += row.sets();
                standing[row.standing().ordinal()]++;
            }
        }
        return s.wording()
                .say(
                        style,
                        key,
                        Values.two(dossiers),
                        Values.two(sets),
                        Values.two(standing[0]),
                        Values.two(standing[1]),
                        Values.two(standing[2]),
                        Values.two(standing[3]));
    }

    private Piece closing(int pages) {
        Style style = Style.serif(11);
        Shape shape = Shape.left(MEASURE, 1.17, 11);
        Paragraph all = s.type().set(counted(style, "paper.07.total", entries(c.rows())), shape);
        Paragraph book =
                s.say(style, shape, "paper.07.pages", Values.two(pages), s.moments().day(c.last()));
        List<Signatures.Signer> signers =
                List.of(
                        new Signatures.Signer(53, "paper.07.sign.keeper", c.issue().officer()),
                        new Signatures.Signer(204, "paper.07.sign.head", ""));
        Piece signs = new Signatures(78, 12, 11, 14).of(s, signers);
        return Piece.stack(List.of(all, book, Piece.gap(1.5), signs));
    }

    private static List<Entry> entries(List<RegisterContent.Row> rows) {
        return rows.stream().map(row -> new Entry(Piece.gap(0), row)).toList();
    }

    private Head head(String key, int from, int to, int tier) {
        return new Head(s.wording().words(key), from, to, tier);
    }
}
