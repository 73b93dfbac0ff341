package vn.ocua.ui.giveback;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.GivingBack;
import vn.ocua.counter.GivingBack.Way;
import vn.ocua.counter.ParkedReturns;
import vn.ocua.person.Card;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The room where results are handed over (trả kết quả): scan, check who stands there, one key.
public final class GiveBackScreen extends Screen {
    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Consumer<String> dossier;
    private final Giving giving;
    private final LookPane look;
    private final StepsPane steps;
    private final LastPane lastPane;
    private final HBox waiting;
    private final StackPane body = new StackPane();

    /// Counts what was opened: a late answer to an older question is dropped.
    private int opening;

    private @Nullable Given last;
    private @Nullable Card card;
    private @Nullable NotYet notYet;
    private final Aside aside;

    /// @param tray takes a paper's name and its PDF, answers where it lies
    /// @param dossier shows the whole page of a dossier
    public GiveBackScreen(
            Sitting sitting, BiFunction<String, byte[], Path> tray, Consumer<String> dossier) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.dossier = dossier;
        giving = new Giving(sitting, tray);
        aside = new Aside(sitting);
        look = new LookPane(sitting, this::open, this::ready);
        steps = new StepsPane(sitting, this::told);
        lastPane = new LastPane(texts, say, again());
        waiting = new HBox(look.node(), lastPane.node());
        waiting.getStyleClass().add("form");
        title().set(texts.of("ui.giveBack.title"));
        body.setMinSize(0, 0);
    }

    @Override
    protected Node build() {
        return body;
    }

    @Override
    public void shown() {
        subscriptions.add(
                sitting.shell()
                        .folded()
                        .subscribe(fold -> {
                            lastPane.node().setVisible(!fold);
                            lastPane.node().setManaged(!fold);
                            look.fold(fold);
                            steps.fold(fold);
                        }));
        subscriptions.add(body.getScene().focusOwnerProperty().subscribe(steps::follow));
        GivingBack.Opened open = steps.opened();
        if (open == null) {
            await();
        } else if (open.way() == Way.WAIT) {
            // it may have gone on in another room meanwhile
            open(open.story().dossier().code());
        } else {
            steps.focus();
        }
    }

    @Override
    public void hidden() {
        aside.leave(() -> {});
        look.hidden();
        opening++;
    }

    /// Another room sends a dossier here.
    public void open(String text) {
        opening++;
        int mine = opening;
        sitting.background()
                .run(() ->
                        sitting.counter()
                                .givingBack()
                                .open(sitting.session(), text)
                                .map(o -> Found.of(sitting, o)))
                .then(outcome -> {
                    if (mine != opening) {
                        return;
                    }
                    switch (outcome) {
                        case Outcome.Done<Found>(Found found) -> {
                            show(found.opened());
                            found.parked().ifPresent(this::takeUp);
                        }
                        case Outcome.Refused<Found>(List<Refusal> reasons) -> {
                            await();
                            look.wrong(say.refusals(reasons));
                        }
                    }
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    private void takeUp(ParkedReturns.Parked parked) {
        steps.restore(parked);
        sitting.shell().notice(Tone.PLAIN, Icon.CLOCK, texts.of("ui.giveBack.parked.again"));
        steps.focus();
    }

    @Override
    public boolean card(String text) {
        switch (Card.read(text)) {
            case Outcome.Done<Card>(Card read) -> {
                if (steps.opened() != null && steps.way() != Way.WAIT) {
                    steps.collector().card(read);
                } else {
                    if (steps.opened() != null) {
                        await();
                    }
                    card = read;
                    look.one().set(read.number());
                    look.enter();
                }
            }
            case Outcome.Refused<Card>(List<Refusal> reasons) ->
                    sitting.shell().refuse(say.refusals(reasons));
        }
        return true;
    }

    @Override
    public boolean digit(int number) {
        if (steps.opened() == null || steps.way() == Way.WAIT || notYet != null || number > 3) {
            return false;
        }
        steps.faces().choose(number);
        return true;
    }

    @Override
    public boolean enter() {
        if (steps.opened() == null && look.one().input().isFocused()) {
            look.enter();
            return true;
        }
        return false;
    }

    @Override
    public boolean back() {
        if (notYet != null && steps.opened() != null) {
            body.getChildren().setAll(steps.node());
            body.applyCss();
            bar();
            steps.focus();
            return true;
        }
        if (steps.opened() != null) {
            if (steps.collector().back()) {
                steps.focus();
            } else {
                next();
            }
            return true;
        }
        if (!look.one().value().isEmpty()) {
            card = null;
            look.clear();
            return true;
        }
        return false;
    }

    @Override
    public List<Act> more() {
        List<Act> more = new ArrayList<>();
        if (steps.opened() != null && steps.way() == Way.WAIT && notYet == null) {
            more.add(refusing());
        }
        if (steps.opened() != null && steps.way() != Way.WAIT) {
            more.add(
                    Act.of(
                                    Key.COLLECTOR,
                                    texts.of("ui.giveBack.act.else"),
                                    steps.collector()::somebodyElse)
                            .with(Icon.PERSON));
            more.add(Act.of(Key.INSIDE, texts.of("ui.giveBack.act.page"), this::page));
        }
        if (last != null) {
            more.add(again());
        }
        return more;
    }

    /// Waiting for the next person.
    private void await() {
        steps.close();
        notYet = null;
        aside.load(() -> {
            if (steps.opened() == null) {
                waitingBar();
            }
        });
        body.getChildren().setAll(waiting);
        heading().clear();
        lastPane.show(last);
        state().set(lastPane.state(last));
        waitingBar();
        look.clear();
        look.one().input().requestFocus();
    }

    private void waitingBar() {
        List<Act> bar = new ArrayList<>();
        aside.act(this::open).ifPresent(bar::add);
        bar.add(Act.go(Key.ENTER, texts.of("ui.giveBack.act.open"), look::enter));
        acts().setAll(bar);
    }

    private void next() {
        card = null;
        await();
    }

    private Act refusing() {
        return Act.of(Key.REMARK, texts.of("ui.giveBack.act.notYet"), this::notYet)
                .with(Icon.CORRECT);
    }

    private void notYet() {
        GivingBack.Opened open = steps.opened();
        if (open == null) {
            return;
        }
        var dossier = open.story().dossier();
        NotYet pane =
                new NotYet(
                        sitting,
                        dossier.code(),
                        dossier.code() + ", " + dossier.applicant().known(),
                        steps.comer());
        notYet = pane;
        body.getChildren().setAll(pane.node());
        body.applyCss();
        state().set(null);
        acts().setAll(pane.acts(this::back, this::next));
        pane.focus();
    }

    private void ready(int count) {
        if (steps.opened() == null) {
            heading()
                    .setAll(
                            new Tag(
                                    count == 0 ? Tone.PLAIN : Tone.DONE,
                                    texts.of("ui.giveBack.ready", count)));
        }
    }

    private void show(GivingBack.Opened found) {
        sitting.shell().clearNotices();
        Card read = card;
        steps.show(found, read);
        body.getChildren().setAll(steps.node());
        // what scrolls joins the scene with its skin; only then can a field in it be focused
        body.applyCss();
        heading().setAll(Heading.of(sitting, found, read != null));
        aside.opened(steps.parked());
        bar();
        if (found.way() == Way.WAIT) {
            // nothing is typed here: Enter leads to the dossier's page
            body.setFocusTraversable(false);
            body.requestFocus();
        }
        steps.focus();
    }

    private void bar() {
        notYet = null;
        Act away = Act.of(Key.BACK, texts.of("ui.giveBack.act.another"), this::back);
        if (steps.way() == Way.WAIT) {
            acts().setAll(away, Act.go(Key.ENTER, texts.of("ui.giveBack.act.page"), this::page));
        } else {
            acts().setAll(
                            away,
                            aside.parking(steps::parked, this::next),
                            refusing(),
                            Act.go(Key.COMMIT, texts.of("ui.giveBack.act.go"), this::give)
                                    .with(Icon.RETURN));
        }
        told();
    }

    /// Left end of the act bar.
    private void told() {
        GivingBack.Opened open = steps.opened();
        if (open == null) {
            return;
        }
        if (open.way() == Way.WAIT) {
            state().set(null);
            return;
        }
        aside.typed(steps.parked());
        String lacks = steps.lacking();
        state().set(
                        lacks.isEmpty()
                                ? Words.beside(
                                        Icon.TRAY_UP,
                                        Tone.MUTED,
                                        texts.of("ui.giveBack.state.closes"))
                                : Words.beside(Icon.ALERT, Tone.ATTN, lacks));
    }

    private void give() {
        GivingBack.Opened open = steps.opened();
        if (open == null) {
            return;
        }
        if (!steps.check()) {
            sitting.shell().refuse(steps.lacking());
            return;
        }
        giving.give(
                open.story().dossier().code(),
                steps.result(),
                steps.order(),
                given -> {
                    last = given;
                    next();
                },
                reasons -> {
                    told();
                    if (!steps.refused(reasons)) {
                        sitting.shell().refuse(say.refusals(reasons));
                    }
                });
    }

    private Act again() {
        return Act.of(Key.PRINT, texts.of("ui.giveBack.act.again"), this::printAgain)
                .with(Icon.PRINT)
                .unless(() ->
                        last == null
                                ? Optional.of(texts.of("ui.giveBack.last.none"))
                                : Optional.empty());
    }

    private void printAgain() {
        Given before = last;
        if (before != null) {
            giving.again(
                    before,
                    given -> {
                        last = given;
                        lastPane.show(given);
                    });
        }
    }

    private void page() {
        GivingBack.Opened open = steps.opened();
        if (open != null) {
            dossier.accept(open.story().dossier().code());
        }
    }
}
