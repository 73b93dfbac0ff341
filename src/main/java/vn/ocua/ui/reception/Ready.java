package vn.ocua.ui.reception;

import vn.ocua.counter.Showing;
import vn.ocua.dossier.Draft;
import vn.ocua.ui.Sitting;

import java.util.List;
import java.util.Map;

/// What the ready screen shows, read together off the UI thread.
record Ready(Procedures procedures, List<Draft> drafts, Map<Showing.Queue, Integer> counts) {
    static Ready read(Sitting sitting) {
        return new Ready(
                Procedures.of(sitting.counter()),
                sitting.counter().drafts().of(sitting.session()),
                sitting.counter().showing().counts());
    }
}
