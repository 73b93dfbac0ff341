package vn.ocua.ui.sync;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.exchange.Desk;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Queue;
import vn.ocua.person.Right;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.shell.Question;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// What a person can do about the chosen line.
final class Steps {
    private final Sitting sitting;
    private final Texts texts;
    private final Exchange exchange;
    private final Consumer<String> dossier;
    private final Consumer<Desk.Disagreement> compare;
    private final Consumer<String> renumbered;
    private final Runnable changed;

    /// @param dossier opens one
    /// @param compare opens the two sides of one
    /// @param renumbered told the new code of one
    /// @param changed reads the list anew
    Steps(
            Sitting sitting,
            Exchange exchange,
            Consumer<String> dossier,
            Consumer<Desk.Disagreement> compare,
            Consumer<String> renumbered,
            Runnable changed) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.exchange = exchange;
        this.dossier = dossier;
        this.compare = compare;
        this.renumbered = renumbered;
        this.changed = changed;
    }

    /// The one act of a line that needs a person; null for the others.
    @Nullable Act of(Row row) {
        return switch (row) {
            case Row.Heading _ -> null;
            case Row.Differs(Desk.Disagreement what) ->
                    go("COMPARE", Icon.COMPARE, () -> compare.accept(what));
            case Row.Kept _ -> go("RETAKE", Icon.TRAY_DOWN, this::retake);
            case Row.Waits(Queue.Item item, int _) ->
                    switch (item.step()) {
                        case NONE -> null;
                        case COMPARE -> go("COMPARE", Icon.COMPARE, () -> compare(item.code()));
                        case RENUMBER -> go("RENUMBER", Icon.NUMBERED, () -> renumber(item.code()));
                        case CORRECT ->
                                go("CORRECT", Icon.CORRECT, () -> dossier.accept(item.code()));
                        case SHRINK ->
                                go("SHRINK", Icon.SCANNED, () -> dossier.accept(item.code()));
                        case RETRY -> go("RETRY", Icon.TRAY_UP, () -> release(item.message()));
                    };
        };
    }

    /// Whether a message can be let go again, or closed by who may.
    private static boolean isAside(Row row) {
        return row instanceof Row.Waits(Queue.Item item, int _)
                && item.group() == Queue.Group.LOOK
                && item.step() != Queue.Step.COMPARE
                && item.step() != Queue.Step.RENUMBER;
    }

    /// Further acts of a line, without buttons.
    List<Act> more(Row row) {
        if (!(row instanceof Row.Waits(Queue.Item item, int _)) || !isAside(row)) {
            return List.of();
        }
        Act again =
                Act.of(Key.SAVE, texts.of("ui.sync.step.RETRY"), () -> release(item.message()))
                        .with(Icon.TRAY_UP);
        return sitting.session().lacks(Right.REASSIGN).isPresent()
                ? List.of(again)
                : List.of(
                        again,
                        Act.of(Key.REMARK, texts.of("ui.sync.act.close"), () -> close(item))
                                .with(Icon.NOT_NEEDED));
    }

    private Act go(String step, Icon icon, Runnable run) {
        return Act.go(Key.ENTER, texts.of("ui.sync.step." + step), run).with(icon);
    }

    private void compare(String code) {
        exchange.desk().conflicts().stream()
                .filter(c -> c.dossier().code().equals(code))
                .findFirst()
                .ifPresentOrElse(compare, changed);
    }

    private void renumber(String code) {
        sitting.shell()
                .ask(
                        new Question(
                                texts.of("ui.sync.clash.title"),
                                texts.of("ui.sync.clash.what", sitting.say().code(code)),
                                null,
                                List.of(
                                        Act.go(
                                                        Key.COMMIT,
                                                        texts.of("ui.sync.step.RENUMBER"),
                                                        () -> giveNumber(code))
                                                .with(Icon.NUMBERED))));
    }

    private void giveNumber(String code) {
        run(
                () -> exchange.desk().renumber(sitting.session(), code),
                (Dossier now) -> {
                    said(
                            texts.of(
                                    "ui.sync.clash.done",
                                    sitting.say().code(now.code()),
                                    sitting.say().code(code)));
                    renumbered.accept(now.code());
                });
    }

    private void release(long message) {
        run(
                () -> exchange.desk().release(sitting.session(), List.of(message)),
                _ -> said(texts.of("ui.sync.released")));
    }

    private void retake() {
        run(
                () -> exchange.desk().retake(sitting.session()),
                count ->
                        said(
                                count == 0
                                        ? texts.of("ui.sync.retaken.none")
                                        : texts.of("ui.sync.retaken", count)));
    }

    private void close(Queue.Item item) {
        Field reason = Field.lines(texts.of("ui.dossier.field.reason"), 2);
        sitting.shell()
                .ask(
                        new Question(
                                texts.of("ui.sync.close.title"),
                                texts.of("ui.sync.close.what", sitting.say().code(item.code())),
                                reason,
                                List.of(
                                        Act.go(
                                                Key.COMMIT,
                                                texts.of("ui.sync.act.close"),
                                                () -> close(item.message(), reason.value())))));
    }

    private void close(long message, String reason) {
        run(
                () -> exchange.desk().close(sitting.session(), List.of(message), reason),
                _ -> said(texts.of("ui.sync.closed")));
    }

    private void said(String sentence) {
        sitting.shell().notice(Tone.DONE, Icon.CHECK_CIRCLE, sentence);
    }

    private <T> void run(Callable<Outcome<T>> work, Consumer<T> done) {
        sitting.background()
                .run(work)
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T>(T value) -> done.accept(value);
                        case Outcome.Refused<T>(var reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                    changed.run();
                })
                .otherwise(sitting.shell()::explain);
    }
}
