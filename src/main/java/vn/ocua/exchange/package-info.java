/// What this desk and the provincial portal tell each other: rounds, lost answers, conflicts,
/// sticks.
///
/// Start with [Exchange]; a [Round] sends through [Sending] and takes in through [Taking]. What is
/// to be told was written with the act that caused it ([vn.ocua.dossier.Message]); its content is
/// frozen and forced before its first byte leaves, and what became of it is an act too, so a
/// process killed anywhere knows afterwards what may have arrived. After a lost answer the portal
/// is asked before anything is sent again; SoBienNhan, our own key, decides whether a dossier there
/// is ours. May see `store`, `portal` and the core, and of `counter` the session, so that rights
/// stand in one place.
///
/// *Why numbers need no server:* each desk gives codes from a lane of its own, so two desks without
/// a line cannot give the same one; where a province gave a lane twice, the portal's first dossier
/// keeps the code, and ours gets a new one by a person, its old code as alias and its receipt as
/// version 2.
@NullMarked
package vn.ocua.exchange;

import org.jspecify.annotations.NullMarked;
