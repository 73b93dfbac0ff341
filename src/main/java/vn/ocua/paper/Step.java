package vn.ocua.paper;

import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;
import vn.ocua.paper.press.Table.Padding;

import java.util.List;

/// The two steps in which an A4 form is set: body 13, and 12 where that saves a page.
///
/// @param body type size of the body; the rest in points (types) and millimetres (distances)
record Step(
        double body,
        double table,
        double note,
        double overTitle,
        double overItem,
        double underItem,
        double overNote,
        double overSign,
        Signatures signatures) {
    static final double MEASURE = 160;
    static final double LEFT = 30;

    static final Step LARGE =
            new Step(13, 12, 11, 5, 1.5, 0.9, 2, 4, new Signatures(78, 13, 12, 19));
    static final Step SMALL =
            new Step(12, 11.5, 10.5, 3.5, 1, 0.6, 1.4, 3, new Signatures(78, 12, 11, 17));

    Style plain() {
        return Style.serif(body);
    }

    Style cells() {
        return Style.serif(table);
    }

    /// A field: label and value, hanging by 7.
    Shape field() {
        return Shape.left(MEASURE, 1.17, body).hanging(7);
    }

    /// Number, paper, originals, certified copies, photocopies.
    List<Double> columns() {
        double certified = body < 13 ? 23 : 24;
        return List.of(9.0, MEASURE - 43 - certified, 17.0, certified, 17.0);
    }

    Padding headPadding() {
        return body < 13 ? new Padding(0.8, 0.6) : new Padding(0.8, 0.9);
    }

    Padding cellPadding() {
        return new Padding(1.4, 0.9);
    }

    Signatures beside(double width) {
        return new Signatures(width, signatures.title(), signatures.hint(), signatures.room());
    }
}
