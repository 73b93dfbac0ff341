package vn.ocua.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.PageScanner;
import vn.ocua.ui.SheetList.Sheet;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Running;
import vn.ocua.ui.shell.Screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// Papers from the scanner (quét từ máy quét): sheet after sheet, looked at, scanned again where
/// one is askew, then put beside a paper as one file. Any room that attaches files opens it.
public final class ScannerScreen extends Screen {
    private final Sitting sitting;
    private final Texts texts;
    private final Consumer<List<byte[]>> done;
    private final Runnable leave;
    private final PageScanner scanners;
    private final Panel side = new Panel();
    private final SheetList sheets;
    private final VBox devices = new VBox();
    private final Segmented<Boolean> feeder;
    private final Segmented<Boolean> colour;
    private ScannerChoice choice;
    private boolean warned;
    private @Nullable Running running;

    /// @param paper which paper the sheets are for, shown beside the title; empty where it is asked
    ///   afterwards
    /// @param done takes the sheets after this screen has gone
    /// @param leave leads back to where it was opened
    public ScannerScreen(
            Sitting sitting, String paper, Consumer<List<byte[]>> done, Runnable leave) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.done = done;
        this.leave = leave;
        scanners = sitting.counter().pageScanner();
        choice = ScannerChoice.read(sitting.status().scanner().get());
        feeder = choice("feeder");
        colour = choice("colour");
        feeder.value().set(choice.feeder());
        colour.value().set(choice.colour());
        feeder.value().addListener((_, _, now) -> keep(choice.feeder(now)));
        colour.value().addListener((_, _, now) -> keep(choice.colour(now)));
        side.getStyleClass().add("scanner-side");
        side.add(Section.titled(texts.of("ui.scanner.device"), devices));
        HBox choices =
                new HBox(
                        new VBox(Section.hint(texts.of("ui.scanner.feeder")), feeder),
                        new VBox(Section.hint(texts.of("ui.scanner.colour")), colour));
        choices.getStyleClass().add("form-row");
        side.add(new Section(choices));
        sheets = new SheetList(texts, side);
        title().set(texts.of("ui.scanner.title"));
        if (!paper.isEmpty()) {
            heading().setAll(new Tag(Tone.PLAIN, Icon.ATTACH, paper));
        }
    }

    @Override
    protected Node build() {
        return sheets.node();
    }

    @Override
    public String help() {
        return "scanner";
    }

    /// The scanner that was chosen before begins at once; else it is looked for.
    @Override
    public void shown() {
        device();
        acts(Optional.empty());
        if (choice.isEmpty()) {
            find();
        } else if (sheets.count() == 0) {
            scan(-1);
        }
    }

    @Override
    public void hidden() {
        stop();
    }

    @Override
    public boolean card(String text) {
        return true; // Somebody's card must not open a registration over this one.
    }

    @Override
    public List<Act> more() {
        List<Act> more = new ArrayList<>();
        if (sheets.count() > 0) {
            more.add(
                    Act.of(
                                    Key.NONE,
                                    texts.of("ui.scanner.again", sheets.chosen() + 1),
                                    () -> scan(sheets.chosen()))
                            .with(Icon.SCANNER));
            more.add(
                    Act.of(
                                    Key.NONE,
                                    texts.of("ui.scanner.remove", sheets.chosen() + 1),
                                    this::remove)
                            .with(Icon.NOT_NEEDED));
        }
        more.add(Act.of(Key.LIST, texts.of("ui.scanner.find"), this::find).with(Icon.FIND));
        return more;
    }

    private void acts(Optional<String> refused) {
        warned = false;
        List<Act> all = new ArrayList<>();
        all.add(Act.of(Key.BACK, texts.of("ui.scanner.leave"), this::leave));
        if (sheets.count() == 0) {
            all.add(
                    Act.go(Key.SCAN, texts.of("ui.scanner.scan"), () -> scan(-1))
                            .with(Icon.SCANNER));
        } else {
            all.add(
                    Act.of(
                            Key.NONE,
                            texts.of("ui.scanner.again", sheets.chosen() + 1),
                            () -> scan(sheets.chosen())));
            all.add(
                    Act.of(
                            Key.NONE,
                            texts.of("ui.scanner.remove", sheets.chosen() + 1),
                            this::remove));
            all.add(
                    Act.of(Key.SCAN, texts.of("ui.scanner.more"), () -> scan(-1))
                            .with(Icon.SCANNER));
            all.add(
                    Act.go(Key.COMMIT, texts.of("ui.scanner.use", sheets.count()), this::use)
                            .with(Icon.ATTACH));
        }
        acts().setAll(all);
        String words =
                refused.orElseGet(() ->
                        sheets.count() == 0
                                ? texts.of("ui.scanner.how")
                                : texts.of("ui.scanner.count", sheets.count()));
        state().set(
                        refused.isPresent()
                                ? Words.beside(Icon.ALERT_CIRCLE, Tone.DANGER, words)
                                : Words.small(words, Tone.MUTED));
    }

    private void device() {
        devices.getChildren()
                .setAll(
                        choice.isEmpty()
                                ? Words.small(texts.of("ui.scanner.noDevice"), Tone.MUTED)
                                : new Words(choice.name()));
    }

    /// Looks who answers; one alone is taken, of more one is chosen in the settings.
    private void find() {
        stop();
        sitting.shell().busy().begin(texts.of("ui.scanner.finding"), this::stop);
        running =
                sitting.background()
                        .run(() -> scanners.present(choice.id()))
                        .then(found -> {
                            sitting.shell().busy().end();
                            if (found.isEmpty()) {
                                sitting.shell()
                                        .notice(
                                                Tone.ATTN,
                                                Icon.SCANNER,
                                                texts.of("ui.scanner.nothing"));
                            } else {
                                keep(ScannerChoice.of(found.getFirst()).feeder(choice.feeder()));
                                device();
                                if (found.size() > 1) {
                                    sitting.shell()
                                            .notice(
                                                    Tone.PLAIN,
                                                    Icon.SCANNER,
                                                    texts.of(
                                                            "ui.scanner.several",
                                                            found.size(),
                                                            choice.name()));
                                }
                            }
                        })
                        .otherwise(this::explain);
    }

    /// @param at the sheet to be scanned again; −1 for one more
    private void scan(int at) {
        if (choice.isEmpty()) {
            find();
            return;
        }
        stop();
        sitting.shell().clearNotices();
        ScannerChoice now = choice;
        ConcurrentLinkedQueue<Sheet> came = new ConcurrentLinkedQueue<>();
        sitting.shell()
                .busy()
                .begin(texts.of("ui.scanner.scanning", sheets.count() + 1), this::stop);
        running =
                sitting.background()
                        .<Outcome<Boolean>>follow(progress ->
                                scanners.scan(
                                        sitting.session(),
                                        now.device(),
                                        at < 0 ? now.wish() : now.feeder(false).wish(),
                                        page -> {
                                            came.add(Sheet.of(page));
                                            progress.at(came.size(), 0);
                                        },
                                        progress::stopped))
                        .telling((_, _) -> take(came, at))
                        .then(outcome -> {
                            sitting.shell().busy().end();
                            take(came, at);
                            if (outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)) {
                                acts(Optional.of(sitting.say().refusals(reasons)));
                            }
                        })
                        .otherwise(fault -> {
                            take(came, at);
                            explain(fault);
                        });
    }

    private void take(ConcurrentLinkedQueue<Sheet> came, int at) {
        for (Sheet sheet = came.poll(); sheet != null; sheet = came.poll()) {
            if (at >= 0 && at < sheets.count()) {
                sheets.replace(sheet, at);
            } else {
                sheets.add(sheet);
            }
        }
        acts(Optional.empty());
    }

    /// Sheets that are attached to nothing go only at the second Esc.
    private void leave() {
        if (sheets.count() > 0 && !warned) {
            acts(Optional.of(texts.of("ui.scanner.left", sheets.count())));
            warned = true;
            return;
        }
        leave.run();
    }

    private void remove() {
        int at = sheets.chosen();
        if (at >= 0) {
            sheets.remove(at);
            acts(Optional.empty());
        }
    }

    private void use() {
        List<byte[]> all = sheets.images();
        leave.run();
        done.accept(all);
    }

    private void stop() {
        Running now = running;
        running = null;
        if (now != null) {
            now.cancel();
            sitting.shell().busy().end();
        }
    }

    private void explain(Fault fault) {
        sitting.shell().busy().end();
        sitting.shell().explain(fault);
    }

    private void keep(ScannerChoice wanted) {
        choice = wanted;
        sitting.status().scanner().set(wanted.line());
    }

    private Segmented<Boolean> choice(String key) {
        return new Segmented<>(
                texts.of("ui.scanner." + key),
                List.of(false, true),
                one -> texts.of("ui.scanner." + key + "." + one));
    }
}
