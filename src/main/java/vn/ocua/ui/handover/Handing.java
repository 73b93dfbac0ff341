package vn.ocua.ui.handover;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.HandingOver.Lot;
import vn.ocua.counter.Issuing;
import vn.ocua.counter.PaperOrder;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.shell.Background;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Keeps the hand-over first, makes its papers from what is safe afterwards; one at a time, off the
/// UI thread: pressing twice is pressing once.
final class Handing {
    private final Sitting sitting;
    private final Texts texts;
    private final BiFunction<String, byte[], Path> tray;
    private boolean busy;

    /// @param tray takes a paper's name and its PDF, answers where it lies
    Handing(Sitting sitting, BiFunction<String, byte[], Path> tray) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.tray = tray;
    }

    /// Forwards the lots; a control slip for each dossier, minutes for each lot.
    void handOver(List<Lot> lots, Consumer<Handed> done, Consumer<List<Refusal>> refused) {
        int all = lots.stream().mapToInt(lot -> lot.codes().size()).sum();
        String what =
                lots.size() == 1 && !lots.getFirst().unit().isEmpty()
                        ? texts.of("ui.handOver.done.unit", all, lots.getFirst().unit())
                        : texts.of("ui.handOver.done", all);
        run(
                texts.of("ui.handOver.printing"),
                progress ->
                        sitting.counter()
                                .handingOver()
                                .forward(sitting.session(), lots)
                                .map(_ -> papers(what, lots, all, progress)),
                done,
                refused);
    }

    /// A result or a request for a supplement that came back from the unit.
    ///
    /// @param form the paper that goes with it; empty for none
    void order(
            String code,
            Order order,
            String what,
            String form,
            Consumer<Handed> done,
            Consumer<List<Refusal>> refused) {
        run(
                texts.of("ui.handOver.saving"),
                _ ->
                        sitting.counter()
                                .progress()
                                .order(sitting.session(), code, order)
                                .map(dossier -> after(dossier, what, form)),
                done,
                refused);
    }

    private Handed after(Dossier dossier, String what, String form) {
        Handed handed = handed(what);
        if (!form.isEmpty()) {
            print(PaperOrder.of(dossier.code(), form, "", false), dossier.code(), handed);
        }
        return handed;
    }

    private Handed papers(String what, List<Lot> lots, int all, Background.Progress progress) {
        Handed handed = handed(what);
        int made = 0;
        int total = all + lots.size();
        for (Lot lot : lots) {
            Map<String, String> said = Map.of("unit", lot.unit(), "receiver", lot.receiver());
            for (String code : lot.codes()) {
                progress.at(made++, total);
                print(order(List.of(code), "06", said), code, handed);
            }
            progress.at(made++, total);
            print(order(lot.codes(), "minutes", said), lot.codes().getFirst(), handed);
        }
        return handed;
    }

    private Handed handed(String what) {
        return new Handed(
                what, sitting.counter().finding().now(), new ArrayList<>(), new ArrayList<>());
    }

    private static PaperOrder order(List<String> codes, String form, Map<String, String> said) {
        return new PaperOrder(codes, form, "", false, false, said, List.of(), false);
    }

    private void print(PaperOrder order, String code, Handed handed) {
        try {
            switch (sitting.counter().issuing().print(sitting.session(), order)) {
                case Outcome.Done<Issuing.Paper>(Issuing.Paper paper) ->
                        handed.papers().add(tray.apply(name(code, paper), paper.pdf()).toString());
                case Outcome.Refused<Issuing.Paper>(List<Refusal> reasons) ->
                        handed.trouble().add(sitting.say().refusals(reasons));
            }
        } catch (Fault fault) {
            handed.trouble()
                    .add(texts.of("ui.shell.faultCode", texts.of(fault.sentence()), fault.code()));
        }
    }

    private static String name(String code, Issuing.Paper paper) {
        return switch (paper.form()) {
            case "minutes" -> code + " bien-ban-ban-giao";
            default -> code + " mau-" + paper.form() + " ban-" + paper.version();
        };
    }

    private void run(
            String telling,
            Background.Job<Outcome<Handed>> job,
            Consumer<Handed> done,
            Consumer<List<Refusal>> refused) {
        if (busy) {
            return;
        }
        busy = true;
        sitting.shell().clearNotices();
        sitting.shell().busy().begin(telling, null);
        sitting.background()
                .follow(job)
                .telling(sitting.shell().busy()::at)
                .then(outcome -> {
                    end();
                    switch (outcome) {
                        case Outcome.Done<Handed>(Handed handed) -> done.accept(handed);
                        case Outcome.Refused<Handed>(List<Refusal> reasons) ->
                                refused.accept(reasons);
                    }
                })
                .otherwise(fault -> {
                    end();
                    sitting.shell().explain(fault);
                });
    }

    private void end() {
        busy = false;
        sitting.shell().busy().end();
    }
}
