/// When things are due: office hours, days off and make-up workdays, the promised moment and its
/// reasons.
///
/// Pure: no clock of its own, every question carries its moment. Moments are [java.time.Instant];
/// wall time is always Viet Nam's, whatever the PC says ([VietnamTime]). What the law may change
/// (hours, the 15:00 rule, how a wait counts, holidays) is dated data: [OfficeRules] and
/// [CalendarFile] make a [WorkingCalendar]. Start with [Deadlines]; a dossier keeps two moments,
/// the one promised now and the one without extension, and asks `pause` and `resume` for each.
@NullMarked
package vn.ocua.time;

import org.jspecify.annotations.NullMarked;
