/// Administrative procedures (thủ tục hành chính) and their dated editions: papers to bring, time
/// limits, fees; reading catalogue files, comparing them with what the desk has, finding a
/// procedure while typing.
///
/// Pure: files reach this room as text or bytes. Sees `base` and `time`. A dossier keeps the
/// edition it was received under. A file is read all or nothing, so an import never leaves half a
/// catalogue. Start with [Edition], [CatalogueFile] and [Catalogue].
@NullMarked
package vn.ocua.procedure;

import org.jspecify.annotations.NullMarked;
