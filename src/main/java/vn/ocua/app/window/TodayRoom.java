package vn.ocua.app.window;

import vn.ocua.ui.Sitting;
import vn.ocua.ui.dossier.DossierScreen;
import vn.ocua.ui.found.TodayScreen;
import vn.ocua.ui.reception.ReceptionScreen;
import vn.ocua.ui.shell.Room;
import vn.ocua.ui.shell.Shell;

import java.util.function.Function;

/// The ways out of today's lists: to a dossier's page, to what answers a late one, and back into
/// what was left half done.
record TodayRoom(
        Sitting sitting,
        Function<String, DossierScreen> dossier,
        ReceptionScreen reception,
        Returning returning) {
    TodayScreen screen() {
        Shell shell = sitting.shell();
        TodayScreen today =
                new TodayScreen(
                        sitting,
                        code -> shell.open(dossier.apply(code)),
                        draft -> {
                            shell.go(Room.RECEIVE);
                            reception.open(draft);
                        });
        today.leads(
                (code, answer) -> shell.open(dossier.apply(code).answering(answer)),
                returning::open);
        return today;
    }
}
