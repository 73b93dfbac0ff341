package vn.ocua.ui.firststart;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.counter.Founding.Colleague;
import vn.ocua.person.PersonName;
import vn.ocua.person.Role;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Secret;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The first administrator, and whoever else works at this desk.
final class OfficersStep implements Step {
    private static final int SHORTEST = 8;
    private static final int MOST = 4;

    private record Other(Field name, Segmented<Role> role, Secret password) {}

    private final Texts texts;
    private final Field name;
    private final Secret password;
    private final Secret again;
    private final Section others;
    private final List<Other> colleagues = new ArrayList<>();
    private final VBox node;

    OfficersStep(Texts texts, Answers answers) {
        this.texts = texts;
        name = Field.line(texts.of("ui.first.admin")).weight("strong");
        name.set(answers.get("admin", ""));
        password = new Secret(texts.of("ui.first.password"), texts);
        again = new Secret(texts.of("ui.first.again"), texts);
        name.text().subscribe(() -> user());
        HBox row = new HBox(name, password, again);
        row.getStyleClass().add("form-row");
        HBox.setHgrow(name, Priority.ALWAYS);
        password.getStyleClass().add("short-field");
        again.getStyleClass().add("short-field");
        Section admin =
                Section.titled(
                        texts.of("ui.first.admin.title"),
                        row,
                        Section.hint(texts.of("ui.first.password.hint", SHORTEST)));
        admin.getStyleClass().add("first-section");
        others =
                Section.titled(texts.of("ui.first.others"))
                        .beside(Section.hint(texts.of("ui.first.others.hint")))
                        .atEnd(
                                new ActButton(
                                        Act.of(
                                                Key.COLLECTOR,
                                                texts.of("ui.first.others.add"),
                                                this::add),
                                        _ -> {}));
        others.getStyleClass().add("first-section");
        node = new VBox(new Panel(admin, others));
        user();
    }

    @Override
    public String key() {
        return "officers";
    }

    @Override
    public String summary() {
        return name.value().isEmpty() ? texts.of("ui.first.officers.about") : name.value();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        if (name.value().isEmpty()) {
            name.input().requestFocus();
        } else {
            password.input().requestFocus();
        }
    }

    @Override
    public Optional<String> check() {
        if (PersonName.read(name.value())
                instanceof Outcome.Refused<String>(List<Refusal> reasons)) {
            name.wrong(texts.of(reasons.getFirst()));
            name.input().requestFocus();
            return Optional.of(texts.of(reasons.getFirst()));
        }
        Optional<String> wrong = secret(password, name.value());
        if (wrong.isPresent()) {
            return wrong;
        }
        if (!password.value().equals(again.value())) {
            String sentence = texts.of("ui.first.again.wrong");
            again.wrong(sentence);
            again.input().requestFocus();
            return Optional.of(sentence);
        }
        again.plain();
        List<String> users = new ArrayList<>(List.of(user(name.value())));
        for (Other one : colleagues) {
            if (one.name().value().isEmpty() && one.password().value().isEmpty()) {
                continue;
            }
            String user = user(one.name().value());
            if (user.length() < 2 || users.contains(user)) {
                String sentence =
                        texts.of(
                                user.length() < 2 ? "refusal.name.empty" : "ui.first.others.twice",
                                user);
                one.name().wrong(sentence);
                one.name().input().requestFocus();
                return Optional.of(sentence);
            }
            users.add(user);
            Optional<String> theirs = secret(one.password(), one.name().value());
            if (theirs.isPresent()) {
                return theirs;
            }
        }
        return Optional.empty();
    }

    @Override
    public void answers(Map<String, String> into) {
        into.put("admin", name.value());
    }

    String admin() {
        return name.value();
    }

    char[] password() {
        return password.value().toCharArray();
    }

    List<Colleague> colleagues() {
        return colleagues.stream()
                .filter(one -> !one.name().value().isEmpty())
                .map(one ->
                        new Colleague(
                                one.name().value(),
                                one.role().value().get(),
                                one.password().value().toCharArray()))
                .toList();
    }

    /// Passwords are not kept once the desk is made.
    void forget() {
        password.clear();
        again.clear();
        colleagues.forEach(one -> one.password().clear());
    }

    void add() {
        if (colleagues.size() >= MOST) {
            return;
        }
        Other other =
                new Other(
                        Field.line(texts.of("ui.first.others.name")).weight("strong"),
                        new Segmented<>(
                                texts.of("ui.first.others.role"),
                                List.of(Role.RECEPTION, Role.POSTAL, Role.SUPERVISOR),
                                role ->
                                        texts.of(
                                                "ui.signIn.role."
                                                        + role.name().toLowerCase(Locale.ROOT))),
                        new Secret(texts.of("ui.first.password"), texts));
        other.name().text().subscribe(() -> other.name().plain());
        colleagues.add(other);
        VBox roles = new VBox(Section.hint(texts.of("ui.first.others.role")), other.role());
        roles.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(other.name(), roles, other.password());
        other.password().getStyleClass().add("short-field");
        HBox.setHgrow(other.name(), Priority.ALWAYS);
        row.getStyleClass().add("form-row");
        others.getChildren().add(row);
        other.name().input().requestFocus();
    }

    private Optional<String> secret(Secret secret, String name) {
        String typed = secret.value();
        if (typed.length() < SHORTEST || typed.equals(user(name))) {
            String sentence =
                    typed.length() < SHORTEST
                            ? texts.of("refusal.password.short", SHORTEST)
                            : texts.of("refusal.password.name");
            secret.wrong(sentence);
            secret.input().requestFocus();
            return Optional.of(sentence);
        }
        secret.plain();
        return Optional.empty();
    }

    private void user() {
        name.plain();
        String user = user(name.value());
        name.hint(user.isEmpty() ? "" : texts.of("ui.first.user", user));
    }

    private static String user(String name) {
        String folded = String.join("", Text.words(name));
        return folded.length() > 32 ? folded.substring(0, 32) : folded;
    }
}
