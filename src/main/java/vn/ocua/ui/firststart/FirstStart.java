package vn.ocua.ui.firststart;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Founding;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.counter.SetUp;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Busy;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Mark;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.shell.Screen;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The first start: agency and desk, files, printer and portal, officers, recovery words; or
/// practise first.
///
/// Nothing is made before the last of the questions is answered; until then it can be left and
/// begun again where it stood.
public final class FirstStart extends Screen {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final String PRACTICE_PASSWORD = "tap-dung-o-cua";
    private static final double FOLD_EM = 60;
    private static final int MAKING = 3;
    private static final int WORDS = 4;

    /// Means that come from outside.
    ///
    /// @param real makes the desk
    /// @param practice makes the practice desk, in a folder of its own
    /// @param practiceMade it was made before
    /// @param now the desk's clock
    /// @param chooser asks for a file
    /// @param printing what a test page goes to before there is a desk
    public record Means(
            Founding real,
            Founding practice,
            Supplier<Boolean> practiceMade,
            Samples samples,
            Answers answers,
            Supplier<Instant> now,
            Supplier<Optional<Path>> chooser,
            Supplier<PrintingDesk> printing) {}

    private final Texts texts;
    private final Background background;
    private final Means means;
    private final Consumer<Boolean> ready;
    private final BiConsumer<String, char[]> practise;
    private final DeskStep desk;
    private final FilesStep files;
    private final LinksStep links;
    private final OfficersStep officers;
    private final WordsStep words;
    private final List<Step> steps;
    private final VBox rail = new VBox();
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label lead = new Label();
    private final StackPane content = new StackPane();
    private final HBox bar = new HBox();
    private final Busy busy;
    private int at;
    private boolean working;

    /// @param ready the desk is made and the words are written down: sign in; whether the portal is
    ///   to be connected then
    /// @param practise the practice desk is made: go in with this user and password
    public FirstStart(
            Texts texts,
            Background background,
            Means means,
            Consumer<Boolean> ready,
            BiConsumer<String, char[]> practise) {
        this.texts = texts;
        this.background = background;
        this.means = means;
        this.ready = ready;
        this.practise = practise;
        this.busy = new Busy(texts);
        desk = new DeskStep(texts, means.answers());
        files =
                new FilesStep(
                        texts, means.samples(), means.now(), means.chooser(), means.answers());
        links = new LinksStep(texts, background, means.answers(), means.printing());
        officers = new OfficersStep(texts, means.answers());
        words = new WordsStep(texts);
        steps = List.of(desk, files, links, officers, words);
        at = Math.clamp(number(means.answers().get("step", "0")), 0, MAKING);
    }

