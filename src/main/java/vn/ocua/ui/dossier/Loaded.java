package vn.ocua.ui.dossier;

import vn.ocua.base.Outcome;
import vn.ocua.counter.Offered;
import vn.ocua.counter.Progress;
import vn.ocua.counter.Showing;
import vn.ocua.exchange.Queue;
import vn.ocua.person.Right;
import vn.ocua.ui.Sitting;

import java.util.List;

/// Everything a dossier's page shows, read at one go off the UI thread.
record Loaded(
        Showing.Story story,
        List<Progress.Choice> choices,
        Queue.DossierState sync,
        List<Offered> papers) {
    static Outcome<Loaded> of(Sitting sitting, String code, SyncLine portal, Printing printing) {
        return sitting.counter()
                .showing()
                .story(sitting.session(), code)
                .map(found ->
                        new Loaded(
                                found,
                                sitting.counter()
                                        .progress()
                                        .choices(sitting.session(), found.dossier()),
                                portal.read(found.dossier().id()),
                                printing.offered()));
    }

    /// Whether an act can be done now by who sits here.
    boolean allows(Doing act, Sitting sitting) {
        return switch (act) {
            case REMARK -> sitting.session().lacks(Right.ATTACH).isEmpty();
            case CORRECT ->
                    !story.dossier().standing().status().isFinal()
                            && sitting.session().lacks(Right.CORRECT).isEmpty();
            case APOLOGY -> papers.stream().anyMatch(Offered::asks);
            default ->
                    choices.stream()
                            .anyMatch(one ->
                                    one.why() == null && one.move().name().equals(act.name()));
        };
    }
}
