package vn.ocua.ui.sync;

import vn.ocua.base.Outcome;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Exchanged;
import vn.ocua.exchange.Exchange;
import vn.ocua.store.Decision;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.shell.Screen;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;

/// A dossier of which desk and portal tell different things, and the screen that shows both.
public final class Conflicts {
    private Conflicts() {}

    /// Both sides changed telephone and note of a dossier, and the portal alone its owner's mail.
    public static void disagree(Counter counter, InstantSource clock, String code) {
        Dossier dossier = counter.store().lists().dossier(code).orElseThrow();
        Exchanged.Row row = new Exchanged.Row(1, "HO_SO_TRUC_TUYEN", code, "0a".repeat(32), "{}");
        act(
                counter,
                new Exchanged.ConflictFound(
                        new Act.Stamp(clock.instant(), ""),
                        dossier,
                        row,
                        List.of(new Act.Change("email", "", "quynhhuong.ea.na@gmail.com")),
                        List.of(
                                new Exchanged.Difference(
                                        "phone", "0905118204", "0905118240", "0868512907"),
                                new Exchanged.Difference(
                                        "note",
                                        "Thôn 2, xã Hòa An",
                                        "",
                                        "Số 18 đường Lê Duẩn, Thôn 2, xã Hòa An, nhờ gọi trước"
                                                + " khi đến"))));
    }

    /// The first disagreement of a desk.
    public static Screen screen(Sitting sitting, Exchange exchange) {
        return new ConflictScreen(
                sitting,
                exchange,
                exchange.desk().conflicts().getFirst(),
                new HashMap<>(),
                _ -> {},
                _ -> {});
    }

    static void act(Counter counter, Act... acts) {
        Desks.done(
                counter.store()
                        .submit(_ -> Outcome.done(new Decision.Decided<>(List.of(acts), 0))));
    }
}
