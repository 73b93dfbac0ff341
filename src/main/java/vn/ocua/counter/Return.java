package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Lane;
import vn.ocua.dossier.Numbering;
import vn.ocua.store.Decision;
import vn.ocua.store.State;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// The first opening after a restore: what was given out between the backup and the loss is known
/// to nobody, so today's numbers jump over a part of the lane. Earlier days are refused by
/// numbering anyway.
final class Return {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int SLIPS = 500;

    private Return() {}

    static void settle(Store store, InstantSource clock) {
        if (store.isRestored()) {
            store.submit(
                    state -> Outcome.done(new Decision.Decided<>(List.of(act(state, clock)), "")));
            store.restoreSettled();
        }
    }

    private static Act act(State state, InstantSource clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = VietnamTime.date(now);
        Lane lane = state.present().desk().lane();
        String day = DAY.format(today);
        String year = String.valueOf(today.getYear());
        return new Act.Restored(
                new Act.Stamp(now, ""),
                List.of(
                        new Act.Skip(
                                "code", day, Numbering.afterRestore(lane, state.used("code", day))),
                        slips(state, lane, "02", year),
                        slips(state, lane, "03", year)));
    }

    private static Act.Skip slips(State state, Lane lane, String form, String year) {
        return new Act.Skip(form, year, Math.min(state.used(form, year) + SLIPS, lane.size()));
    }
}
