/// What leaves the desk on paper: forms 01 to 07, appointment and result slips, the combined
/// receipt, minutes, public postings, the postal label. And what is read from paper: scanned files
/// and QR codes ([vn.ocua.paper.ScanFile], [vn.ocua.paper.QrReading]).
///
/// Content comes in as plain records, with every word that was decided; nothing here asks the store
/// or a clock, so the same content gives the same bytes for ever. Each paper is one small class
/// over the type-setting of `vn.ocua.paper.press`. A reprint stamps the stored file: what was
/// issued is never drawn anew. Start with [vn.ocua.paper.Papers].
@NullMarked
package vn.ocua.paper;

import org.jspecify.annotations.NullMarked;
