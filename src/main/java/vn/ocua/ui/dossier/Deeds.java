package vn.ocua.ui.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.person.Right;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Carries out what was asked for on a dossier's page, with the paper that belongs to it.
final class Deeds {
    /// An act that was kept, and where its paper lies or why there is none.
    private record Ordered(Dossier dossier, @Nullable Outcome<Path> paper) {}

    private final Sitting sitting;
    private final String code;
    private final Printing printing;
    private final Runnable kept;
    private final Consumer<List<Refusal>> refused;
    private boolean busy;

    /// @param kept something is another now
    Deeds(
            Sitting sitting,
            String code,
            Printing printing,
            Runnable kept,
            Consumer<List<Refusal>> refused) {
        this.sitting = sitting;
        this.code = code;
        this.printing = printing;
        this.kept = kept;
        this.refused = refused;
    }

    void remark(String text) {
        work(() -> sitting.counter().remarks().write(sitting.session(), code, text), _ -> {});
    }

    void print(String form, boolean again, Map<String, String> said) {
        work(() -> printing.print(form, again, said), this::placed);
    }

    /// Form 04 of a promise that was missed.
    void apologise(Instant until, String reason) {
        print("04", false, Map.of("until", VietnamTime.iso(until), "reason", reason));
    }

    /// Keeps the act first, makes its paper from what is safe afterwards.
    ///
    /// @param file of a result, or null
    /// @param paper false to print nothing
    /// @param before the dossier's version as it was shown
    void order(Order order, @Nullable Path file, boolean paper, int before) {
        work(
                () ->
                        safe(order, file)
                                .then(whole ->
                                        sitting.counter()
                                                .progress()
                                                .order(sitting.session(), code, whole))
                                .map(dossier -> ordered(dossier, order, before, paper)),
                this::told);
    }

    private Ordered ordered(Dossier dossier, Order order, int before, boolean paper) {
        boolean other = dossier.standing().version() != before;
        String needed = paper ? Printing.after(order, other) : "";
        boolean may = sitting.session().lacks(Right.PRINT).isEmpty();
        return new Ordered(
                dossier, needed.isEmpty() || !may ? null : printing.print(needed, false, Map.of()));
    }

    /// The file of a result is safe before the act that names it.
    private Outcome<Order> safe(Order order, @Nullable Path file) throws IOException {
        return order instanceof Order.Result result && file != null
                ? sitting.counter()
                        .scans()
                        .keep(
                                sitting.session(),
                                String.valueOf(file.getFileName()),
                                Files.readAllBytes(file))
                        .map(kept ->
                                new Order.Result(result.number(), kept.sha256(), result.negative()))
                : Outcome.done(order);
    }

    private void told(Ordered ordered) {
        switch (ordered.paper()) {
            case null -> {}
            case Outcome.Done<Path>(Path place) -> placed(place);
            case Outcome.Refused<Path>(List<Refusal> reasons) ->
                    sitting.shell().refuse(sitting.say().refusals(reasons));
        }
    }

    private void placed(Path place) {
        sitting.shell()
                .notice(Tone.DONE, Icon.PDF, sitting.texts().of("ui.dossier.printed", place));
    }

    /// One thing at a time, off the UI thread; pressing twice is pressing once.
    private <T> void work(Callable<Outcome<T>> work, Consumer<T> done) {
        if (busy) {
            return;
        }
        busy = true;
        sitting.background()
                .run(work)
                .then(outcome -> {
                    busy = false;
                    switch (outcome) {
                        case Outcome.Done<T>(T answer) -> {
                            done.accept(answer);
                            kept.run();
                        }
                        case Outcome.Refused<T>(List<Refusal> reasons) -> refused.accept(reasons);
                    }
                })
                .otherwise(fault -> {
                    busy = false;
                    sitting.shell().explain(fault);
                });
    }
}
