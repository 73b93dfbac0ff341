package vn.ocua.ui.reception;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Scans;
import vn.ocua.ui.ScannerScreen;
import vn.ocua.ui.Sitting;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// What the camera and the scanner of this PC bring to the form.
///
/// @param names the paper of that number
/// @param card takes the text of a card
/// @param photograph asks for a file instead, where there is no camera
/// @param kept takes pages that are kept, for the paper that was in focus
record FromDevice(
        Sitting sitting,
        IntFunction<String> names,
        Consumer<String> card,
        Runnable photograph,
        BiConsumer<Scans.Kept, Optional<Integer>> kept) {
    void camera() {
        sitting.shell().open(new CameraScreen(sitting, card, photograph, sitting.shell()::back));
    }

    void scan(Optional<Integer> component) {
        sitting.shell()
                .open(
                        new ScannerScreen(
                                sitting,
                                component.map(names::apply).orElse(""),
                                sheets -> scanned(sheets, component),
                                sitting.shell()::back));
    }

    private void scanned(List<byte[]> sheets, Optional<Integer> component) {
        Texts texts = sitting.texts();
        String hour = sitting.say().hour(sitting.counter().clock().instant()).replace(':', '.');
        String name =
                texts.of("ui.reception.scan.name", component.map(names::apply).orElse(""), hour)
                        .strip();
        sitting.shell().busy().begin(texts.of("ui.reception.scan.reading"), null);
        sitting.background()
                .run(() -> sitting.counter().pageScanner().keep(sitting.session(), name, sheets))
                .then(outcome -> {
                    sitting.shell().busy().end();
                    switch (outcome) {
                        case Outcome.Done<Scans.Kept>(Scans.Kept pages) ->
                                kept.accept(pages, component);
                        case Outcome.Refused<Scans.Kept>(List<Refusal> reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(fault -> {
                    sitting.shell().busy().end();
                    sitting.shell().explain(fault);
                });
    }
}
