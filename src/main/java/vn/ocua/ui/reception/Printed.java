package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What was saved last, for the panel `Vừa in xong`.
///
/// @param form `01`, or `combined` for several dossiers of one person
/// @param place where the paper lies; empty while there is none
/// @param trouble why there is no paper although the dossier is safe; empty when there is one
record Printed(
        String code,
        String form,
        String name,
        String procedure,
        @Nullable Instant due,
        String place,
        String trouble) {
    Printed form(String other) {
        return new Printed(code, other, name, procedure, due, place, trouble);
    }

    Printed at(String where) {
        return new Printed(code, form, name, procedure, due, where, trouble);
    }

    Printed troubled(String why) {
        return new Printed(code, form, name, procedure, due, place, why);
    }
}
