package vn.ocua.ui.sync;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.RoundReport;
import vn.ocua.person.Right;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tone;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/// A round by hand, and the paper that a new number brings.
final class Sending {
    /// The end of a round that a person stopped.
    private static final String STOPPED = "KN-16";

    private final Sitting sitting;
    private final Texts texts;
    private final Exchange exchange;
    private final Runnable changed;

    /// @param changed after each batch and at the end
    Sending(Sitting sitting, Exchange exchange, Runnable changed) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.exchange = exchange;
        this.changed = changed;
    }

    /// @param go the one act of the screen
    Act act(boolean go) {
        String label = texts.of("ui.sync.act.send");
        Act act =
                go ? Act.go(Key.COMMIT, label, this::send) : Act.of(Key.COMMIT, label, this::send);
        return act.with(Icon.SYNC)
                .unless(() ->
                        exchange.isRunning()
                                ? Optional.of(texts.of("refusal.sync.running"))
                                : sitting.session().lacks(Right.SYNC).map(texts::of));
    }

    private void send() {
        sitting.shell().clearNotices();
        sitting.background()
                .follow(progress ->
                        exchange.round(true, u -> progress.at(u.done(), Math.max(1, u.total()))))
                .telling((_, _) -> changed.run())
                .then(this::sent)
                .otherwise(sitting.shell()::explain);
        changed.run();
    }

    private void sent(Outcome<RoundReport> outcome) {
        switch (outcome) {
            case Outcome.Done<RoundReport>(RoundReport report) -> said(report);
            case Outcome.Refused<RoundReport>(var reasons) ->
                    sitting.shell().refuse(sitting.say().refusals(reasons));
        }
        changed.run();
    }

    private void said(RoundReport report) {
        RoundReport.Trouble trouble = report.trouble();
        var shell = sitting.shell();
        if (trouble == null) {
            shell.notice(
                    Tone.DONE,
                    Icon.CHECK_CIRCLE,
                    texts.of(
                            "ui.sync.sent",
                            report.acknowledged(),
                            report.received(),
                            report.waiting()));
        } else if (trouble.code().equals(STOPPED)) {
            shell.notice(
                    Tone.PLAIN,
                    Icon.PAUSED,
                    texts.of("ui.sync.stopped", report.acknowledged(), report.waiting()));
        } else {
            shell.notice(
                    Tone.ATTN,
                    Icon.DISCONNECTED,
                    texts.of("ui.shell.faultCode", texts.of(trouble.sentence()), trouble.code()));
        }
    }

    /// Prints the receipt of a dossier as it is now.
    ///
    /// @param printed told when it is out
    void print(String code, BiFunction<String, byte[], Path> tray, Runnable printed) {
        sitting.background()
                .run(() ->
                        sitting.counter()
                                .issuing()
                                .print(sitting.session(), code, "01", "", false)
                                .map(paper ->
                                        tray.apply(
                                                code + " mau-01 ban-" + paper.version(),
                                                paper.pdf())))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Path>(Path place) -> {
                            sitting.shell()
                                    .notice(
                                            Tone.DONE,
                                            Icon.PDF,
                                            texts.of("ui.dossier.printed", place));
                            printed.run();
                        }
                        case Outcome.Refused<Path>(var reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(sitting.shell()::explain);
    }
}
