package vn.ocua.paper;

import vn.ocua.paper.press.Flow;

/// Where things stand on the pages of a paper, in millimetres.
///
/// @param running top of the running head on later pages
/// @param number top of the page number on later pages
/// @param more top of the line that says that more follows
/// @param watermark degrees the training words are turned by
record Leaf(
        double width,
        double height,
        double left,
        double measure,
        Flow.Room room,
        double number,
        double running,
        double more,
        double watermark,
        FootLine foot,
        Marks marks) {
    static final Leaf A4 =
            new Leaf(
                    210,
                    297,
                    Step.LEFT,
                    Step.MEASURE,
                    new Flow.Room(20, 30, 282, 277),
                    9.6,
                    20,
                    277.5,
                    54.7,
                    FootLine.A4,
                    Marks.A4);

    /// A4 across: register, combined receipt, minutes.
    static final Leaf ACROSS =
            new Leaf(
                    297,
                    210,
                    25,
                    257,
                    new Flow.Room(15, 22.5, 196, 191),
                    7.4,
                    13,
                    191.5,
                    35.3,
                    new FootLine(25, 257, 197.4, 9, 0.9),
                    Marks.ACROSS);

    /// Half of A4, across.
    static final Leaf A5 =
            new Leaf(
                    210,
                    148,
                    18,
                    180,
                    new Flow.Room(10, 19, 138.5, 133.5),
                    3,
                    9.5,
                    134,
                    35.3,
                    FootLine.a5(0),
                    Marks.a5(0));

    /// A4 for the board: narrower margins, read at 60 cm.
    static final Leaf POSTED =
            new Leaf(
                    210,
                    297,
                    25,
                    165,
                    new Flow.Room(16, 26, 282, 277),
                    8,
                    16,
                    277.5,
                    54.7,
                    new FootLine(25, 165, 283.4, 9, 0.9),
                    Marks.A4);

    /// The same page with other bounds for its text.
    Leaf within(Flow.Room other) {
        return new Leaf(
                width, height, left, measure, other, number, running, more, watermark, foot, marks);
    }
}
