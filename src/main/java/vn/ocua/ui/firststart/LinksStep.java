package vn.ocua.ui.firststart;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Texts;
import vn.ocua.counter.PrintChoice;
import vn.ocua.counter.PrintJob;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.counter.PrintingDesk.Machine;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.shell.Background;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Where papers come out, with a test page to hold in the hand; and whether the portal is connected
/// as soon as the desk stands, or later. The portal's secrets are asked for when there is a store
/// that keeps them.
final class LinksStep implements Step {
    private final Texts texts;
    private final Background background;
    private final Supplier<PrintingDesk> printing;
    private final VBox rows = new VBox();
    private final VBox answer = new VBox();
    private final Segmented<Boolean> portal;
    private final VBox node;
    private List<Machine> machines = List.of();
    private String printer;
    private boolean looked;
    private @Nullable UUID test;

    /// @param printing started when first needed; asked off the UI thread
    LinksStep(
            Texts texts, Background background, Answers answers, Supplier<PrintingDesk> printing) {
        this.texts = texts;
        this.background = background;
        this.printing = printing;
        printer = answers.get("printer", "");
        rows.getStyleClass().add("menu-rows");
        portal =
                new Segmented<>(
                        texts.of("ui.first.portal"),
                        List.of(false, true),
                        now -> texts.of("ui.first.portal." + now));
        portal.value().set(Boolean.parseBoolean(answers.get("portal", "false")));
        Section papers =
                Section.titled(
                                texts.of("ui.first.printer"),
                                Section.hint(texts.of("ui.first.printer.hint")),
                                rows,
                                answer)
                        .atEnd(
                                new ActButton(
                                        Act.of(
                                                        Key.DIGIT_1,
                                                        texts.of("ui.first.printer.test"),
                                                        this::test)
                                                .with(Icon.PRINT),
                                        _ -> {}));
        Section line =
                Section.titled(
                        texts.of("ui.first.portal"),
                        Section.hint(texts.of("ui.first.portal.hint")),
                        portal);
        papers.getStyleClass().add("first-section");
        line.getStyleClass().add("first-section");
        node = new VBox(new Panel(papers, line));
        draw();
    }

    @Override
    public String key() {
        return "links";
    }

    @Override
    public String summary() {
        return looked ? name(printer) : texts.of("ui.first.links.about");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        if (!looked) {
            look();
        }
        focusChosen();
    }

    /// Nothing here is compulsory.
    @Override
    public Optional<String> check() {
        return Optional.empty();
    }

    @Override
    public void answers(Map<String, String> into) {
        into.put("printer", printer);
        into.put("portal", portal.value().get().toString());
    }

    boolean digit(int number) {
        if (number == 1) {
            test();
        }
        return number == 1;
    }

    /// The chosen printer; the PC's usual one where none was chosen.
    PrintChoice choice() {
        return PrintChoice.usual().on(printer);
    }

    /// The portal is connected as soon as the desk stands.
    boolean portalNow() {
        return portal.value().get();
    }

    private void look() {
        looked = true;
        background
                .run(() -> {
                    PrintingDesk desk = printing.get();
                    desk.watch(job -> Platform.runLater(() -> said(job)));
                    return desk.printers();
                })
                .then(found -> {
                    machines = found;
                    draw();
                    focusChosen();
                })
                .otherwise(this::failed);
    }

    private void draw() {
        rows.getChildren().clear();
        row("");
        for (Machine one : machines) {
            row(one.name());
        }
        if (!machines.isEmpty()) {
            row(PrintChoice.FOLDER);
        }
    }

    private void row(String name) {
        boolean chosen = name.equals(printer);
        ActButton row =
                new ActButton(
                                Act.of(Key.NONE, name(name), () -> choose(name))
                                        .with(chosen ? Icon.RADIO_ON : Icon.RADIO_OFF),
                                _ -> {})
                        .asRow();
        row.setMinWidth(0);
        row.setAccessibleText(
                texts.of(
                        chosen ? "ui.first.printer.chosen" : "ui.first.printer.choose",
                        name(name)));
        rows.getChildren().add(row);
    }

    private String name(String name) {
        if (name.equals(PrintChoice.FOLDER)) {
            return texts.of("ui.first.printer.folder");
        }
        return name.isEmpty()
                ? texts.of(machines.isEmpty() ? "ui.first.printer.none" : "ui.first.printer.usual")
                : name;
    }

    private void choose(String name) {
        printer = name;
        answer.getChildren().clear();
        draw();
        focusChosen();
    }

    private void focusChosen() {
        rows.getChildren().stream()
                .filter(row ->
                        row instanceof ActButton button && button.act().icon() == Icon.RADIO_ON)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void test() {
        say(Tone.PLAIN, texts.of("ui.printers.testing"));
        PrintChoice wanted = choice();
        background
                .run(() -> {
                    PrintingDesk desk = printing.get();
                    PrintJob job = desk.test(wanted);
                    return desk.job(job.id()).orElse(job);
                })
                .then(job -> {
                    test = job.id();
                    said(job);
                })
                .otherwise(this::failed);
    }

    /// What became of the test page.
    private void said(PrintJob job) {
        if (!job.id().equals(test)) {
            return;
        }
        String sentence = texts.of(job.what());
        say(
                job.state() == PrintJob.State.FAILED
                        ? Tone.DANGER
                        : job.needsAHand() ? Tone.ATTN : Tone.DONE,
                job.code().isEmpty()
                        ? sentence
                        : texts.of("ui.shell.faultCode", sentence, job.code()));
    }

    private void failed(Fault fault) {
        say(Tone.DANGER, texts.of("ui.shell.faultCode", texts.of(fault.sentence()), fault.code()));
    }

    private void say(Tone tone, String sentence) {
        answer.getChildren().setAll(new Note(tone, Icon.PRINT, sentence));
    }
}
