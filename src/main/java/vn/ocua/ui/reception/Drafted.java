package vn.ocua.ui.reception;

import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;

/// How a draft is called on chips and in lists.
final class Drafted {
    private Drafted() {}

    static String name(Texts texts, Draft draft) {
        Application typed = draft.typed();
        for (String name : new String[] {typed.organisation(), typed.owner(), typed.name()}) {
            if (!Text.clean(name).isEmpty()) {
                return Text.clean(name);
            }
        }
        return texts.of("ui.reception.new");
    }
}
