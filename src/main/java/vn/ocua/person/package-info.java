/// People: identity numbers, the QR text of an identity card, names, phone numbers, officers, roles
/// and rights.
///
/// Pure; it sees `base` only. What a person typed is never rejected in silence: each reader answers
/// the value in the form we keep, or a refusal on the field that says what to do. Empty text is an
/// answer where the law lets a field stay empty (identity, phone, e-mail, address), and refused
/// where it does not (name, birth date). A broken reading is reported, never repaired by guessing.
/// Start with [Card] and [Rights].
@NullMarked
package vn.ocua.person;

import org.jspecify.annotations.NullMarked;
