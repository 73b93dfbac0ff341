/// Setting type on paper: faces, lines, paragraphs, tables, pages, codes, and the PDF/A-2u file.
///
/// Everything is in millimetres from the upper left corner, type sizes in points. Knows nothing of
/// dossiers: the forms are in `vn.ocua.paper`. Faces are read and cut by our own few classes:
/// PDFBox parses a whole font for each document, which alone costs more than a receipt may take.
/// PDFBox writes the objects of the file. Start with [vn.ocua.paper.press.Typesetter], then
/// [vn.ocua.paper.press.Flow].
@NullMarked
package vn.ocua.paper.press;

import org.jspecify.annotations.NullMarked;
