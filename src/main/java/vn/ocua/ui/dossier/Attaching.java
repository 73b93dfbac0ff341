package vn.ocua.ui.dossier;

import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Submitted;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts a scan beside a paper of a dossier: which paper, then which file.
final class Attaching {
    private final Sitting sitting;
    private final String code;
    private final Supplier<Optional<Path>> chooser;
    private final Runnable done;

    Attaching(Sitting sitting, String code, Supplier<Optional<Path>> chooser, Runnable done) {
        this.sitting = sitting;
        this.code = code;
        this.chooser = chooser;
        this.done = done;
    }

    void ask(List<Submitted> papers) {
        VBox menu = new VBox();
        menu.getStyleClass().add("menu-rows");
        for (Submitted paper : papers) {
            menu.getChildren()
                    .add(
                            new ActButton(
                                            Act.of(
                                                    Key.NONE,
                                                    paper.name(),
                                                    () -> {
                                                        sitting.shell().overlay().close();
                                                        attach(paper.no());
                                                    }),
                                            sitting.shell()::refuse)
                                    .asRow());
        }
        sitting.shell().overlay().ask(menu, () -> {});
    }

    private void attach(int component) {
        Optional<Path> chosen = chooser.get();
        if (chosen.isEmpty()) {
            return;
        }
        Path file = chosen.get();
        sitting.background()
                .run(() ->
                        sitting.counter()
                                .scans()
                                .take(
                                        sitting.session(),
                                        code,
                                        component,
                                        file.getFileName().toString(),
                                        Files.readAllBytes(file)))
                .then(outcome -> {
                    if (outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)) {
                        sitting.shell().refuse(sitting.say().refusals(reasons));
                    } else {
                        done.run();
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }
}
