package vn.ocua.ui.sync;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Act.Change;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Exchanged.Difference;
import vn.ocua.exchange.Desk;
import vn.ocua.exchange.Exchange;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Column;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Two versions of one dossier side by side; a person chooses field by field. Leaving keeps the
/// choices, writing takes them all.
public final class ConflictScreen extends Screen {
    private static final List<String> ORDER =
            List.of("status", "due", "name", "identity", "phone", "email", "note");

    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Exchange exchange;
    private final Desk.Disagreement what;
    private final Map<String, Choice> chosen;
    private final Consumer<String> dossier;
    private final Consumer<String> settled;
    private final List<DifferenceRow> open = new ArrayList<>();
    private final Panel panel = new Panel();
    private final List<Node> merged = new ArrayList<>();
    private final Column column = new Column();
    private Node head = new Region();
    private boolean busy;

    /// @param chosen by field, from an earlier look at the same; kept up to date
    /// @param dossier shows the whole dossier
    /// @param settled told what was done, in words
    ConflictScreen(
            Sitting sitting,
            Exchange exchange,
            Desk.Disagreement what,
            Map<String, Choice> chosen,
            Consumer<String> dossier,
            Consumer<String> settled) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        this.exchange = exchange;
        this.what = what;
        this.chosen = chosen;
        this.dossier = dossier;
        this.settled = settled;
        title().set(texts.of("ui.sync.compare.title"));
    }

    @Override
    protected Node build() {
        for (Difference d :
                what.differences().stream()
                        .sorted(Comparator.comparingInt(d -> ORDER.indexOf(d.field())))
                        .toList()) {
            open.add(
                    new DifferenceRow(
                            say,
                            d,
                            chosen.get(d.field()),
                            choice -> {
                                chosen.put(d.field(), choice);
                                bar();
                            }));
        }
        draw();
        column.setContent(panel);
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        // With large type there are more fields than room: they follow the cursor.
        open.forEach(
                row -> row.focusedProperty().subscribe(here -> column.follow(here ? row : null)));
        return column;
    }

    @Override
    public void shown() {
        Dossier of = what.dossier();
        Label about =
                new Label(
                        texts.of(
                                "ui.sync.compare.about",
                                sitting.say().code(of.code()),
                                of.applicant().known(),
                                of.procedure().title()));
        about.getStyleClass().add("muted");
        about.setMinWidth(0);
        heading()
                .setAll(
                        about,
                        new Tag(
                                Tone.ATTN,
                                Icon.ALERT,
                                texts.of("ui.sync.compare.both", open.size())));
        bar();
        body().applyCss();
        (open.isEmpty() ? panel : next()).requestFocus();
        sitting.background()
                .run(() -> sitting.counter().showing().story(sitting.session(), of.code()))
                .then(outcome -> {
                    if (outcome instanceof Outcome.Done<Showing.Story>(var story)) {
                        add(story);
                    }
                })
                .otherwise(sitting.shell()::explain);
    }

    @Override
    public String help() {
        return "sync";
    }

    @Override
    public boolean digit(int number) {
        DifferenceRow row = here();
        if (row == null || number > 3) {
            return false;
        }
        if (!row.choose(number)) {
            sitting.shell().refuse(texts.of("ui.sync.compare.noTyping"));
        } else if (number < 3 && open.stream().anyMatch(r -> r.choice() == null)) {
            next().requestFocus();
        }
        return true;
    }

    @Override
    public boolean enter() {
        return open.stream().anyMatch(DifferenceRow::take);
    }

    @Override
    public boolean back() {
        return open.stream().anyMatch(DifferenceRow::leave);
    }

    /// The first that is not chosen, or the first.
    private DifferenceRow next() {
        return open.stream().filter(r -> r.choice() == null).findFirst().orElse(open.getFirst());
    }

    private @Nullable DifferenceRow here() {
        return open.stream().filter(Node::isFocused).findFirst().orElse(null);
    }

    private void arrows(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        DifferenceRow row = here();
        if (by != 0 && row != null) {
            int to = Math.clamp(open.indexOf(row) + by, 0, open.size() - 1);
            open.get(to).requestFocus();
            event.consume();
        } else if (row != null && event.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }

    private void draw() {
        panel.add(intro());
        head = new CompareHead(sitting, what).node(null);
        panel.getChildren().add(head);
        panel.getChildren().addAll(open);
        var due = what.dossier().standing().term().due();
        boolean touched =
                what.differences().stream()
                        .anyMatch(d -> d.field().equals("due") || d.field().equals("status"));
        VBox foot = new VBox();
        foot.getStyleClass().add("compare-foot");
        if (due != null && !touched) {
            foot.getChildren()
                    .add(
                            new Note(
                                    Tone.PLAIN,
                                    Icon.INFO,
                                    texts.of("ui.sync.compare.due", say.moment(due))));
        }
        panel.getChildren().add(foot);
    }

    /// What is known only now comes above and below: the rows stay, for somebody may be typing in
    /// one.
    private void add(Showing.Story story) {
        Node whole = new CompareHead(sitting, what).node(story);
        panel.getChildren().set(panel.getChildren().indexOf(head), whole);
        head = whole;
        merged.forEach(panel.getChildren()::remove);
        merged.clear();
        List<Change> changes = merged(story);
        if (!changes.isEmpty()) {
            Label one = new Label(texts.of("ui.sync.compare.merged"));
            one.getStyleClass().addAll("muted", "compare-heading");
            merged.add(one);
        }
        for (Change change : changes) {
            Difference done =
                    new Difference(change.field(), change.old(), change.old(), change.now());
            merged.add(new DifferenceRow(say, done, new Choice(2, change.now()), null));
        }
        panel.getChildren().addAll(panel.getChildren().size() - 1, merged);
    }

    private Node intro() {
        Words first = new Words(texts.of("ui.sync.compare.intro"));
        first.getStyleClass().add("big");
        String phone = what.dossier().applicant().person().phone();
        Section intro =
                new Section(
                        first,
                        Section.hint(
                                phone.isEmpty()
                                        ? texts.of("ui.sync.compare.kept")
                                        : texts.of("ui.sync.compare.keptCall", phone)));
        intro.getStyleClass().add("compare-intro");
        intro.setMinHeight(Region.USE_PREF_SIZE);
        return intro;
    }

    private List<Change> merged(Showing.Story story) {
        return story.events().stream()
                .filter(e -> e.kind().equals("conflict") && e.at().equals(what.found()))
                .reduce((_, last) -> last)
                .map(Showing.Event::changes)
                .orElse(List.of());
    }

    private void bar() {
        List<String> left =
                open.stream()
                        .filter(r -> r.choice() == null)
                        .map(r -> texts.of("field." + r.what().field()))
                        .toList();
        state().set(
                        left.isEmpty()
                                ? Words.beside(
                                        Icon.CHECK, Tone.DONE, texts.of("ui.sync.compare.ready"))
                                : Words.beside(
                                        Icon.ALERT_CIRCLE,
                                        Tone.ATTN,
                                        texts.of(
                                                "ui.sync.compare.left",
                                                left.size(),
                                                String.join(", ", left))));
        if (acts().isEmpty()) {
            acts().setAll(
                            Act.of(
                                            Key.INSIDE,
                                            texts.of("ui.sync.compare.whole"),
                                            () -> dossier.accept(what.dossier().code()))
                                    .with(Icon.REGISTERS),
                            Act.of(
                                    Key.BACK,
                                    texts.of("ui.sync.compare.later"),
                                    sitting.shell()::back),
                            Act.go(Key.COMMIT, texts.of("ui.sync.compare.write"), this::write)
                                    .with(Icon.CHECK));
        }
    }

    private void write() {
        open.forEach(DifferenceRow::take);
        DifferenceRow missing = next();
        if (missing.choice() == null) {
            bar();
            missing.requestFocus();
            return;
        }
        if (busy) {
            return;
        }
        busy = true;
        Map<String, String> values = new HashMap<>();
        chosen.forEach((field, choice) -> values.put(field, choice.value()));
        sitting.background()
                .run(() -> exchange.desk().settle(sitting.session(), what.no(), values))
                .then(outcome -> {
                    busy = false;
                    switch (outcome) {
                        case Outcome.Done<Dossier> _ ->
                                settled.accept(
                                        texts.of(
                                                "ui.sync.compare.done",
                                                say.code(what.dossier().code())));
                        case Outcome.Refused<Dossier>(var reasons) -> refused(reasons);
                    }
                })
                .otherwise(fault -> {
                    busy = false;
                    sitting.shell().explain(fault);
                });
    }

    private void refused(List<Refusal> reasons) {
        String said = say.refusals(reasons);
        sitting.shell().refuse(said);
        open.stream()
                .filter(r -> reasons.stream().anyMatch(w -> w.field().equals(r.what().field())))
                .findFirst()
                .ifPresent(r -> r.refused(said));
    }
}
