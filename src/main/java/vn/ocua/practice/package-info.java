/// The portal to practise and test against: strict, loopback only, with a folder of its own.
///
/// Keeps the portal contract to the letter and, on request, every way of breaking it ([FaultPlan]).
/// Stands apart: it sees the wire records of `portal` and `base`, never the desk, so it cannot
/// share the desk's mistakes. What was answered with "done" is forced to a journal of one line a
/// change before the answer leaves; the state in memory is read from it again at each start. Start
/// with [vn.ocua.practice.PracticePortal]. *Why not a database:* the state fits in memory, and a
/// file of lines can be read, cut and spoilt by a test.
@NullMarked
package vn.ocua.practice;

import org.jspecify.annotations.NullMarked;
