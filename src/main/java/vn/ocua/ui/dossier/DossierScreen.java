package vn.ocua.ui.dossier;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Lateness;
import vn.ocua.counter.Offered;
import vn.ocua.counter.Progress;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Status;
import vn.ocua.person.Right;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One dossier (hồ sơ): who and what at the left, what happened in the middle, the promise and what
/// can be done now at the right, with the reason for what can not.
public final class DossierScreen extends Screen {
    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final String code;
    private final Printing printing;
    private final Deeds deeds;
    private final Supplier<Optional<Path>> chooser;
    private final Runnable leave;
    private final SyncLine portal;
    private final Consumer<String> giveBack;
    private final Panel who = new Panel();
    private final Panel story = new Panel();
    private final Panel doing = new Panel();
    private final HBox columns = new HBox(who, story, doing);
    private final StackPane body = new StackPane(columns);
    private final Unfinished unfinished;
    private @Nullable Viewer viewer;
    private @Nullable Loaded loaded;
    private @Nullable ActForm form;
    private @Nullable Doing first;

    /// @param code the dossier's code or one it had before
    /// @param tray takes a paper's name and its PDF; `chooser` asks for a file
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
        printing = new Printing(sitting, code, tray);
        deeds = new Deeds(sitting, code, printing, this::kept, this::refused);
        this.chooser = chooser;
        this.leave = leave;
        this.portal = portal;
        this.giveBack = giveBack;
        unfinished = new Unfinished(sitting);
        title().set(code);
    }

    /// Begins with the form open that answers a promise which runs out or is over.
    public DossierScreen answering(Lateness.Answer answer) {
        first = answer == Lateness.Answer.EXTEND ? Doing.EXTEND : Doing.APOLOGY;
        return this;
    }

    @Override
    protected Node build() {
        who.getStyleClass().add("dossier-who");
        doing.getStyleClass().add("dossier-doing");
        HBox.setHgrow(story, Priority.ALWAYS);
        story.setMinWidth(0);
        columns.getStyleClass().add("form");
        body.setMinSize(0, 0);
        return body;
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
    public void hidden() {
        unfinished.save();
        if (viewer != null) {
            viewer.close();
        }
    }

    @Override
    public String help() {
        return "dossier";
    }

    @Override
    public boolean back() {
        Viewer looking = viewer;
        if (looking != null) {
            looking.close();
            viewer = null;
            body.getChildren().setAll(columns);
            draw();
            return true;
        }
        ActForm open = form;
        Loaded now = loaded;
        if (open != null && now != null) {
            unfinished.aside(open, now.story().dossier());
            form = null;
            draw();
            return true;
        }
        return false;
    }

    private void load() {
        sitting.background()
                .run(() -> Loaded.of(sitting, code, portal, printing))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Loaded>(Loaded now) -> {
                            loaded = now;
                            Doing wanted = first;
                            first = null;
                            Optional.ofNullable(wanted)
                                    .or(() -> unfinished.open(now))
                                    .ifPresentOrElse(this::begin, this::draw);
                        }
                        case Outcome.Refused<Loaded>(List<Refusal> reasons) ->
                                sitting.shell().refuse(say.refusals(reasons));
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void draw() {
        Loaded now = loaded;
        if (now == null || viewer != null) {
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
            new DoingPane(sitting).draw(doing, now.story(), can, now.choices());
            List<Act> bar = new ArrayList<>();
            bar.add(Act.of(Key.BACK, texts.of("ui.dossier.act.back"), leave));
            can.stream().filter(Act::go).forEach(bar::add);
            acts().setAll(bar);
            state().set(portal.sentence(now.sync()));
            doing.applyCss(); // what scrolls joins the scene with its skin
            doing.lookupAll(".act").stream()
                    .filter(ActButton.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        } else {
            doing.getChildren().clear();
            doing.add(open.node());
            VBox.setVgrow(open.node(), Priority.ALWAYS);
            bar(open);
            open.focus();
        }
    }

    private void bar(ActForm open) {
        List<Act> bar = new ArrayList<>();
        bar.add(Act.of(Key.BACK, texts.of("ui.dossier.act.cancel"), this::back));
        if (open.act() == Doing.RESULT) {
            bar.add(
                    Act.of(Key.FILE, texts.of("ui.dossier.act.file"), () -> pick(open))
                            .with(Icon.ATTACH));
        }
        if (open.prints()) {
            bar.add(Act.of(Key.SAVE, texts.of("ui.dossier.act.only"), () -> commit(false)));
        }
        bar.add(Act.go(Key.COMMIT, open.name(), () -> commit(true)));
        acts().setAll(bar);
    }

    private void pick(ActForm open) {
        chooser.get().ifPresent(open::file);
        open.focus();
    }

    @Override
    public List<Act> more() {
        Loaded now = loaded;
        if (now == null || form != null || viewer != null) {
            return List.of();
        }
        List<Act> more = new ArrayList<>();
        can(now).stream().filter(act -> !act.go()).forEach(more::add);
        more.add(
                Act.of(Key.INSIDE, texts.of("ui.dossier.act.inside"), this::look)
                        .with(Icon.SHOW)
                        .unless(() ->
                                Viewer.items(now.story(), texts).isEmpty()
                                        ? Optional.of(texts.of("ui.dossier.viewer.none"))
                                        : Optional.empty()));
        if (sitting.session().lacks(Right.ATTACH).isEmpty()) {
            more.add(
                    Act.of(Key.REMARK, texts.of("ui.dossier.act.remark"), () -> begin(Doing.REMARK))
                            .with(Icon.CORRECT));
        }
        more.addAll(new DoingPane(sitting).saying(now.choices()));
        return more;
    }

    private void look() {
        Loaded now = loaded;
        if (now == null) {
            return;
        }
        Viewer open = new Viewer(sitting, Viewer.items(now.story(), texts));
        viewer = open;
        body.getChildren().setAll(open.node());
        body.applyCss();
        acts().setAll(Act.go(Key.BACK, texts.of("ui.dossier.viewer.close"), this::back));
        state().set(open.keys());
        open.open();
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
        Offered next = Printing.next(now.story(), now.papers());
        if (next != null) {
            can.add(Act.of(Key.PRINT, printing.label(next), () -> print(next)).with(Icon.PRINT));
        }
        if (now.papers().size() > 1) {
            can.add(
                    Act.of(
                                    digit < 9 ? Key.digit(digit++) : Key.NONE,
                                    texts.of("ui.dossier.act.papers"),
                                    () -> printing.choose(now.papers(), this::print))
                            .with(Icon.PRINT));
        }
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
            deeds.order(plain, null, true, version());
            return;
        }
        ActForm asked = new ActForm(sitting, act, now.story().dossier());
        form = asked;
        state().set(unfinished.follow(asked, now.story().dossier()));
        draw();
    }

    private void commit(boolean paper) {
        ActForm open = form;
        if (open == null) {
            return;
        }
        switch (open.act()) {
            case REMARK -> deeds.remark(open.said("reason"));
            case APOLOGY ->
                    open.until().ifPresent(until -> deeds.apologise(until, open.said("reason")));
            default ->
                    open.order()
                            .ifPresent(order -> deeds.order(order, open.file(), paper, version()));
        }
    }

    private int version() {
        Loaded now = loaded;
        return now == null ? 0 : now.story().dossier().standing().version();
    }

    private void kept() {
        ActForm done = form;
        Loaded before = loaded;
        if (done != null && before != null) {
            unfinished.done(done, before.story().dossier());
        }
        form = null;
        load();
    }

    private void refused(List<Refusal> reasons) {
        ActForm open = form;
        if (open == null || !open.refused(reasons)) {
            sitting.shell().refuse(say.refusals(reasons));
        }
    }

    private void print(Offered paper) {
        if (paper.asks()) {
            begin(Doing.APOLOGY);
        } else {
            deeds.print(paper.form(), paper.printed() > 0, Map.of());
        }
    }

    private void attach(boolean scanner) {
        Loaded now = loaded;
        if (now != null) {
            new Attaching(sitting, code, chooser, this::load, () -> sitting.shell().open(this))
                    .ask(now.story().dossier().papers(), scanner);
        }
    }
}
