package vn.ocua.ui.found;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Checking;
import vn.ocua.counter.GivingBack;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;

import java.util.List;
import java.util.function.Consumer;

/// A scanned receipt opens its dossier, and says when another version replaced it.
///
/// @param open shows a dossier
record ScannedReceipt(Sitting sitting, Consumer<String> open) {
    /// @param words as the scanner typed them
    void look(String words) {
        sitting.background()
                .run(() -> sitting.counter().givingBack().open(sitting.session(), words))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<GivingBack.Opened>(GivingBack.Opened found) -> {
                            sitting.shell().find().set("");
                            open.accept(found.story().dossier().code());
                            old(found);
                        }
                        case Outcome.Refused<GivingBack.Opened>(List<Refusal> reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void old(GivingBack.Opened found) {
        Checking.Checked receipt = found.receipt();
        if (receipt != null && receipt.answer() == Checking.Answer.REPLACED) {
            String said =
                    sitting.texts()
                            .of(
                                    "ui.today.receipt.replaced",
                                    receipt.version(),
                                    found.story().dossier().standing().version());
            sitting.shell().notice(Tone.ATTN, Icon.ALERT, said);
        }
    }
}
