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
import java.util.function.IntConsumer;
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
    private final FromDevice devices;
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
        devices =
                new FromDevice(
                        sitting,
                        no -> form.papers().nameOf(no),
                        card,
                        this::card,
                        (kept, no) -> place(Path.of(""), kept, no));
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
                        items = Hung.named(found, form.papers().components());
                        form.papers().scans(items);
                    }
                })
                .otherwise(sitting.shell()::explain);
    }

    /// The form has changed. Papers of another procedure are other papers: a paper of the same name
    /// takes its scans along, the others lie loose.
    void changed() {
        String now = code();
        if (!now.equals(procedure)) {
            boolean lost = !items.isEmpty() && !procedure.isEmpty();
            procedure = now;
            if (lost && !now.isEmpty()) {
                put(Hung.again(items, form.papers().components()));
                if (!loose().isEmpty()) {
                    sitting.shell()
                            .notice(
                                    Tone.ATTN,
                                    Icon.ATTACH,
                                    texts.of("ui.reception.scan.otherPapers", loose().size()));
                }
            }
        }
    }

    /// Ctrl+O with nothing in the form: a card from its photograph.
    void card() {
        chooser.get().ifPresent(file -> bring(file, Optional.empty(), true));
    }

    /// Ctrl+O while filling: a file of the scanner if it has one, else any; then the paper.
    void choose() {
        if (offered.isEmpty() && loose().isEmpty()) {
            choose(form.papers().chosen());
            return;
        }
        VBox menu = WhichPaper.menu();
        for (Item item : loose()) {
            String name = item.scan().name();
            which.row(
                    menu, texts.of("ui.reception.scan.hang", name), Icon.ATTACH, () -> hang(item));
            which.row(
                    menu,
                    texts.of("ui.reception.scan.drop", name),
                    Icon.NOT_NEEDED,
                    () -> put(items.stream().filter(one -> one != item).toList()));
        }
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

    /// Scans that lie by no paper.
    List<Item> loose() {
        return Hung.loose(items);
    }

    /// A loose scan goes to a paper: to the one the officer stands on, or the one that is named.
    private void hang(Item item) {
        choosePaper(
                item.scan().name(),
                form.papers().chosen(),
                no -> {
                    List<Item> now = new ArrayList<>(items);
                    now.remove(item);
                    now.add(new Item(no, item.scan()));
                    put(now);
                });
    }

    /// Ctrl+W: a card held before the camera.
    void camera() {
        devices.camera();
    }

    /// Ctrl+Q: papers from the scanner, to the paper in focus.
    void scan() {
        if (code().isEmpty()) {
            sitting.shell().refuse(texts.of("ui.reception.scan.procedureFirst"));
            return;
        }
        devices.scan(form.papers().chosen());
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
        choosePaper(kept.name(), component, no -> attach(file, kept, no));
    }

    private void choosePaper(String name, Optional<Integer> component, IntConsumer then) {
        List<PaperRow> rows = List.copyOf(form.papers().table().getItems());
        if (rows.isEmpty()) {
            sitting.shell().refuse(texts.of("ui.reception.scan.procedureFirst"));
        } else if (component.isPresent() || rows.size() == 1) {
            then.accept(component.orElse(rows.getFirst().component.no()));
        } else {
            which.ask(name, rows, then);
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
        items = Hung.named(now, form.papers().components());
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
        var situation = form.procedure().situation();
        return edition == null
                ? ""
                : edition.code() + (situation == null ? "" : "|" + situation.name());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
