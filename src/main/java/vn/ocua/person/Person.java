package vn.ocua.person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A citizen, or who stands for an organisation, as given at the counter. Absent values are empty
/// text or null.
///
/// @param name as on the card, NFC, at most 200 characters
/// @param identity 12-digit number, 9-digit old number or passport; empty when none
/// @param phone digits only, `0905118240`; empty when none
public record Person(
        String name,
        String identity,
        @Nullable LocalDate born,
        @Nullable Sex sex,
        String phone,
        String email,
        String address) {}
