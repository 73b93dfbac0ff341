package vn.ocua.ui.giveback;

import vn.ocua.counter.GivingBack;
import vn.ocua.counter.ParkedReturns;
import vn.ocua.ui.Sitting;

import java.util.Optional;

/// A dossier and what was put aside of its return.
record Found(GivingBack.Opened opened, Optional<ParkedReturns.Parked> parked) {
    static Found of(Sitting sitting, GivingBack.Opened opened) {
        String code = opened.story().dossier().code();
        return new Found(
                opened,
                opened.way() == GivingBack.Way.WAIT
                        ? Optional.empty()
                        : sitting.counter().parkedReturns().of(sitting.session(), code));
    }
}
