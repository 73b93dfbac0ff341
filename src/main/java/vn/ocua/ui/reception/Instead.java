package vn.ocua.ui.reception;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;
import vn.ocua.procedure.Edition;
import vn.ocua.time.TimeLimit;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.reception.InsteadForm.Kind;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What an officer does with a registration instead of saving it: hands out the one written request
/// for what is missing (mẫu 02), refuses in writing (mẫu 03), or settles it at once.
final class Instead {
    private final Sitting sitting;
    private final Texts texts;
    private final FormPane form;
    private final Committing committing;
    private final InARow row;
    private final Runnable laid;
    private final BiConsumer<Kind, Printed> done;
    private final Consumer<List<Refusal>> refused;
    private @Nullable InsteadForm open;
    private final Map<Kind, InsteadForm> left = new EnumMap<>(Kind.class);
    private final Runnable changed;
    private String before = "";

    /// @param laid opened or closed: the acts are others
    /// @param changed something was written: it is kept with the draft
    /// @param done its paper is made
    /// @param refused what has no field here
    Instead(
            Sitting sitting,
            FormPane form,
            Committing committing,
            InARow row,
            Runnable laid,
            Runnable changed,
            BiConsumer<Kind, Printed> done,
            Consumer<List<Refusal>> refused) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.form = form;
        this.committing = committing;
        this.row = row;
        this.laid = laid;
        this.changed = changed;
        this.done = done;
        this.refused = refused;
    }

    boolean isOpen() {
        return open != null;
    }

    /// The way in, with what keeps it shut.
    Act act(Kind kind) {
        return switch (kind) {
            case GUIDE ->
                    Act.of(Key.SUPPLEMENT, texts.of("ui.reception.act.guide"), () -> open(kind))
                            .with(Icon.LACKS)
                            .unless(this::noProcedure);
            case REFUSE ->
                    Act.of(Key.REFUSE, texts.of("ui.reception.act.refuse"), () -> open(kind))
                            .with(Icon.NOT_NEEDED)
                            .unless(this::noProcedure);
            case SETTLE ->
                    Act.of(Key.AT_ONCE, texts.of("ui.reception.act.atOnce"), this::settle)
                            .with(Icon.RESULT)
                            .unless(this::noProcedure);
        };
    }

    /// While it is open.
    List<Act> acts() {
        InsteadForm now = open;
        return now == null
                ? List.of()
                : List.of(
                        Act.of(Key.BACK, texts.of("ui.reception.instead.back"), this::back),
                        Act.go(
                                        Key.COMMIT,
                                        texts.of("ui.reception.instead.go." + now.kind()),
                                        () -> commit(now))
                                .with(Icon.PRINT));
    }

    /// Esc: the form is as it was.
    boolean back() {
        if (open == null) {
            return false;
        }
        close();
        laid.run();
        form.focus(before);
        changed.run();
        return true;
    }

    /// What was written so far, open or left with Esc; null where nothing was.
    Draft.@Nullable Instead written() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        left.forEach((kind, one) -> all.put(kind.name(), one.written()));
        InsteadForm now = open;
        if (now != null) {
            all.put(now.kind().name(), now.written());
            return new Draft.Instead(now.kind().name(), now.cursor(), all);
        }
        return all.isEmpty() ? null : new Draft.Instead("", "", all);
    }

    /// Another registration stands in the form, with what was written for it.
    void resume(Draft.@Nullable Instead kept) {
        open = null;
        left.clear();
        if (kept == null) {
            return;
        }
        for (Kind kind : Kind.values()) {
            Map<String, String> typed = kept.typed().get(kind.name());
            if (typed != null) {
                InsteadForm one = make(kind);
                one.fill(typed);
                left.put(kind, one);
            }
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(kept.open())) {
                open(kind);
                InsteadForm now = open;
                if (now != null) {
                    now.focus(kept.focus());
                }
            }
        }
    }

    /// Writing goes on where it was left.
    void focus() {
        InsteadForm now = open;
        if (now != null) {
            now.focus();
        }
    }

    /// The name of the field the cursor is in; empty while the form itself is open.
    Optional<String> cursor() {
        return Optional.ofNullable(open).map(now -> now.nameOf(now.cursor()));
    }

    void close() {
        InsteadForm now = open;
        if (now != null && now.isTouched()) {
            left.put(now.kind(), now);
        }
        open = null;
        form.instead(null);
    }

    /// Why not stays to be read: the left end of the act bar is said anew with every draft kept.
    private void settle() {
        notSameDay()
                .ifPresentOrElse(
                        why -> sitting.shell().notice(Tone.ATTN, Icon.ALERT, why),
                        () -> open(Kind.SETTLE));
    }

    private void open(Kind kind) {
        if (open == null) {
            before = form.focus();
        }
        InsteadForm now = left.remove(kind);
        show(now == null ? make(kind) : now);
    }

    private InsteadForm make(Kind kind) {
        return new InsteadForm(
                texts, kind, form.papers().wanting(), form.promise().amount(), changed);
    }

    private void show(InsteadForm now) {
        open = now;
        form.instead(now.node());
        laid.run();
        now.focus();
        changed.run();
        Edition edition = form.procedure().edition();
        if (now.kind() == Kind.GUIDE && edition != null) {
            String identity = form.person().value("identity");
            sitting.background()
                    .run(() ->
                            sitting.counter()
                                    .slips()
                                    .earlier(sitting.session(), identity, edition.code()))
                    .then(earlier -> earlier.ifPresent(now::second))
                    .otherwise(sitting.shell()::explain);
        }
    }

    private Optional<String> noProcedure() {
        return form.procedure().edition() == null
                ? Optional.of(texts.of("refusal.procedure.empty"))
                : Optional.empty();
    }

    private Optional<String> notSameDay() {
        var situation = form.procedure().situation();
        Edition edition = form.procedure().edition();
        return situation != null
                        && edition != null
                        && situation.on(form.promise().channel()).limit().unit()
                                != TimeLimit.Unit.SAME_DAY
                ? Optional.of(texts.of("refusal.settle.notSameDay", edition.code()))
                : Optional.empty();
    }

    private void commit(InsteadForm now) {
        now.plain();
        if (now.kind() == Kind.SETTLE) {
            List<Field> wrong = form.wrong();
            if (!wrong.isEmpty()) {
                close();
                laid.run();
                form.focus(wrong.getFirst());
                return;
            }
        }
        Application typed = form.typed();
        String known = form.known();
        String title = form.procedure().title();
        Saving saving = committing.saving();
        Supplier<Outcome<Printed>> work =
                switch (now.kind()) {
                    case GUIDE -> {
                        String items = now.items();
                        String why = now.why();
                        yield () -> saving.guide(typed, known, title, items, why);
                    }
                    case REFUSE -> {
                        String reason = now.reason();
                        yield () -> saving.refuse(typed, known, title, reason);
                    }
                    case SETTLE -> {
                        var settling = now.settling();
                        yield () -> saving.settle(typed, known, title, settling, row);
                    }
                };
        committing.run(
                work,
                printed -> {
                    close();
                    left.clear();
                    done.accept(now.kind(), printed);
                },
                reasons -> {
                    List<Refusal> rest = now.refused(reasons);
                    if (!rest.isEmpty()) {
                        // Folded the field that is wrong stands behind.
                        if (sitting.shell().folded().get()) {
                            close();
                            laid.run();
                        }
                        refused.accept(rest);
                    }
                });
    }
}
