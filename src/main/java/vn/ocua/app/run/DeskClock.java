package vn.ocua.app.run;

import vn.ocua.dossier.Receiving;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The PC's clock; at a training desk one that may be put to another moment and runs on from there.
public final class DeskClock implements InstantSource {
    /// Moment for a training desk, with or without offset.
    public static final String PRACTICE = "OCUA_PRACTICE_NOW";

    private final InstantSource system;
    private volatile Duration ahead = Duration.ZERO;
    private volatile String set = "";

    public DeskClock(InstantSource system) {
        this.system = system;
    }

    /// Puts the clock of a training desk; the same wish a second time lets it run on.
    public synchronized void practise(String wanted) {
        if (wanted.isBlank() || wanted.equals(set)) {
            return;
        }
        Instant moment = Receiving.moment(wanted);
        if (moment == null) {
            throw new Usage("usage.moment", PRACTICE, wanted);
        }
        ahead = Duration.between(system.instant(), moment);
        set = wanted;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }
}
