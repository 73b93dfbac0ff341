package vn.ocua.ui.reception;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;
import vn.ocua.person.Card;
import vn.ocua.procedure.Edition;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The reception screen (tiếp nhận hồ sơ): ready for the next person, or a registration under way.
public final class ReceptionScreen extends Screen {
    private final Sitting sitting;
    private final Texts texts;
    private final Told told;
    private final Underway underway;
    private final StackPane body = new StackPane();
    private final FormPane form;
    private final ReadyPane ready;
    private final ReceptionActs acts;
    private final AtHand atHand;
    private boolean looked;
    private boolean lacks;
    private final String mended;
    private final Attaching attaching;
    private final Finishing finishing;

    /// @param tray takes a paper's name and its PDF, answers where it lies
    /// @param chooser asks for a file
    /// @param unclean the last stop was not an orderly one: open drafts are announced
    public ReceptionScreen(
            Sitting sitting,
            BiFunction<String, byte[], Path> tray,
            Supplier<Optional<Path>> chooser,
            boolean unclean) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.told = new Told(sitting);
        this.atHand = new AtHand(sitting);
        underway = new Underway(sitting, this::tell, atHand::put);
        form = underway.form();
        ready = new ReadyPane(sitting, this::begin);
        attaching = new Attaching(sitting, form, chooser, this::card, this::tell);
        finishing =
                new Finishing(
                        sitting,
                        new Committing(sitting, new Saving(sitting, tray)),
                        underway,
                        told,
                        atHand,
                        attaching,
                        new Finishing.Then(
                                this::tell,
                                this::side,
                                this::refresh,
                                this::ready,
                                this::laid,
                                this::start));
        acts =
                new ReceptionActs(
                        texts,
                        this::park,
                        this::organisation,
                        ready::all,
                        form::another,
                        this::drop,
                        finishing::again,
                        attaching,
                        form::remark,
                        form::onBehalf,
                        finishing.instead(),
                        () -> finishing.printed() != null,
                        finishing::save);
        mended = unclean ? "ui.reception.mended" : "ui.reception.found";
        title().set(texts.of("ui.reception.title"));
        ready.one().text().subscribe(this::pasted);
    }

    @Override
    protected Node build() {
        body.setMinSize(0, 0);
        return body;
    }

    @Override
    public void shown() {
        subscriptions.add(sitting.status().clock().subscribe(() -> underway.promise()));
        attaching.shown(subscriptions);
        form.shown(subscriptions);
        ready.shown(subscriptions);
        if (filling()) {
            lay();
            form.focus(form.focus());
            finishing.instead().focus();
        } else {
            ready();
        }
        subscriptions.add(sitting.shell().folded().subscribe(_ -> tell()));
        refresh();
    }

    @Override
    public void hidden() {
        underway.hidden();
    }

    /// Writes what was typed and waits for the disk; for the end of the window.
    public void flush() {
        finishing.flush();
        underway.flush();
    }

    @Override
    public boolean card(String text) {
        switch (Card.read(text)) {
            case Outcome.Done<Card>(Card card) -> take(card);
            case Outcome.Refused<Card>(List<Refusal> reasons) ->
                    sitting.shell().refuse(sitting.say().refusals(reasons));
        }
        return true;
    }

    @Override
    public boolean digit(int number) {
        return filling() && form.papers().digit(number);
    }

    @Override
    public boolean enter() {
        if (filling()) {
            return false;
        }
        String typed = ready.one().value();
        if (CardText.is(typed)) {
            return card(typed);
        }
        if (typed.matches("\\d{12}|0[\\d .]{9,13}")) {
            String field = typed.matches("\\d{12}") ? "identity" : "phone";
            start(Application.of("", ""));
            form.person().field(field).set(typed);
            form.focus(field);
            return true;
        }
        if (typed.isEmpty()) {
            ready.all();
        }
        return ready.one().input().isFocused();
    }

    @Override
    public boolean back() {
        if (!filling()) {
            if (!ready.one().value().isEmpty()) {
                ready.picker().clear();
                return true;
            }
            return false;
        }
        if (finishing.instead().back()) {
            return true;
        }
        if (form.procedure().back()) {
            form.focus("name");
            return true;
        }
        park();
        return true;
    }

    @Override
    public List<Act> more() {
        if (finishing.instead().isOpen()) {
            return List.of();
        }
        List<Act> more = new ArrayList<>(filling() ? acts.fillingMore(lacks) : acts.readyMore());
        underway.lately().ifPresent(more::add);
        return more;
    }

    /// How a dossier is shown while the one being typed waits as it is.
    public void opens(Consumer<String> dossier) {
        underway.opens(dossier);
    }

    /// A draft chosen in another list.
    public void open(Draft draft) {
        if (!underway.is(draft.id())) {
            finishing.endRow();
            underway.aside(this::refresh);
            take(draft);
        }
    }

    private void begin(Edition edition) {
        start(Application.of("", ""));
        form.picked(edition);
    }

    private void start(Application typed) {
        ready.picker().clear();
        underway.start(typed);
        finishing.instead().resume(null);
        lay();
        form.focus("procedure");
    }

    /// Somebody else's card never overwrites a person: the first is put aside.
    private void take(Card card) {
        if (underway.isAnother(card)) {
            if (underway.isOwner(card)) {
                return;
            }
            finishing.endRow();
            String before = form.known();
            underway.aside(this::refresh);
            start(Application.of("", ""));
            told.otherCard(before, card.name());
        } else if (!filling() && !back(card)) {
            start(Application.of("", ""));
        }
        underway.card(card);
    }

    /// Who comes back, with the paper that was missing, finds what was typed.
    private boolean back(Card card) {
        Optional<Draft> left =
                atHand.drafts().stream()
                        .filter(draft -> draft.typed().identity().equals(card.number()))
                        .findFirst();
        left.ifPresent(draft -> {
            take(draft);
            told.back(draft);
        });
        return left.isPresent();
    }

    private void take(Draft draft) {
        underway.start(draft);
        finishing.instead().resume(null);
        lay();
        form.focus(draft.focus());
        finishing.instead().resume(draft.instead());
        tell();
    }

    private void organisation() {
        if (!filling()) {
            start(Application.of("", ""));
        }
        form.organisation();
    }

    /// A card that was pasted comes as one change; letters of a slow scanner wait for their Enter.
    private void pasted(@Nullable String before, @Nullable String now) {
        if (CardText.pasted(before, now)) {
            Platform.runLater(() -> card(String.valueOf(now)));
        }
    }

    private boolean filling() {
        return underway.isOpen();
    }

    /// Left end of the act bar and the chips.
    private void tell() {
        state().set(filling() ? told.filling(form, underway.keptAt()) : told.ready());
        if (filling()) {
            attaching.changed();
            form.told();
            boolean now = !form.papers().lacking().isEmpty();
            if (now != lacks) {
                lacks = now;
                laid();
            }
        }
        chips();
    }

    private void chips() {
        List<Draft> aside = atHand.aside(underway);
        heading()
                .setAll(
                        filling()
                                ? told.heading(
                                        form, aside, finishing.row(), attaching.chips(), this::open)
                                : told.chips(List.of(), aside, this::open));
    }

    private void park() {
        if (filling()) {
            finishing.endRow();
            underway.aside(this::refresh);
            ready();
        } else {
            told.choose(atHand.drafts(), this::take);
        }
    }

    private void drop() {
        told.askDrop(form.known(), this::dropped);
    }

    private void dropped() {
        finishing.endRow();
        underway.drop(form.id());
        atHand.gone(form.id());
        ready();
    }

    private void ready() {
        underway.close();
        lay();
        ready.one().input().requestFocus();
    }

    private void lay() {
        body.getChildren().setAll(filling() ? form.node() : ready.node());
        laid();
        if (filling()) {
            attaching.open(form.id());
        }
        if (!filling()) {
            side();
        }
        underway.promise();
        tell();
    }

    private void laid() {
        acts().setAll(
                        !filling()
                                ? acts.ready()
                                : finishing.instead().isOpen()
                                        ? finishing.instead().acts()
                                        : acts.filling(lacks));
    }

    private void side() {
        ready.side(
                atHand.drafts(), finishing.printed(), atHand.counts(), this::take, acts.reprint());
    }

    private void refresh() {
        atHand.read(procedures -> {
            ready.procedures(procedures);
            form.procedure().picker().procedures(procedures);
            resume();
            if (!filling()) {
                side();
            }
            chips();
        });
    }

    /// The first time: whoever was cut off in the middle goes on there.
    private void resume() {
        if (looked) {
            return;
        }
        looked = true;
        atHand.drafts().stream()
                .filter(draft -> !draft.parked())
                .findFirst()
                .filter(_ -> !filling())
                .ifPresent(draft -> {
                    take(draft);
                    told.resumed(
                            mended,
                            draft,
                            finishing.instead().cursor().orElse(form.nameOf(form.focus())));
                });
    }
}
