package vn.ocua.ui.dossier;

import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;

import java.util.Map;

/// Words for a step of the procedure in a dossier's story: which, who has it, by when, and why it
/// went back.
final class Passed {
    private Passed() {}

    /// `3, Ký duyệt (Lãnh đạo UBND xã), hạn 14:00 …`; the plain text where no step was planned.
    static String told(Texts texts, Showing.Event event) {
        Map<String, String> said = event.details();
        String step = said.getOrDefault("step", "");
        if (step.isEmpty()) {
            return event.text();
        }
        String unit = said.getOrDefault("unit", "");
        String what =
                texts.of(
                        unit.isEmpty() ? "ui.dossier.step" : "ui.dossier.step.unit",
                        step,
                        said.getOrDefault("stepName", ""),
                        said.getOrDefault("stepDue", ""),
                        unit);
        return event.text().isEmpty()
                ? what
                : texts.of("ui.dossier.step.reason", what, event.text());
    }
}
