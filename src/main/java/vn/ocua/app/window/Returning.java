package vn.ocua.app.window;

import org.jspecify.annotations.Nullable;

import vn.ocua.ui.Sitting;
import vn.ocua.ui.giveback.GiveBackScreen;
import vn.ocua.ui.shell.Room;
import vn.ocua.ui.shell.Shell;

import java.util.function.Consumer;

/// The way from a dossier's page into the room where its result is handed over.
final class Returning {
    private final Sitting sitting;
    private final PaperTray papers;
    private final Consumer<String> dossier;
    private @Nullable GiveBackScreen screen;

    /// @param dossier shows one
    Returning(Sitting sitting, PaperTray papers, Consumer<String> dossier) {
        this.sitting = sitting;
        this.papers = papers;
        this.dossier = dossier;
        sitting.shell().room(Room.RETURN, this::screen);
    }

    /// Goes there with this dossier.
    void open(String code) {
        Shell shell = sitting.shell();
        shell.go(Room.RETURN);
        screen().open(code);
    }

    private GiveBackScreen screen() {
        GiveBackScreen made = screen;
        if (made == null) {
            made = new GiveBackScreen(sitting, papers::put, dossier);
            screen = made;
        }
        return made;
    }
}
