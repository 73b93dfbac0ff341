package vn.ocua.ui.giveback;

import vn.ocua.counter.GivingBack;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;

import java.util.ArrayList;
import java.util.List;

/// The tags above an open dossier: its step, and what led to it.
final class Heading {
    private Heading() {}

    /// @param card a card led here
    static List<Tag> of(Sitting sitting, GivingBack.Opened found, boolean card) {
        int status = found.story().dossier().standing().status().code();
        List<Tag> tags = new ArrayList<>();
        tags.add(
                new Tag(
                        found.way() == GivingBack.Way.WAIT ? Tone.ATTN : Tone.DONE,
                        sitting.texts().of("status." + status)));
        if (found.receipt() != null) {
            tags.add(scanned(sitting, Icon.BARCODE, "ui.giveBack.scanned.receipt"));
        } else if (card) {
            tags.add(scanned(sitting, Icon.CARD, "ui.giveBack.scanned.card"));
        }
        return tags;
    }

    private static Tag scanned(Sitting sitting, Icon icon, String key) {
        String hour = sitting.say().hour(sitting.counter().finding().now());
        return new Tag(Tone.PLAIN, icon, sitting.texts().of(key, hour));
    }
}
