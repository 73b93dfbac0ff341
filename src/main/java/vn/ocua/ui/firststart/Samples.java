package vn.ocua.ui.firststart;

import org.jspecify.annotations.Nullable;

/// Catalogue and calendar as files, found beside the program or chosen by the officer.
///
/// @param catalogue null where none was found
/// @param calendar null where none was found
public record Samples(byte @Nullable [] catalogue, @Nullable String calendar) {
    Samples catalogue(byte[] other) {
        return new Samples(other, calendar);
    }

    Samples calendar(String other) {
        return new Samples(catalogue, other);
    }
}
