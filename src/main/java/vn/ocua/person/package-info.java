/// People: identity numbers, the QR text of an identity card, phone numbers, officers, roles and
/// rights.
///
/// Pure. What a person typed is never rejected in silence: each reader answers a value with
/// warnings, or a refusal that says what to do. Start with `Card` and `Right`.
@NullMarked
package vn.ocua.person;

import org.jspecify.annotations.NullMarked;
