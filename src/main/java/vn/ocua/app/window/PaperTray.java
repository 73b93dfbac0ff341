package vn.ocua.app.window;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintJob;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.paper.printing.Trouble;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.shell.Shell;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the window's papers go: the printer that was chosen for them, else the folder; and what
/// the officer is told when one does not come out.
///
/// While a paper needs a hand, Ctrl+P sends that same paper again instead of making a numbered
/// reprint, and Enter says that it is out where the printer cannot tell. Where no printer is there
/// the PDF is opened at once; one that failed is opened from the settings, if the officer wants.
public final class PaperTray implements AutoCloseable {
    private static final KeyCombination AGAIN =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final Pattern FORM = Pattern.compile(" mau-([a-z0-9]+)");
    private static final String GONE = Trouble.GONE.code();
    private static final Pattern REPRINT = Pattern.compile(" in-lai-\\d+$");

    private final PrintingDesk desk;
    private final Texts texts;
    private final BiConsumer<Tone, String> notice;
    private final Consumer<Path> viewer;
    private final Runnable unwatch;
    private volatile @Nullable PrintJob open;

    /// @param window runs on the window's thread
    /// @param notice says a sentence above the act bar
    /// @param viewer opens a PDF that no printer took although one was wanted
    public PaperTray(
            PrintingDesk desk,
            Texts texts,
            Executor window,
            BiConsumer<Tone, String> notice,
            Consumer<Path> viewer) {
        this.desk = desk;
        this.texts = texts;
        this.notice = notice;
        this.viewer = viewer;
        unwatch =
                desk.watch(job -> {
                    window.execute(() -> show(job));
                    if (job.code().equals(GONE)) {
                        view(job);
                    }
                });
    }

    /// A tray for whoever sits down now, in place of the one before.
    static PaperTray over(
            @Nullable PaperTray before, Counter counter, Place place, Texts texts, Shell shell) {
        if (before != null) {
            before.close();
        }
        return new PaperTray(
                counter.printing(place.printers(), place.papers()),
                texts,
                Platform::runLater,
                (tone, sentence) -> shell.notice(tone, Icon.PRINT, sentence),
                place.viewer());
    }

    /// Gives the tray its keys before the open screen has them.
    static void keys(Scene scene, Shell shell, Supplier<@Nullable PaperTray> now) {
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> {
            PaperTray tray = now.get();
            boolean taken = tray != null && !shell.overlay().isOpen() && tray.takes(event);
            return taken ? null : usual.dispatchEvent(event, tail);
        });
    }

    /// Tells of a paper that an earlier stop of the program left behind.
    void remind() {
        desk.jobs().stream()
                .filter(PrintJob::needsAHand)
                .reduce((_, last) -> last)
                .ifPresent(this::show);
    }

    /// Prints, or writes to the folder. Runs off the window's thread; answers before the paper is
    /// out.
    ///
    /// @param name without ending: `code mau-form ban-version`
    /// @return where it lies, for people to read: a file, or the printer as if it were its folder
    public Path put(String name, byte[] pdf) {
        Matcher form = FORM.matcher(name);
        // A reprint of what is still stuck takes its place.
        PrintJob stuck = open;
        if (stuck != null && stuck.title().equals(REPRINT.matcher(name).replaceFirst(""))) {
            desk.forget(stuck.id());
            open = null;
        }
        String kind = form.find() ? form.group(1) : "01";
        PrintJob job = desk.print(kind, name, pdf);
        if (!desk.choice(kind).printer().equals(PrintChoice.FOLDER)) {
            view(job);
        }
        return job.printer().isEmpty()
                ? Path.of(job.file())
                : Path.of(plain(texts.of("ui.print.at", job.printer())), plain(name));
    }

    /// A printer was wanted and there is none: the officer prints the PDF in some other way.
    private void view(PrintJob job) {
        if (!job.file().isEmpty()) {
            viewer.accept(Path.of(job.file()));
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]", " ");
    }

    /// Whether a key was meant for a paper that needs a hand.
    boolean takes(Event event) {
        PrintJob now = open;
        if (now == null
                || !(event instanceof KeyEvent key)
                || key.getEventType() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        if (AGAIN.match(key)) {
            again(now);
            return true;
        }
        boolean typing =
                key.getTarget() instanceof TextInputControl field && !field.getText().isEmpty();
        if (key.getCode() == KeyCode.ENTER && now.state() == PrintJob.State.DOUBTFUL && !typing) {
            open = null;
            desk.confirm(now.id());
            return true;
        }
        return false;
    }

    /// Off the window's thread: what waits at the printer is taken back first.
    private void again(PrintJob stuck) {
        open = null;
        notice.accept(Tone.PLAIN, said(Sentence.of("fault.print.sending", stuck.printer())));
        Thread.ofPlatform().daemon().name("ocua-print-again").start(() -> desk.retry(stuck.id()));
    }

    private void show(PrintJob job) {
        PrintJob before = open;
        if (job.needsAHand()) {
            boolean told =
                    before != null
                            && before.id().equals(job.id())
                            && before.what().equals(job.what());
            open = job;
            if (!told) {
                tell(job);
            }
            return;
        }
        if (before != null && before.id().equals(job.id())) {
            open = null;
            before = null;
        }
        if (job.state() == PrintJob.State.PRINTED) {
            notice.accept(Tone.DONE, said(job.what()));
            if (before != null) {
                tell(before);
            }
        }
    }

    private void tell(PrintJob job) {
        String sentence = said(job.what());
        if (!job.file().isEmpty()) {
            sentence += " " + texts.of("ui.print.openToo", job.file());
        }
        Tone tone = job.state() == PrintJob.State.FAILED ? Tone.DANGER : Tone.ATTN;
        notice.accept(
                tone,
                job.code().isEmpty()
                        ? sentence
                        : texts.of("ui.shell.faultCode", sentence, job.code()));
    }

    private String said(Sentence sentence) {
        return texts.of(sentence);
    }

    @Override
    public void close() {
        unwatch.run();
    }
}
