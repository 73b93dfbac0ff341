package vn.ocua.ui.giveback;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Issuing;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.ui.Sitting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Keeps the return first, makes its paper from what is safe afterwards; one at a time, off the UI
/// thread: pressing twice is pressing once.
final class Giving {
    private static final String FORM = "result";

    private final Sitting sitting;
    private final BiFunction<String, byte[], Path> tray;
    private boolean busy;

    /// @param tray takes a paper's name and its PDF, answers where it lies
    Giving(Sitting sitting, BiFunction<String, byte[], Path> tray) {
        this.sitting = sitting;
        this.tray = tray;
    }

    /// @param result null where it lies here already
    void give(
            String code,
            Order.@Nullable Result result,
            Order.Return order,
            Consumer<Given> done,
            Consumer<List<Refusal>> refused) {
        if (begin()) {
            sitting.background()
                    .run(() ->
                            sitting.counter()
                                    .givingBack()
                                    .give(sitting.session(), code, result, order)
                                    .map(dossier -> {
                                        sitting.counter()
                                                .parkedReturns()
                                                .drop(sitting.session(), dossier.code());
                                        return printed(given(dossier, order), false);
                                    }))
                    .then(outcome -> {
                        end();
                        switch (outcome) {
                            case Outcome.Done<Given>(Given given) -> done.accept(given);
                            case Outcome.Refused<Given>(List<Refusal> reasons) ->
                                    refused.accept(reasons);
                        }
                    })
                    .otherwise(fault -> {
                        end();
                        sitting.shell().explain(fault);
                    });
        }
    }

    /// The same paper once more; a first issue where there is none yet.
    void again(Given before, Consumer<Given> done) {
        if (begin()) {
            sitting.background()
                    .run(() -> printed(before, !before.place().isEmpty()))
                    .then(given -> {
                        end();
                        done.accept(given);
                    })
                    .otherwise(fault -> {
                        end();
                        sitting.shell().explain(fault);
                    });
        }
    }

    private Given given(Dossier dossier, Order.Return order) {
        String to = order.to().isEmpty() ? dossier.applicant().person().name() : order.to();
        var at = dossier.standing().returned();
        return new Given(
                dossier.code(),
                dossier.applicant().known(),
                to,
                at == null ? sitting.counter().finding().now() : at,
                "",
                "");
    }

    private Given printed(Given given, boolean again) {
        try {
            return switch (sitting.counter()
                    .issuing()
                    .print(sitting.session(), given.code(), FORM, "", again)) {
                case Outcome.Done<Issuing.Paper>(Issuing.Paper paper) ->
                        given.printed(tray.apply(name(given, paper), paper.pdf()).toString());
                case Outcome.Refused<Issuing.Paper>(List<Refusal> reasons) ->
                        given.failed(sitting.say().refusals(reasons));
            };
        } catch (Fault fault) {
            var texts = sitting.texts();
            return given.failed(
                    texts.of("ui.shell.faultCode", texts.of(fault.sentence()), fault.code()));
        }
    }

    private static String name(Given given, Issuing.Paper paper) {
        return given.code()
                + " bien-nhan-tra-ket-qua"
                + (paper.reprint() == 0 ? "" : " in-lai-" + paper.reprint());
    }

    private boolean begin() {
        if (busy) {
            return false;
        }
        busy = true;
        sitting.shell().clearNotices();
        sitting.shell().busy().begin(sitting.texts().of("ui.giveBack.saving"), null);
        return true;
    }

    private void end() {
        busy = false;
        sitting.shell().busy().end();
    }
}
