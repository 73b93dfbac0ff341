/// The journal: every act ever done at this desk, in order, append-only, the truth.
///
/// One record holds a batch of acts and is sealed, checksummed, chained to the record before it and
/// forced to disk before anything is answered. Damage is a [vn.ocua.base.Fault], a torn end is cut
/// and kept beside the file. Sees `base` only; who may open the folder is somebody else's lock.
/// Records are chained over their stored bytes, so the chain can be checked without a key. Nothing
/// here reads a clock or knows what an act says. Start with [vn.ocua.store.journal.Journal].
@NullMarked
package vn.ocua.store.journal;

import org.jspecify.annotations.NullMarked;
