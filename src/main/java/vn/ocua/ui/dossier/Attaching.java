package vn.ocua.ui.dossier;

import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Scans;
import vn.ocua.dossier.Submitted;
import vn.ocua.ui.ScannerScreen;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Puts a scan beside a paper of a dossier: which paper, then which file, or sheets from the
/// scanner.
final class Attaching {
    private final Sitting sitting;
    private final String code;
    private final Supplier<Optional<Path>> chooser;
    private final Runnable done;
    private final Runnable again;

    /// @param done the dossier has one scan more
    /// @param again shows the dossier's page after the scanner's
    Attaching(
            Sitting sitting,
            String code,
            Supplier<Optional<Path>> chooser,
            Runnable done,
            Runnable again) {
        this.again = again;
        this.sitting = sitting;
        this.code = code;
        this.chooser = chooser;
        this.done = done;
    }

    /// @param scanner sheets come from the scanner, not from a file
    void ask(List<Submitted> papers, boolean scanner) {
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
                                                        if (scanner) {
                                                            scan(paper);
                                                        } else {
                                                            attach(paper.no());
                                                        }
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
        put(() ->
                sitting.counter()
                        .scans()
                        .take(
                                sitting.session(),
                                code,
                                component,
                                file.getFileName().toString(),
                                Files.readAllBytes(file)));
    }

    private void scan(Submitted paper) {
        sitting.shell()
                .open(
                        new ScannerScreen(
                                sitting, paper.name(), sheets -> keep(paper, sheets), again));
    }

    private void keep(Submitted paper, List<byte[]> sheets) {
        String name =
                sitting.texts()
                        .of(
                                "ui.dossier.scan.name",
                                paper.name(),
                                sitting.say()
                                        .hour(sitting.counter().clock().instant())
                                        .replace(':', '.'));
        put(() ->
                sitting.counter()
                        .pageScanner()
                        .keep(sitting.session(), name, sheets)
                        .then(kept ->
                                sitting.counter()
                                        .scans()
                                        .attach(sitting.session(), code, paper.no(), kept)));
    }

    private void put(Callable<Outcome<Scans.Scan>> work) {
        sitting.background()
                .run(work)
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
