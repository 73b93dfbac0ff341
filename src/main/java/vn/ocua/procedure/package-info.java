/// Administrative procedures (thủ tục hành chính) and their dated editions: papers to bring, time
/// limits, fees.
///
/// Pure: files reach this room as text. A dossier keeps the edition it was received under. Start
/// with [Edition] and `Catalogue`.
@NullMarked
package vn.ocua.procedure;

import org.jspecify.annotations.NullMarked;
