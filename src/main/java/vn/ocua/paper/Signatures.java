package vn.ocua.paper;

import vn.ocua.paper.press.Paragraph;
import vn.ocua.paper.press.Piece;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;

import java.util.ArrayList;
import java.util.List;

/// Signature blocks side by side: title, hint, room for the hand, printed name.
///
/// @param width of each column in millimetres
/// @param title type size of title and name
/// @param hint type size of the hint
/// @param room for the signature in millimetres
record Signatures(double width, double title, double hint, double room) {
    /// @param centre of the column from the left edge of the block, in millimetres
    /// @param title key of the words over the signature
    record Signer(double centre, String title, String name) {}

    private record Column(double left, Paragraph title, Paragraph hint, Paragraph name) {}

    Piece of(Setting s, List<Signer> signers) {
        List<Column> columns = new ArrayList<>();
        Style bold = Style.serif(title).asBold();
        Shape shape = Shape.centred(width, 1.17, title);
        for (Signer signer : signers) {
            columns.add(
                    new Column(
                            signer.centre() - width / 2,
                            s.say(bold, shape, signer.title()),
                            s.say(
                                    Style.serif(hint).asItalic(),
                                    Shape.centred(width, 1.17, hint),
                                    "paper.sign.hint"),
                            s.value(bold, shape, signer.name())));
        }
        double head = columns.stream().mapToDouble(c -> c.title().height()).max().orElse(0);
        double hints = columns.getFirst().hint().height();
        double names = columns.stream().mapToDouble(c -> c.name().height()).max().orElse(0);
        return Piece.drawn(
                head + hints + room + names,
                (page, x, y) -> {
                    for (Column c : columns) {
                        c.title().draw(page, x + c.left(), y);
                        c.hint().draw(page, x + c.left(), y + head);
                        c.name().draw(page, x + c.left(), y + head + hints + room);
                    }
                });
    }
}
