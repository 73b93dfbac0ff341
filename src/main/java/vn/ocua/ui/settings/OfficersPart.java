package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.counter.Founding;
import vn.ocua.person.Officer;
import vn.ocua.person.Right;
import vn.ocua.person.Role;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Secret;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.WholeRows;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/// Who works here and what each may do: a list, a form for a new officer or for one of the list,
/// and the table of rights to read.
final class OfficersPart implements Part {
    private final Sitting sitting;
    private final Texts texts;
    private final Runnable actsChanged;
    private final TableView<Officer> table;
    private final Field name;
    private final Segmented<Role> role;
    private final Secret password;
    private final Panel node = new Panel();
    private @Nullable Officer edited;
    private boolean filling;
    private boolean rights;

    OfficersPart(Sitting sitting, Runnable actsChanged) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.actsChanged = actsChanged;
        table =
                Tables.of(
                        texts.of("ui.settings.officers"),
                        "",
                        Tables.<Officer>text(
                                texts.of("ui.settings.officer.name"), 0, Officer::fullName),
                        Tables.<Officer>text(
                                texts.of("ui.settings.officer.user"), 14, Officer::name, "muted"),
                        Tables.<Officer>text(
                                texts.of("ui.settings.officer.role"),
                                11,
                                one -> RightsTable.role(texts, one.role())));
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                        edit(table.getSelectionModel().getSelectedItem());
                        event.consume();
                    }
                });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit(table.getSelectionModel().getSelectedItem());
            }
        });
        name = Field.line(texts.of("ui.settings.officer.name")).weight("strong");
        name.text().subscribe(() -> user());
        role =
                new Segmented<>(
                        texts.of("ui.settings.officer.role"),
                        List.of(Role.values()),
                        one -> RightsTable.role(texts, one));
        password = new Secret(texts.of("ui.settings.officer.password"), texts);
        password.getStyleClass().add("short-field");
        password.input().textProperty().subscribe(() -> password.plain());
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    @Override
    public String nameKey() {
        return "ui.settings.officers";
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        close();
    }

    @Override
    public List<Act> acts() {
        if (filling) {
            return List.of(
                    Act.go(
                                    Key.COMMIT,
                                    texts.of(
                                            edited == null
                                                    ? "ui.settings.officer.add.go"
                                                    : "ui.settings.officer.change.go"),
                                    this::save)
                            .with(Icon.CHECK));
        }
        return List.of(
                Act.of(
                        Key.INSIDE,
                        texts.of(rights ? "ui.settings.rights.close" : "ui.settings.rights.open"),
                        this::turn),
                Act.go(Key.COMMIT, texts.of("ui.settings.officer.add"), () -> edit(null))
                        .with(Icon.PERSON));
    }

    @Override
    public boolean inside() {
        return filling || rights;
    }

    @Override
    public boolean back() {
        if (!inside()) {
            return false;
        }
        close();
        return true;
    }

    private void close() {
        filling = false;
        rights = false;
        edited = null;
        password.clear();
        list();
        actsChanged.run();
        table.requestFocus();
    }

    private void turn() {
        rights = !rights;
        if (rights) {
            TableView<Right> all = RightsTable.of(texts);
            grow(
                    new Section(Section.hint(texts.of("ui.settings.rights.hint"))),
                    new WholeRows(all));
            all.requestFocus();
        } else {
            close();
        }
        actsChanged.run();
    }

    private void list() {
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(sitting.counter().officers());
        // Also where the keys start from: new items leave it nowhere.
        table.getSelectionModel().clearAndSelect(Math.min(at, table.getItems().size() - 1));
        table.getFocusModel().focus(table.getSelectionModel().getSelectedIndex());
        grow(
                new Section(Section.hint(texts.of("ui.settings.officers.hint"))),
                new WholeRows(table));
    }

    private void grow(Section head, WholeRows rows) {
        node.getChildren().clear();
        node.add(head);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.add(rows);
    }

    /// @param officer null for a new one
    private void edit(@Nullable Officer officer) {
        filling = true;
        edited = officer;
        name.set(officer == null ? "" : officer.fullName());
        role.value().set(officer == null ? Role.RECEPTION : officer.role());
        password.clear();
        password.plain();
        name.plain();
        user();
        VBox roles = new VBox(Section.hint(texts.of("ui.settings.officer.role")), role);
        roles.getStyleClass().add("field");
        HBox second = new HBox(roles, password);
        second.getStyleClass().add("form-row");
        Section form =
                Section.titled(
                        officer == null
                                ? texts.of("ui.settings.officer.add")
                                : texts.of("ui.settings.officer.change", officer.fullName()),
                        name,
                        second,
                        Section.hint(
                                texts.of(
                                        officer == null
                                                ? "ui.settings.officer.add.hint"
                                                : "ui.settings.officer.change.hint")));
        form.getStyleClass().add("act-form");
        node.getChildren().clear();
        node.add(form);
        actsChanged.run();
        name.input().requestFocus();
    }

    private void user() {
        name.plain();
        Officer now = edited;
        String user = now == null ? user(name.value()) : now.name();
        name.hint(user.isEmpty() ? "" : texts.of("ui.first.user", user));
    }

    private String user(String fullName) {
        return new Founding.Colleague(fullName, Role.RECEPTION, new char[0]).name();
    }

    /// With a password everything is put anew; without one only the role of an officer changes.
    private void save() {
        Officer now = edited;
        String fullName = name.value();
        Role wanted = role.value().get();
        char[] typed = password.value().toCharArray();
        var keeping = sitting.counter().keeping();
        if (now == null
                && sitting.counter().officers().stream()
                        .anyMatch(o -> o.name().equals(user(fullName)))) {
            name.wrong(texts.of("ui.first.others.twice", user(fullName)));
            name.input().requestFocus();
            return;
        }
        if (now != null && typed.length == 0 && !fullName.equals(now.fullName())) {
            password.wrong(texts.of("ui.settings.officer.password.name"));
            password.input().requestFocus();
            return;
        }
        String user = now == null ? user(fullName) : now.name();
        Callable<Outcome<Officer>> work =
                now != null && typed.length == 0
                        ? () -> keeping.changeRole(sitting.session(), user, wanted)
                        : () ->
                                keeping.putOfficer(
                                        sitting.session(), user, fullName, wanted, typed);
        sitting.shell().busy().begin(texts.of("ui.settings.officer.saving"), null);
        sitting.background()
                .run(work)
                .then(outcome -> {
                    Arrays.fill(typed, '\0');
                    sitting.shell().busy().end();
                    answer(outcome);
                })
                .otherwise(fault -> {
                    Arrays.fill(typed, '\0');
                    sitting.shell().busy().end();
                    sitting.shell().explain(fault);
                });
    }

    private void answer(Outcome<Officer> outcome) {
        switch (outcome) {
            case Outcome.Done<Officer>(Officer saved) -> {
                close();
                if (saved.name().equals(sitting.session().officer().name())) {
                    sitting.status().officer().set(saved);
                }
                sitting.shell()
                        .notice(
                                Tone.DONE,
                                Icon.CHECK_CIRCLE,
                                texts.of(
                                        "ui.settings.officer.saved",
                                        saved.fullName(),
                                        RightsTable.role(texts, saved.role())));
            }
            case Outcome.Refused<Officer>(List<Refusal> reasons) -> {
                Refusal first = reasons.getFirst();
                String why = texts.of(first);
                if (first.why().key().startsWith("refusal.password")) {
                    password.wrong(why);
                    password.input().requestFocus();
                } else if (first.field().equals("full-name") || first.field().equals("name")) {
                    name.wrong(why);
                    name.input().requestFocus();
                } else {
                    sitting.shell().refuse(why);
                }
            }
        }
    }
}
