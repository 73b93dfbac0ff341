package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Shape.Align;
import vn.ocua.paper.press.Style;

import java.time.Instant;
import java.util.List;

/// The header block of a form (NĐ 30/2020): agency and number left, nation, motto and date right.
///
/// @param left width of the left column in millimetres
/// @param right width of the right column
/// @param small type size of agency and nation
/// @param motto type size of the motto
/// @param date type size of number and date
/// @param line length of the rule under the agency
/// @param gap above number and date
record Letterhead(
        double left,
        double right,
        double small,
        double motto,
        double date,
        double line,
        double gap) {
    static final Letterhead A4 = new Letterhead(66, 91, 12, 13, 13, 24, 1.6);
    static final Letterhead A5 = new Letterhead(62, 84, 9.5, 10.5, 10, 20, 0.8);
    static final Letterhead A4L = new Letterhead(96, 91, 12, 13, 13, 24, 1.6);
    static final Letterhead REGISTER = new Letterhead(92, 91, 11, 12, 12, 24, 1.6);
    static final Letterhead HALF = new Letterhead(78, 84, 9.5, 10.5, 10, 20, 0.8);

    private static final double LEADING = 1.15;
    private static final double RULE = 0.22;
    private static final double OVER_RULE = 0.9;

    /// Without number, place and date, as on a register.
    Piece bare(Setting s, Agency agency, double measure) {
        return of(s, agency, null, null, measure);
    }

    /// @param number null for a paper that has none
    /// @param issued null for a paper that is not dated here
    /// @param measure width of the text area in millimetres
    Piece of(
            Setting s,
            Agency agency,
            @Nullable String number,
            @Nullable Instant issued,
            double measure) {
        Style plain = Style.serif(small);
        Shape name = Shape.centred(left, LEADING, small).with(Align.BALANCED);
        Paragraph superior =
                agency.superior().isBlank()
                        ? nothing(name)
                        : s.value(plain, name, Values.capitals(agency.superior()));
        Paragraph agencyName = s.value(plain.asBold(), name, Values.capitals(agency.name()));
        Shape under = Shape.centred(left, LEADING, date);
        Paragraph no =
                number == null
                        ? nothing(under)
                        : s.say(Style.serif(date), under, "paper.number", number);

        Shape side = Shape.centred(right, LEADING, small);
        Paragraph nation = s.say(plain.asBold(), side, "paper.nation");
        Shape mottoShape = Shape.centred(right, LEADING, motto);
        Paragraph words = s.say(Style.serif(motto).asBold(), mottoShape, "paper.motto");
        Shape dated = Shape.centred(right, LEADING, date);
        Paragraph day =
                issued == null
                        ? nothing(dated)
                        : s.say(
                                Style.serif(date).asItalic(),
                                dated,
                                "paper.placeDate",
                                agency.place(),
                                s.moments().longDate(issued));

        double ruleLeft = superior.height() + agencyName.height() + OVER_RULE + 0.2;
        double noTop = ruleLeft + gap;
        double wordsTop = nation.height() + 0.3;
        double ruleRight = wordsTop + words.height() + OVER_RULE;
        double dayTop = ruleRight + gap;
        double height = Math.max(noTop + no.height(), dayTop + day.height());
        return Piece.drawn(
                height,
                (page, x, y) -> {
                    superior.draw(page, x, y);
                    agencyName.draw(page, x, y + superior.height());
                    rule(page, x + left / 2, y + ruleLeft, line);
                    no.draw(page, x, y + noTop);
                    double r = x + measure - right;
                    nation.draw(page, r, y);
                    words.draw(page, r, y + wordsTop);
                    rule(page, r + right / 2, y + ruleRight, words.widest());
                    day.draw(page, r, y + dayTop);
                });
    }

    private static Paragraph nothing(Shape shape) {
        return new Paragraph(List.of(), shape, true);
    }

    private static void rule(vn.ocua.paper.press.Canvas page, double x, double y, double length) {
        page.rule(x - length / 2, y, x + length / 2, y, RULE);
    }
}
