/// From a finished paper to paper that lies in the tray: which printers there are, handing a file
/// over, and asking until it has come out.
///
/// Where CUPS answers (Linux, macOS) the PDF itself is handed to it over IPP and the job is asked
/// after by its number: letters stay letters, no file lies in a temporary folder, `lpr` is not
/// needed, and the reasons of a printer are fixed words instead of a program's translated output.
/// Elsewhere (Windows) `javax.print` with PDFBox's pages; there the queue's length tells when a job
/// is through, and where it tells nothing the officer does. Receipt printers get a raster of their
/// own dots. May see `paper.press`, `time` and `base`; `java.awt` and `javax.print` stay in this
/// room. Start with [vn.ocua.paper.printing.Printing], then [vn.ocua.paper.printing.PrintQueue].
@NullMarked
package vn.ocua.paper.printing;

import org.jspecify.annotations.NullMarked;
