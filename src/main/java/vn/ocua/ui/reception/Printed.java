package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import vn.ocua.counter.Slips;

import java.time.Instant;

/// What was saved last, for the panel `Vừa in xong`.
///
/// @param form `01`, `combined` for several dossiers of one person, `result` of one settled at
///   once, `02` and `03` of a slip
/// @param slip given instead of a dossier, whose number stands for the code; null for a dossier
/// @param place where the paper lies; empty while there is none
/// @param trouble why there is no paper although the dossier is safe; empty when there is one
record Printed(
        String code,
        String form,
        String name,
        String procedure,
        @Nullable Instant due,
        String place,
        String trouble,
        Slips.@Nullable Slip slip) {
    Printed form(String other) {
        return new Printed(code, other, name, procedure, due, place, trouble, slip);
    }

    Printed at(String where) {
        return new Printed(code, form, name, procedure, due, where, trouble, slip);
    }

    Printed troubled(String why) {
        return new Printed(code, form, name, procedure, due, place, why, slip);
    }
}
