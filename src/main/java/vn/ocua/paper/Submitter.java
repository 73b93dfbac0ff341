package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import vn.ocua.person.Sex;

/// Who stood at the counter. Absent values are empty text.
///
/// @param sex null where not known: `Ông (Bà)`
/// @param name as on the card
/// @param organisation for whom, empty for oneself
/// @param phone digits only
/// @param identity 12-digit number, 9-digit old number or passport
public record Submitter(
        @Nullable Sex sex,
        String name,
        String organisation,
        String address,
        String phone,
        String email,
        String identity) {}
