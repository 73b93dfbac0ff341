package vn.ocua.ui.dossier;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Issuing;
import vn.ocua.counter.Progress;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Status;
import vn.ocua.exchange.Queue;
import vn.ocua.person.Right;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One dossier (hồ sơ): who and what at the left, what happened in the middle, the promise and what
/// can be done now at the right, with the reason for what can not.
public final class DossierScreen extends Screen {
    private record Loaded(
            Showing.Story story, List<Progress.Choice> choices, Queue.DossierState sync) {}

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final String code;
    private final BiFunction<String, byte[], Path> tray;
    private final Supplier<Optional<Path>> chooser;
    private final Runnable leave;
    private final SyncLine portal;
    private final Consumer<String> giveBack;
    private final Panel who = new Panel();
    private final Panel story = new Panel();
    private final Panel doing = new Panel();
    private @Nullable Loaded loaded;
    private @Nullable ActForm form;
    private boolean busy;

    /// @param code the dossier's code or one it had before
    /// @param tray takes a paper's name and its PDF, answers where it lies
    /// @param chooser asks for a file
    /// @param portal tells whether the portal has it
    /// @param giveBack leads to where its result is handed over
    /// @param leave leads back to the list
    public DossierScreen(
            Sitting sitting,
            String code,
            BiFunction<String, byte[], Path> tray,
            Supplier<Optional<Path>> chooser,
            SyncLine portal,
            Consumer<String> giveBack,
            Runnable leave) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.code = code;
        this.tray = tray;
        this.chooser = chooser;
        this.leave = leave;
        this.portal = portal;
        this.giveBack = giveBack;
        title().set(code);
    }

    @Override
    protected Node build() {
        who.getStyleClass().add("dossier-who");
        doing.getStyleClass().add("dossier-doing");
        HBox.setHgrow(story, Priority.ALWAYS);
        story.setMinWidth(0);
        HBox columns = new HBox(who, story, doing);
        columns.getStyleClass().add("form");
        return columns;
    }

    @Override
    public void shown() {
        subscriptions.add(
                sitting.shell()
                        .folded()
                        .subscribe(fold -> {
                            who.setVisible(!fold);
                            who.setManaged(!fold);
                        }));
        load();
    }

    @Override
    public String help() {
        return "dossier";
    }

    @Override
    public boolean back() {
        if (form != null) {
            form = null;
            draw();
            return true;
        }
        return false;
    }

    private void load() {
        sitting.background()
                .run(() ->
                        sitting.counter()
                                .showing()
                                .story(sitting.session(), code)
                                .map(found ->
                                        new Loaded(
                                                found,
                                                sitting.counter()
                                                        .progress()
                                                        .choices(
                                                                sitting.session(), found.dossier()),
                                                portal.read(found.dossier().id()))))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Loaded>(Loaded now) -> {
                            loaded = now;
                            draw();
                        }
                        case Outcome.Refused<Loaded>(List<Refusal> reasons) ->
                                sitting.shell().refuse(say.refusals(reasons));
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void draw() {
        Loaded now = loaded;
        if (now == null) {
            return;
        }
        Dossier dossier = now.story().dossier();
        title().set(dossier.code());
        Status status = dossier.standing().status();
        heading()
                .setAll(
                        new Tag(Timeline.tone(status), texts.of("status." + status.code())),
                        portal.tag(now.sync(), sitting.counter().finding().now()));
        new WhoPane(sitting).draw(who, now.story());
        new Timeline(sitting).draw(story, now.story());
        List<Act> can = can(now);
        ActForm open = form;
        if (open == null) {
            new DoingPane(sitting).draw(doing, dossier, can, now.choices());
            List<Act> bar = new ArrayList<>();
            bar.add(Act.of(Key.BACK, texts.of("ui.dossier.act.back"), leave));
            can.stream().filter(Act::go).forEach(bar::add);
            acts().setAll(bar);
            state().set(portal.sentence(now.sync()));
            doing.lookupAll(".act").stream()
                    .filter(ActButton.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        } else {
            doing.getChildren().clear();
            doing.add(open.node());
            VBox.setVgrow(open.node(), Priority.ALWAYS);
            acts().setAll(
                            Act.of(Key.BACK, texts.of("ui.dossier.act.cancel"), this::back),
                            Act.go(Key.COMMIT, open.name(), this::commit));
            open.focus();
        }
    }

    @Override
    public List<Act> more() {
        Loaded now = loaded;
        return now == null || form != null
                ? List.of()
                : can(now).stream().filter(act -> !act.go()).toList();
    }

    /// What can be done now, the natural next step first and as the one go.
    private List<Act> can(Loaded now) {
        Dossier dossier = now.story().dossier();
        List<Act> can = new ArrayList<>();
        int digit = 1;
        for (Progress.Choice choice : now.choices()) {
            if (choice.why() != null) {
                continue;
            }
            Doing act = Doing.of(choice.move());
            Key key = act.key() == Key.NONE ? Key.digit(digit++) : act.key();
            boolean next = act.isNext(dossier.standing().status());
            Runnable run = () -> begin(act);
            String label = texts.of(act.label());
            Act one = (next ? Act.go(key, label, run) : Act.of(key, label, run)).with(act.icon());
            can.add(next ? 0 : can.size(), one);
        }
        if (!dossier.standing().status().isFinal()
                && sitting.session().lacks(Right.CORRECT).isEmpty()) {
            can.add(
                    Act.of(
                                    Key.CORRECT,
                                    texts.of(
                                            "ui.dossier.act.correct",
                                            dossier.standing().version() + 1),
                                    () -> begin(Doing.CORRECT))
                            .with(Icon.CORRECT));
        }
        can.add(
                Act.of(
                                Key.PRINT,
                                texts.of(
                                        printed(now)
                                                ? "ui.dossier.act.again"
                                                : "ui.dossier.act.print",
                                        dossier.standing().version()),
                                this::print)
                        .with(Icon.PRINT));
        if (sitting.session().lacks(Right.ATTACH).isEmpty() && !dossier.papers().isEmpty()) {
            can.add(
                    Act.of(Key.FILE, texts.of("ui.dossier.act.attach"), () -> attach(false))
                            .with(Icon.ATTACH));
            can.add(
                    Act.of(Key.SCAN, texts.of("ui.dossier.act.scan"), () -> attach(true))
                            .with(Icon.SCANNER));
        }
        portal.act(now.sync(), dossier.code()).ifPresent(can::add);
        return can;
    }

    private static boolean printed(Loaded now) {
        int version = now.story().dossier().standing().version();
        return now.story().papers().stream()
                .anyMatch(p -> p.form().equals("01") && p.version() == version);
    }

    private void begin(Doing act) {
        Loaded now = loaded;
        if (now == null) {
            return;
        }
        if (act == Doing.RETURN) {
            giveBack.accept(now.story().dossier().code());
            return;
        }
        Order plain = act.plain();
        if (plain != null) {
            order(plain);
            return;
        }
        form = new ActForm(sitting, act, now.story().dossier());
        draw();
    }

    private void commit() {
        ActForm open = form;
        if (open != null) {
            open.order().ifPresent(this::order);
        }
    }

    private void order(Order order) {
        if (busy) {
            return;
        }
        busy = true;
        sitting.background()
                .run(() -> sitting.counter().progress().order(sitting.session(), code, order))
                .then(outcome -> {
                    busy = false;
                    switch (outcome) {
                        case Outcome.Done<Dossier> _ -> {
                            form = null;
                            load();
                        }
                        case Outcome.Refused<Dossier>(List<Refusal> reasons) -> refused(reasons);
                    }
                })
                .otherwise(fault -> {
                    busy = false;
                    sitting.shell().explain(fault);
                });
    }

    private void refused(List<Refusal> reasons) {
        ActForm open = form;
        if (open == null || !open.refused(reasons)) {
            sitting.shell().refuse(say.refusals(reasons));
        }
    }

    private void print() {
        Loaded now = loaded;
        if (now == null || busy) {
            return;
        }
        busy = true;
        boolean again = printed(now);
        sitting.background()
                .run(() ->
                        sitting.counter()
                                .issuing()
                                .print(sitting.session(), code, "01", "", again)
                                .map(paper -> tray.apply(name(paper), paper.pdf())))
                .then(outcome -> {
                    busy = false;
                    switch (outcome) {
                        case Outcome.Done<Path>(Path place) -> {
                            sitting.shell()
                                    .notice(
                                            Tone.DONE,
                                            Icon.PDF,
                                            texts.of("ui.dossier.printed", place));
                            load();
                        }
                        case Outcome.Refused<Path>(List<Refusal> reasons) ->
                                sitting.shell().refuse(say.refusals(reasons));
                    }
                })
                .otherwise(fault -> {
                    busy = false;
                    sitting.shell().explain(fault);
                });
    }

    private String name(Issuing.Paper paper) {
        return code
                + " mau-01 ban-"
                + paper.version()
                + (paper.reprint() == 0 ? "" : " in-lai-" + paper.reprint());
    }

    private void attach(boolean scanner) {
        Loaded now = loaded;
        if (now != null) {
            new Attaching(sitting, code, chooser, this::load, () -> sitting.shell().open(this))
                    .ask(now.story().dossier().papers(), scanner);
        }
    }
}
