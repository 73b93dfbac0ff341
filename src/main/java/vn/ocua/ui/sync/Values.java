package vn.ocua.ui.sync;

import vn.ocua.ui.Say;

import java.time.OffsetDateTime;

/// A field's value in the words of the screen.
record Values(Say say) {
    String said(String field, String value) {
        if (value.isEmpty()) {
            return say.texts().of("ui.sync.compare.empty");
        }
        return switch (field) {
            case "status" -> say.texts().of("status." + value);
            case "due" -> say.moment(OffsetDateTime.parse(value).toInstant());
            default -> value;
        };
    }

    /// Status and promise are one side's or the other's; everything else may be typed.
    static boolean mayType(String field) {
        return !field.equals("status") && !field.equals("due");
    }
}
