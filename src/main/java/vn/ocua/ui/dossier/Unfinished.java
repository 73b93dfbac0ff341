package vn.ocua.ui.dossier;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import vn.ocua.counter.HalfWritten.Written;
import vn.ocua.dossier.Dossier;
import vn.ocua.ui.HalfWriting;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.util.Arrays;
import java.util.Optional;

/// The words of an act that was begun on a dossier's page and is not done: no key that is pressed,
/// no officer who takes the desk and no power cut loses them.
final class Unfinished {
    private final Sitting sitting;
    private final HalfWriting writing;
    private boolean looked;

    Unfinished(Sitting sitting) {
        this.sitting = sitting;
        writing = new HalfWriting(sitting);
    }

    /// The act that stood open when the page was left; once for a page. What cannot be done any
    /// more is said with its words.
    Optional<Doing> open(Loaded now) {
        if (looked) {
            return Optional.empty();
        }
        looked = true;
        Dossier dossier = now.story().dossier();
        for (Written one : writing.of(dossier.code())) {
            Optional<Doing> act = doing(one.act());
            if (act.isEmpty() || !one.open()) {
                continue;
            }
            if (now.allows(act.get(), sitting)) {
                return act;
            }
            say(Tone.ATTN, "ui.halfWritten.barred", String.join("; ", one.fields().values()));
            if (dossier.standing().status().isFinal()) {
                writing.done(one.code(), one.act());
            }
        }
        return Optional.empty();
    }

    /// Takes up what was written before, and keeps what is written from now on.
    ///
    /// @return what to say about it, null when nothing was written before
    @Nullable Node follow(ActForm form, Dossier dossier) {
        Optional<Written> before = writing.of(dossier.code(), form.act().name());
        before.ifPresent(one -> form.restore(one.fields()));
        form.onTyped(() ->
                writing.typed(
                        dossier.code(),
                        dossier.applicant().known(),
                        form.act().name(),
                        form.typed()));
        sitting.shell().clearNotices();
        return before.isEmpty()
                ? null
                : Words.beside(Icon.CLOCK, Tone.MUTED, sitting.texts().of("ui.halfWritten.again"));
    }

    void aside(ActForm form, Dossier dossier) {
        var typed = form.typed();
        writing.aside(dossier.code(), dossier.applicant().known(), form.act().name(), typed);
        if (!typed.isEmpty()) {
            say(Tone.PLAIN, "ui.halfWritten.aside");
        }
    }

    void done(ActForm form, Dossier dossier) {
        writing.done(dossier.code(), form.act().name());
    }

    void save() {
        writing.save();
    }

    private void say(Tone tone, String text, Object... args) {
        sitting.shell().notice(tone, Icon.CLOCK, sitting.texts().of(text, args));
    }

    private static Optional<Doing> doing(String act) {
        return Arrays.stream(Doing.values()).filter(one -> one.name().equals(act)).findFirst();
    }
}
