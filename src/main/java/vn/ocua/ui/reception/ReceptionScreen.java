package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;
import vn.ocua.person.Card;
import vn.ocua.procedure.Edition;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// The reception screen (tiếp nhận hồ sơ): ready for the next person, or a registration under way.
public final class ReceptionScreen extends Screen {
    private record Ready(
            Procedures procedures, List<Draft> drafts, Map<Showing.Queue, Integer> counts) {}

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Committing committing;
    private final Told told;
    private final DraftKeeper keeper;
    private final StackPane body = new StackPane();
    private final FormPane form;
    private final ReadyPane ready;
    private final KnownPerson known;
    private List<Draft> drafts = List.of();
    private Map<Showing.Queue, Integer> counts = Map.of();
    private @Nullable Printed printed;
    private boolean filling;
    private boolean saved = true;
    private boolean looked;
    private String keptAt = "";
    private String asked = "";
    private final String mended;

    /// @param tray takes a paper's name and its PDF, answers where it lies
    /// @param unclean the last stop was not an orderly one: open drafts are announced
    public ReceptionScreen(
            Sitting sitting, BiFunction<String, byte[], Path> tray, boolean unclean) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.committing = new Committing(sitting, new Saving(sitting, tray));
        this.told = new Told(sitting);
        this.keeper =
                new DraftKeeper(
                        sitting.background(),
                        sitting.counter().drafts(),
                        sitting.session(),
                        this::kept,
                        fault -> sitting.shell().explain(fault));
        form = new FormPane(sitting, this::changed);
        ready = new ReadyPane(sitting, this::begin);
        known = new KnownPerson(sitting, form.person(), this::prefill);
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
        subscriptions.add(
                sitting.status()
                        .clock()
                        .subscribe(() -> {
                            if (filling) {
                                promise();
                            }
                        }));
        if (filling) {
            lay();
            form.focus(form.focus());
        } else {
            ready();
        }
        refresh();
    }

    @Override
    public void hidden() {
        if (filling && !saved) {
            keeper.now(form.id(), form.typed(), form.focus(), false, () -> {});
        }
    }

    /// Writes what was typed and waits for the disk; for the end of the window.
    public void flush() {
        keeper.flush();
    }

    @Override
    public boolean card(String text) {
        switch (Card.read(text)) {
            case Outcome.Done<Card>(Card card) -> take(card);
            case Outcome.Refused<Card>(List<Refusal> reasons) ->
                    sitting.shell().refuse(say.refusals(reasons));
        }
        return true;
    }

    @Override
    public boolean digit(int number) {
        return filling && form.papers().digit(number);
    }

    @Override
    public boolean enter() {
        if (filling || ready.picker().isOpen()) {
            return false;
        }
        String typed = ready.one().value();
        if (typed.matches("\\d{12}")) {
            start(Application.of("", ""));
            form.person().field("identity").set(typed);
            form.focus("identity");
            return true;
        }
        if (typed.isEmpty()) {
            ready.all();
            return true;
        }
        return false;
    }

    @Override
    public boolean back() {
        if (!filling) {
            if (!ready.one().value().isEmpty()) {
                ready.picker().clear();
                return true;
            }
            return false;
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
        return filling
                ? List.of(
                        Act.of(Key.LIST, texts.of("ui.reception.act.procedure"), form::another),
                        Act.of(
                                        Key.SAVE,
                                        texts.of("ui.reception.act.save"),
                                        () -> save(false, false))
                                .with(Icon.SAVED),
                        Act.of(
                                Key.ORGANISATION,
                                texts.of("ui.reception.act.organisation"),
                                this::organisation),
                        Act.of(Key.NONE, texts.of("ui.reception.act.drop"), this::drop))
                : List.of(ReadyPane.again(texts, this::again).unless(this::nothingPrinted));
    }

    /// A draft chosen in another list.
    public void open(Draft draft) {
        if (filling && form.id().equals(draft.id())) {
            return;
        }
        aside();
        take(draft);
    }

    private void begin(Edition edition) {
        start(Application.of("", ""));
        form.picked(edition);
    }

    private void start(Application typed) {
        ready.picker().clear();
        known.forget();
        keptAt = "";
        form.fill(UUID.randomUUID(), typed, null);
        form.procedure().picker().clear();
        filling = true;
        saved = true;
        lay();
        form.focus("procedure");
    }

    private void take(Card card) {
        String hour = say.hour(sitting.counter().finding().now());
        String other = form.person().value("identity");
        if (filling && !other.isEmpty() && !other.equals(card.number())) {
            if (form.person().role().value().get() == PersonSection.Role.FOR_ANOTHER
                    && form.person().value("owner").isEmpty()) {
                form.person().field("owner").set(card.name());
                return;
            }
            String before = form.known();
            aside();
            start(Application.of("", ""));
            sitting.shell()
                    .notice(
                            Tone.PLAIN,
                            Icon.PAUSED,
                            texts.of("ui.reception.otherCard", before, card.name()));
        } else if (!filling) {
            start(Application.of("", ""));
        }
        form.person().fill(card, hour);
        form.papers().cardRead();
        form.focus(form.procedure().edition() == null ? "procedure" : "phone");
        changed();
    }

    private void take(Draft draft) {
        Edition edition =
                sitting.counter()
                        .present()
                        .catalogue()
                        .find(draft.typed().procedure())
                        .orElse(null);
        known.forget();
        form.fill(draft.id(), draft.typed(), edition);
        filling = true;
        saved = true;
        keptAt = say.hour(draft.kept());
        lay();
        form.focus(draft.focus());
        promise();
        known.look(draft.typed().procedure());
        tell();
    }

    private void organisation() {
        if (!filling) {
            start(Application.of("", ""));
        }
        form.person().role().value().set(PersonSection.Role.ORGANISATION);
        if (form.procedure().edition() != null) {
            form.focus("organisation");
        }
    }

    private void pasted() {
        String text = ready.one().input().getText();
        if (text != null && text.matches("(?s).*\\d{12}\\|(?:[^|]*\\|){4,}.*")) {
            ready.picker().clear();
            card(text);
        }
    }

    private void prefill(String phone, String email) {
        if (form.person().value("phone").isEmpty() && !phone.isEmpty()) {
            form.person().field("phone").set(phone);
            form.email(email);
        }
    }

    private void changed() {
        if (!filling) {
            return;
        }
        saved = false;
        keeper.changed(form.id(), form.typed(), form.focus());
        promise();
        known.look(procedure());
        tell();
    }

    private String procedure() {
        Edition edition = form.procedure().edition();
        return edition == null ? "" : edition.code();
    }

    /// Asked again only when something that decides it has changed, or the minute.
    private void promise() {
        var situation = form.procedure().situation();
        String now =
                procedure()
                        + "|"
                        + (situation == null ? "" : situation.name())
                        + "|"
                        + sitting.counter().finding().now().getEpochSecond() / 60;
        if (!now.equals(asked)) {
            asked = now;
            form.promise()
                    .ask(
                            procedure().isEmpty() ? null : procedure(),
                            situation == null ? "" : situation.name());
            form.told();
        }
    }

    private void kept(Draft draft) {
        saved = true;
        keptAt = say.second(draft.kept());
        tell();
    }

    /// Left end of the act bar and the chips.
    private void tell() {
        state().set(filling ? told.filling(form, keptAt) : told.ready());
        if (filling) {
            form.told();
        }
        chips();
    }

    private void chips() {
        heading()
                .setAll(
                        told.chips(
                                filling ? List.of(told.open(form.known())) : List.of(),
                                drafts.stream()
                                        .filter(d -> !filling || !d.id().equals(form.id()))
                                        .toList(),
                                this::open));
    }

    /// Keeps what is typed as parked, when there is anything.
    private void aside() {
        if (filling && !(form.person().isEmpty() && form.procedure().edition() == null)) {
            keeper.now(form.id(), form.typed(), form.focus(), true, this::refresh);
        }
        filling = false;
    }

    private void park() {
        if (filling) {
            aside();
            ready();
        } else if (drafts.size() == 1) {
            take(drafts.getFirst());
        } else if (drafts.isEmpty()) {
            sitting.shell().refuse(texts.of("ui.reception.parked.none"));
        } else {
            told.ask(drafts, this::take);
        }
    }

    private void drop() {
        keeper.drop(form.id());
        drafts = drafts.stream().filter(d -> !d.id().equals(form.id())).toList();
        ready();
    }

    private void save(boolean print, boolean another) {
        if (form.procedure().edition() == null) {
            sitting.shell().refuse(texts.of("refusal.procedure.empty"));
            form.focus("procedure");
            return;
        }
        List<Field> wrong = form.wrong();
        tell();
        if (!wrong.isEmpty()) {
            form.focus(wrong.getFirst());
            return;
        }
        Application typed = form.typed();
        String name = form.known();
        String procedure = form.procedure().title();
        UUID id = form.id();
        committing.save(
                typed,
                name,
                procedure,
                print,
                done -> saved(id, typed, done, another),
                this::refused);
    }

    private void saved(UUID id, Application typed, Printed done, boolean another) {
        printed = done;
        keeper.drop(id);
        drafts = drafts.stream().filter(d -> !d.id().equals(id)).toList();
        filling = false;
        if (another) {
            start(Typed.samePerson(typed));
        } else {
            ready();
        }
        refresh();
    }

    private void refused(List<Refusal> reasons) {
        Field first = null;
        List<Refusal> rest = new ArrayList<>();
        for (Refusal refusal : reasons) {
            Field field = form.person().refused(refusal).orElse(null);
            if (field == null) {
                rest.add(refusal);
            } else if (first == null) {
                first = field;
            }
        }
        tell();
        if (!rest.isEmpty()) {
            sitting.shell().notice(Tone.DANGER, Icon.ALERT_CIRCLE, say.refusals(rest));
        }
        if (first != null) {
            form.focus(first);
        }
    }

    private void again() {
        Printed last = printed;
        if (last != null) {
            committing.again(
                    last,
                    done -> {
                        printed = done;
                        side();
                    });
        }
    }

    private Optional<String> nothingPrinted() {
        return printed == null
                ? Optional.of(texts.of("ui.reception.printed.nothing"))
                : Optional.empty();
    }

    private void ready() {
        filling = false;
        keptAt = "";
        lay();
        ready.one().input().requestFocus();
    }

    private void lay() {
        body.getChildren().setAll(filling ? form.node() : ready.node());
        if (filling) {
            acts().setAll(
                            Act.of(Key.PARK, texts.of("ui.reception.act.park"), this::park),
                            Act.of(
                                    Key.ANOTHER,
                                    texts.of("ui.reception.act.another"),
                                    () -> save(true, true)),
                            Act.go(
                                            Key.COMMIT,
                                            texts.of("ui.reception.act.go"),
                                            () -> save(true, false))
                                    .with(Icon.PRINT));
        } else {
            acts().setAll(
                            Act.of(Key.PARK, texts.of("ui.reception.act.parked"), this::park),
                            Act.of(
                                    Key.ORGANISATION,
                                    texts.of("ui.reception.act.organisation"),
                                    this::organisation),
                            Act.of(Key.LIST, texts.of("ui.reception.act.all"), ready::all));
            side();
        }
        asked = "";
        if (filling) {
            promise();
        }
        tell();
    }

    private void side() {
        ready.side(drafts, printed, counts, this::take, ReadyPane.again(texts, this::again));
    }

    /// Reads drafts, counts and the most used procedures anew.
    private void refresh() {
        sitting.background()
                .run(() ->
                        new Ready(
                                Procedures.of(sitting.counter()),
                                sitting.counter().drafts().of(sitting.session()),
                                sitting.counter().showing().counts()))
                .then(now -> {
                    drafts = now.drafts();
                    counts = now.counts();
                    ready.procedures(now.procedures());
                    form.procedure().picker().procedures(now.procedures());
                    resume();
                    if (!filling) {
                        side();
                    }
                    chips();
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    /// The first time: whoever was cut off in the middle goes on there.
    private void resume() {
        if (looked) {
            return;
        }
        looked = true;
        drafts.stream()
                .filter(draft -> !draft.parked())
                .findFirst()
                .filter(_ -> !filling)
                .ifPresent(draft -> {
                    take(draft);
                    sitting.shell()
                            .notice(
                                    Tone.DONE,
                                    Icon.SAFE,
                                    texts.of(
                                            mended,
                                            Drafted.name(texts, draft),
                                            form.nameOf(form.focus())));
                });
    }
}
