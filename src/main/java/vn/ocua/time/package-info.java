/// When things are due: office hours, days off and make-up workdays, the promised moment and its
/// reasons.
///
/// Pure: no clock of its own, every question carries its moment. Moments are [java.time.Instant];
/// wall time is always Viet Nam's, whatever the PC says ([VietnamTime]). Start with `Deadlines`.
@NullMarked
package vn.ocua.time;

import org.jspecify.annotations.NullMarked;
