package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What was saved last, for the panel `Vừa in xong`.
///
/// @param place where the paper lies; empty while there is none
/// @param trouble why there is no paper although the dossier is safe; empty when there is one
record Printed(
        String code,
        String name,
        String procedure,
        @Nullable Instant due,
        String place,
        String trouble) {}
