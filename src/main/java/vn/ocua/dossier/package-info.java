/// The core: a dossier (hồ sơ), its code, its moves, its receipts, and the acts that change
/// anything at a desk.
///
/// Pure: no IO, no clock, no SQL. [Receiving] and [Moves] decide and refuse with reasons; an [Act]
/// carries everything that was decided, so that applying it again always gives the same. The way
/// through the steps of a procedure, over several agencies (một cửa liên thông), is [Course], moved
/// on by [Passing]. May see `procedure`, `person`, `time` and `base`.
///
/// *Why acts and not rows:* a row can be overwritten, an act cannot; the journal of acts is the
/// truth and the audit trail, and every table can be thrown away and made again from it.
@NullMarked
package vn.ocua.dossier;

import org.jspecify.annotations.NullMarked;
