package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.time.Deadlines;
import vn.ocua.time.TimeLimit;

import java.math.BigDecimal;
import java.time.Instant;

/// Until when a dossier filed online must be accepted or refused: 8 working hours (309/2026,
/// article 15).
public final class OnlineAnswer {
    private static final TimeLimit LIMIT =
            new TimeLimit(BigDecimal.valueOf(8), TimeLimit.Unit.HOUR);

    private OnlineAnswer() {}

    /// @param filed when the citizen sent it
    public static @Nullable Instant by(Deadlines deadlines, Instant filed) {
        return deadlines.promise(LIMIT, filed, false).due();
    }
}
