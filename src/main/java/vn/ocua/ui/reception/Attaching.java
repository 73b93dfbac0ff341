package vn.ocua.ui.reception;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.DraftScans.Item;
import vn.ocua.counter.Scans;
import vn.ocua.person.Card;
import vn.ocua.procedure.Edition;
import vn.ocua.ui.ScannerScreen;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Chip;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.shell.Subscriptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Files that come to the form: a photographed card, scans of its papers. Chosen, dropped, or
/// written by a scanner into its folder; kept encrypted at once, named when the dossier is saved.
final class Attaching {
    private static final Duration LOOK = Duration.seconds(2);

    /// What a file turned out to be.
    private sealed interface Brought {
        record CardText(String text) implements Brought {}

        record Scan(Outcome<Scans.Kept> kept) implements Brought {}
    }

    private final Sitting sitting;
    private final Texts texts;
    private final FormPane form;
    private final Supplier<Optional<Path>> chooser;
    private final WhichPaper which;
    private final Consumer<String> card;
    private final Runnable told;
    private final Timeline look = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private @Nullable ScanFolder folder;
    private List<Path> offered = List.of();
    private @Nullable UUID draft;
    private String procedure = "";
    private List<Item> items = List.of();

    /// @param card takes the text of a card
    /// @param told what stands around the form may have changed
    Attaching(
            Sitting sitting,
            FormPane form,
            Supplier<Optional<Path>> chooser,
            Consumer<String> card,
            Runnable told) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.form = form;
        this.which = new WhichPaper(sitting);
        this.chooser = chooser;
        this.card = card;
        this.told = told;
        look.setCycleCount(Animation.INDEFINITE);
        form.papers().onFiles(this::drop, no -> choose(Optional.of(no)), this::remove);
    }

    /// The screen stands before the officer: the scanner's folder is looked at.
    void shown(Subscriptions subscriptions) {
        String wanted = sitting.status().scans().get();
        ScanFolder now = folder;
        if (now == null || !now.folder().toString().equals(wanted)) {
            folder = wanted.isEmpty() ? null : new ScanFolder(Path.of(wanted));
            offered = List.of();
        }
        if (!wanted.isEmpty()) {
            look.play();
            subscriptions.add(look::stop);
            look();
        }
    }

    /// Another draft lies in the form.
    void open(UUID id) {
        if (id.equals(draft)) {
            return;
        }
        draft = id;
        procedure = code();
        items = List.of();
        form.papers().scans(items);
        sitting.background()
                .run(() -> sitting.counter().draftScans().of(id))
                .then(found -> {
                    if (id.equals(draft) && items.isEmpty()) {
                        items = found;
                        form.papers().scans(items);
                    }
                })
                .otherwise(sitting.shell()::explain);
    }

    /// The form has changed. Papers of another procedure are other papers.
    void changed() {
        String now = code();
        if (!now.equals(procedure)) {
            boolean lost = !items.isEmpty() && !procedure.isEmpty();
            procedure = now;
            if (lost) {
                put(List.of());
                sitting.shell()
                        .notice(Tone.ATTN, Icon.ATTACH, texts.of("ui.reception.scan.otherPapers"));
            }
        }
    }

    /// Ctrl+O with nothing in the form: a card from its photograph.
    void card() {
        chooser.get().ifPresent(file -> bring(file, Optional.empty(), true));
    }

    /// Ctrl+O while filling: a file of the scanner if it has one, else any; then the paper.
    void choose() {
        if (offered.isEmpty()) {
            choose(form.papers().chosen());
            return;
        }
        VBox menu = WhichPaper.menu();
        for (Path file : offered.reversed().stream().limit(6).toList()) {
            which.row(
                    menu,
                    texts.of("ui.reception.scan.offer", name(file)),
                    Icon.SCANNER,
                    () -> bring(file, form.papers().chosen(), false));
        }
        which.row(
                menu,
                texts.of("ui.reception.scan.other"),
                Icon.FOLDER,
                () -> choose(form.papers().chosen()));
        sitting.shell().overlay().ask(menu, () -> {});
    }

    /// Ctrl+W: a card held before the camera.
    void camera() {
        sitting.shell().open(new CameraScreen(sitting, card, this::card, sitting.shell()::back));
    }

    /// Ctrl+Q: papers from the scanner, to the paper in focus.
    void scan() {
        if (code().isEmpty()) {
            sitting.shell().refuse(texts.of("ui.reception.scan.procedureFirst"));
            return;
        }
        Optional<Integer> component = form.papers().chosen();
        sitting.shell()
                .open(
                        new ScannerScreen(
                                sitting,
                                component.map(form.papers()::nameOf).orElse(""),
                                sheets -> scanned(sheets, component),
                                sitting.shell()::back));
    }

    private void scanned(List<byte[]> sheets, Optional<Integer> component) {
        String name =
                texts.of(
                                "ui.reception.scan.name",
                                component.map(form.papers()::nameOf).orElse(""),
                                sitting.say()
                                        .hour(sitting.counter().clock().instant())
                                        .replace(':', '.'))
                        .strip();
        sitting.shell().busy().begin(texts.of("ui.reception.scan.reading"), null);
        sitting.background()
                .run(() -> sitting.counter().pageScanner().keep(sitting.session(), name, sheets))
                .then(outcome -> {
                    sitting.shell().busy().end();
                    switch (outcome) {
                        case Outcome.Done<Scans.Kept>(Scans.Kept kept) ->
                                place(Path.of(""), kept, component);
                        case Outcome.Refused<Scans.Kept>(List<Refusal> reasons) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(fault -> {
                    sitting.shell().busy().end();
                    sitting.shell().explain(fault);
                });
    }

    /// What the scanner wrote last, as a chip.
    List<Chip> chips() {
        return offered.isEmpty() ? List.of() : List.of(chip(offered.getLast()));
    }

    private Chip chip(Path file) {
        Chip chip = new Chip(Icon.SCANNER, name(file)).since(Key.FILE.cap());
        chip.setFocusTraversable(false);
        chip.setOnAction(_ -> bring(file, form.papers().chosen(), false));
        return chip;
    }

    private void choose(Optional<Integer> component) {
        if (code().isEmpty() && !form.person().value("identity").isEmpty()) {
            sitting.shell().refuse(texts.of("ui.reception.scan.procedureFirst"));
            return;
        }
        chooser.get().ifPresent(file -> bring(file, component, false));
    }

    private void drop(List<Path> files, Optional<Integer> component) {
        files.forEach(file -> bring(file, component, false));
    }

    /// @param cardOnly nothing but a card is wanted
    private void bring(Path file, Optional<Integer> component, boolean cardOnly) {
        boolean nobody = cardOnly || form.person().value("identity").isEmpty();
        sitting.shell().busy().begin(texts.of("ui.reception.scan.reading"), null);
        sitting.background()
                .run(() -> look(file, nobody, cardOnly))
                .then(brought -> {
                    sitting.shell().busy().end();
                    switch (brought) {
                        case Brought.CardText(String text) -> {
                            taken(file);
                            card.accept(text);
                        }
                        case Brought.Scan(Outcome.Done<Scans.Kept>(Scans.Kept kept)) ->
                                place(file, kept, component);
                        case Brought.Scan(Outcome.Refused<Scans.Kept>(List<Refusal> reasons)) ->
                                sitting.shell().refuse(sitting.say().refusals(reasons));
                    }
                })
                .otherwise(fault -> {
                    sitting.shell().busy().end();
                    sitting.shell().explain(fault);
                });
    }

    private Brought look(Path file, boolean nobody, boolean cardOnly) throws IOException {
        Scans scans = sitting.counter().scans();
        if (Files.size(file) > Scans.LARGEST) {
            return new Brought.Scan(
                    Outcome.refused(
                            "refusal.scan.large", Files.size(file) >> 20, Scans.LARGEST >> 20));
        }
        byte[] content = Files.readAllBytes(file);
        if (nobody) {
            Outcome<String> text = scans.card(content);
            if (text instanceof Outcome.Done<String>(String read)
                    && Card.read(read) instanceof Outcome.Done<Card>) {
                return new Brought.CardText(read);
            }
            if (cardOnly) {
                return new Brought.Scan(Outcome.refused("refusal.card.noCode"));
            }
        }
        return new Brought.Scan(scans.keep(sitting.session(), name(file), content));
    }

    /// To the paper it belongs to; which one is asked where it is not plain.
    private void place(Path file, Scans.Kept kept, Optional<Integer> component) {
        List<PaperRow> rows = List.copyOf(form.papers().table().getItems());
        if (rows.isEmpty()) {
            sitting.shell().refuse(texts.of("ui.reception.scan.procedureFirst"));
        } else if (component.isPresent() || rows.size() == 1) {
            attach(file, kept, component.orElse(rows.getFirst().component.no()));
        } else {
            which.ask(kept.name(), rows, no -> attach(file, kept, no));
        }
    }

    private void attach(Path file, Scans.Kept kept, int component) {
        taken(file);
        List<Item> now = new ArrayList<>(items);
        now.add(new Item(component, kept));
        put(now);
        sitting.shell()
                .notice(
                        Tone.DONE,
                        Icon.ATTACH,
                        texts.of(
                                "ui.reception.scan.attached",
                                kept.name(),
                                form.papers().nameOf(component),
                                Math.max(1, kept.size() / 1024)));
    }

    private void remove(int component) {
        put(items.stream().filter(item -> item.component() != component).toList());
    }

    private void put(List<Item> now) {
        items = List.copyOf(now);
        form.papers().scans(items);
        UUID id = form.id();
        List<Item> wanted = items;
        sitting.background()
                .run(() -> {
                    sitting.counter().draftScans().put(id, wanted);
                    return id;
                })
                .then(_ -> told.run())
                .otherwise(sitting.shell()::explain);
    }

    private void look() {
        ScanFolder now = folder;
        if (now == null) {
            return;
        }
        sitting.background()
                .run(now::look)
                .then(found -> {
                    if (!found.equals(offered)) {
                        offered = found;
                        told.run();
                    }
                })
                .otherwise(_ -> {
                    look.stop();
                    sitting.shell().refuse(texts.of("ui.reception.scan.noFolder", now.folder()));
                });
    }

    private void taken(Path file) {
        ScanFolder now = folder;
        if (now != null) {
            now.taken(file);
            offered = offered.stream().filter(one -> !one.equals(file)).toList();
        }
    }

    private String code() {
        Edition edition = form.procedure().edition();
        return edition == null ? "" : edition.code();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