    @Override
    protected Node build() {
        rail.getStyleClass().add("first-rail");
        number.getStyleClass().add("muted");
        title.getStyleClass().add("due");
        lead.getStyleClass().add("muted");
        title.setWrapText(true);
        lead.setWrapText(true);
        VBox page = new VBox(number, title, lead, content);
        page.getStyleClass().add("first-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        bar.getStyleClass().addAll("act-bar", "first-bar");
        VBox main = new VBox(scroll, busy, bar);
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinSize(0, 0);
        HBox screen = new HBox(rail, main);
        screen.setMinSize(0, 0);
        screen.widthProperty().subscribe(width -> fold(width.doubleValue()));
        lead.fontProperty().subscribe(_ -> fold(screen.getWidth()));
        return screen;
    }

    /// Large type needs the whole width: which step it is stands above the title too.
    private void fold(double width) {
        boolean wide = width >= FOLD_EM * lead.getFont().getSize();
        rail.setVisible(wide);
        rail.setManaged(wide);
    }

    @Override
    public void shown() {
        draw();
    }

    @Override
    public String help() {
        return "firstStart";
    }

    @Override
    public boolean digit(int digit) {
        Step now = steps.get(at);
        return now == files && files.digit(digit) || now == links && links.digit(digit);
    }

    @Override
    public boolean back() {
        if (at == 0 || at == WORDS || working) {
            return true;
        }
        at--;
        keep();
        draw();
        return true;
    }

    @Override
    public boolean card(String text) {
        return true;
    }

    @Override
    public List<Act> more() {
        Step now = steps.get(at);
        if (now == files) {
            return List.of(Act.of(Key.FILE, texts.of("ui.first.choose"), files::choose));
        }
        return now == officers
                ? List.of(Act.of(Key.COLLECTOR, texts.of("ui.first.others.add"), officers::add))
                : List.of();
    }

    private void draw() {
        Step now = steps.get(at);
        rail();
        number.setText(texts.of("ui.first.step", at + 1, steps.size()));
        title.setText(texts.of("ui.first." + now.key() + ".title"));
        lead.setText(texts.of("ui.first." + now.key() + ".lead"));
        content.getChildren().setAll(now.node());
        List<Act> all = new ArrayList<>();
        if (at > 0 && at < WORDS) {
            all.add(Act.of(Key.BACK, texts.of("ui.first.back"), this::back));
        }
        if (at < WORDS) {
            Act first = Act.of(Key.PRACTISE, texts.of("ui.first.practise"), this::practise);
            all.add(first.with(Icon.REHEARSE));
        }
        all.add(
                Act.go(Key.COMMIT, texts.of("ui.first.next." + now.key()), this::next)
                        .with(at == MAKING ? Icon.SAFE : Icon.CHECK));
        acts().setAll(all);
        bar(Words.small("", Tone.MUTED));
        // A scroll pane takes its content in when it is styled; before that nothing has the focus.
        bar.getParent().applyCss();
        now.focus();
    }

    private void bar(Node said) {
        bar.getChildren().clear();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (Act act : acts()) {
            if (act.key() == Key.BACK) {
                bar.getChildren().add(new ActButton(act, _ -> {}));
            }
        }
        bar.getChildren().addAll(said, gap);
        for (Act act : acts()) {
            if (act.key() != Key.BACK) {
                bar.getChildren().add(new ActButton(act, _ -> {}));
            }
        }
    }

    private void rail() {
        rail.getChildren().clear();
        Label name = new Label(texts.of("ui.first.title"));
        HBox brand = new HBox(new Mark(1.6), name);
        brand.getStyleClass().add("first-brand");
        rail.getChildren().add(brand);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Label mark = new Label(Integer.toString(i + 1));
            StackPane circle = new StackPane(i < at ? Icon.CHECK.small() : mark);
            circle.getStyleClass().add("first-circle");
            Label title = new Label(texts.of("ui.first." + step.key() + ".name"));
            title.getStyleClass().add("first-name");
            Label about = new Label(step.summary());
            about.getStyleClass().add("first-about");
            about.setWrapText(true);
            about.setMinHeight(Region.USE_PREF_SIZE);
            VBox said = new VBox(title, about);
            said.setMinWidth(0);
            said.getStyleClass().add("first-said");
            HBox slat = new HBox(circle, said);
            slat.getStyleClass().add("first-slat");
            slat.pseudoClassStateChanged(OPEN, i == at);
            rail.getChildren().add(slat);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Label foot = new Label(texts.of(at < WORDS ? "ui.first.foot" : "ui.first.foot.made"));
        foot.getStyleClass().add("first-about");
        foot.setWrapText(true);
        rail.getChildren().addAll(gap, foot);
    }

    private void next() {
        if (working) {
            return;
        }
        Optional<String> wrong = steps.get(at).check();
        if (wrong.isPresent()) {
            bar(Words.beside(Icon.ALERT_CIRCLE, Tone.DANGER, wrong.get()));
            return;
        }
        switch (at) {
            case MAKING -> make();
            case WORDS -> {
                words.forget();
                ready.accept(links.portalNow());
            }
            default -> {
                at++;
                keep();
                draw();
            }
        }
    }

    private void keep() {
        Map<String, String> all = new HashMap<>();
        steps.forEach(step -> step.answers(all));
        all.put("step", Integer.toString(at));
        means.answers().keep().accept(all);
    }

    private void make() {
        char[] password = officers.password();
        Founding.Wish wish =
                new Founding.Wish(
                        new SetUp.Wanted(
                                desk.agency(),
                                desk.name(),
                                desk.desk(),
                                desk.range(),
                                "",
                                officers.admin(),
                                false),
                        password,
                        officers.colleagues(),
                        files.samples().catalogue(),
                        files.samples().calendar(),
                        links.choice());
        keep();
        working = true;
        busy.begin(texts.of("ui.first.making"), null);
        background
                .run(() -> means.real().found(wish))
                .then(outcome -> {
                    over(password);
                    switch (outcome) {
                        case Outcome.Done<SetUp.Made>(SetUp.Made made) -> {
                            officers.forget();
                            means.answers().keep().accept(Map.of());
                            words.show(made);
                            at = WORDS;
                            draw();
                        }
                        case Outcome.Refused<SetUp.Made>(List<Refusal> reasons) ->
                                say(new Say(texts).refusals(reasons));
                    }
                })
                .otherwise(fault -> {
                    over(password);
                    say(texts.of("ui.shell.faultCode", texts.of(fault.sentence()), fault.code()));
                });
    }

    private void over(char[] password) {
        Arrays.fill(password, '\0');
        working = false;
        busy.end();
    }

    private void say(String sentence) {
        bar(Words.beside(Icon.ALERT_CIRCLE, Tone.DANGER, sentence));
    }

    /// The practice desk with the samples at once; the second time it is simply opened.
    private void practise() {
        if (working) {
            return;
        }
        String user = String.join("", vn.ocua.base.Text.words(texts.of("ui.first.practice.user")));
        if (means.practiceMade().get()) {
            practise.accept(user, PRACTICE_PASSWORD.toCharArray());
            return;
        }
        working = true;
        busy.begin(texts.of("ui.first.making"), null);
        Founding.Wish wish =
                new Founding.Wish(
                        new SetUp.Wanted(
                                "H00.00",
                                texts.of("ui.first.practice.name"),
                                1,
                                "",
                                "",
                                texts.of("ui.first.practice.user"),
                                true),
                        PRACTICE_PASSWORD.toCharArray(),
                        List.of(),
                        files.samples().catalogue(),
                        files.samples().calendar());
        background
                .run(() -> means.practice().found(wish))
                .then(outcome -> {
                    over(new char[0]);
                    switch (outcome) {
                        case Outcome.Done<SetUp.Made>(SetUp.Made made) ->
                                practise.accept(made.user(), PRACTICE_PASSWORD.toCharArray());
                        case Outcome.Refused<SetUp.Made>(List<Refusal> reasons) ->
                                say(new Say(texts).refusals(reasons));
                    }
                })
                .otherwise(fault -> {
                    over(new char[0]);
                    say(texts.of("ui.shell.faultCode", texts.of(fault.sentence()), fault.code()));
                });
    }

    private static int number(String text) {
        return text.matches("\\d") ? Integer.parseInt(text) : 0;
    }
}
