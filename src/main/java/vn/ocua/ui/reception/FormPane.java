package vn.ocua.ui.reception;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Edition;
import vn.ocua.time.VietnamTime;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Column;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.shell.Line;
import vn.ocua.ui.shell.Shell;
import vn.ocua.ui.shell.Subscriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The whole registration: procedure, person, papers at the left, the promise at the right. Folded
/// it is one column in which every section but the one worked in is a line.
final class FormPane {
    private final Texts texts;
    private final Shell shell;
    private final ProcedurePart procedure;
    private final PersonSection person;
    private final PapersSection papers;
    private final PromisePane promise;
    private final Panel left = new Panel();
    private final HBox node = new HBox();
    private final Column column = new Column();
    private final Runnable changed;
    private final ObjectProperty<Line> line;
    private UUID id = UUID.randomUUID();
    private final FoldLine foldLine;
    private @Nullable Node instead;
    private String cursor = "procedure";
    private boolean folded;
    private int open = 1;
    private boolean filling;

    FormPane(Sitting sitting, Runnable changed) {
        this.texts = sitting.texts();
        this.line = sitting.status().line();
        this.changed =
                () -> {
                    if (!filling) {
                        changed.run();
                    }
                };
        person =
                new PersonSection(
                        texts,
                        () -> VietnamTime.date(sitting.counter().finding().now()),
                        this.changed);
        papers = new PapersSection(texts, this.changed);
        promise = new PromisePane(sitting, this.changed);
        promise.chosenChannel().subscribe(now -> person.online(now == Channel.ONLINE));
        person.field("address").text().subscribe(() -> promise.residence(person.value("address")));
        procedure = new ProcedurePart(texts, sitting.shell(), this::picked, this::caseChanged);
        foldLine = new FoldLine(texts, procedure, person, papers, promise);
        node.getStyleClass().add("form");
        left.getStyleClass().add("form-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        shell = sitting.shell();
        lay();
    }

    /// Follows the width while the screen stands before the officer: the shell outlives it.
    void shown(Subscriptions subscriptions) {
        subscriptions.add(
                shell.folded()
                        .subscribe(now -> {
                            folded = now;
                            lay();
                        }));
        subscriptions.add(line.subscribe(promise::line));
        if (shell.getScene() != null) {
            subscriptions.add(
                    shell.getScene()
                            .focusOwnerProperty()
                            .subscribe(owner -> {
                                cursor = cursor();
                                column.follow(owner);
                            }));
        }
    }

    Node node() {
        return node;
    }

    UUID id() {
        return id;
    }

    ProcedurePart procedure() {
        return procedure;
    }

    PersonSection person() {
        return person;
    }

    PapersSection papers() {
        return papers;
    }

    PromisePane promise() {
        return promise;
    }

    /// Puts a draft or an empty form in.
    void fill(UUID newId, Application typed, Role role, @Nullable Edition edition) {
        filling = true;
        id = newId;
        instead = null;
        cursor = "procedure";
        person.fill(typed, role);
        promise.fill(typed);
        procedure.show(edition, typed.caseName());
        papers.show(procedure.situation(), edition == null ? null : typed.components());
        open = edition == null ? 0 : 1;
        filling = false;
        lay();
    }

    /// Everything as it is typed now.
    Application typed() {
        Edition edition = procedure.edition();
        var situation = procedure.situation();
        return Typed.of(
                id.toString(),
                edition == null ? "" : edition.code(),
                situation == null ? "" : situation.name(),
                person,
                promise,
                edition == null ? null : papers.given());
    }

    /// Something else stands where the promise stood; null for the promise.
    void instead(@Nullable Node other) {
        instead = other;
        lay();
    }

    boolean isInstead() {
        return instead != null;
    }

    /// The name the draft is known by; empty while nothing is typed.
    String known() {
        for (String name : List.of("organisation", "owner", "name")) {
            if (!person.value(name).isEmpty()) {
                return person.value(name);
            }
        }
        return "";
    }

    /// The field the cursor is in, by the names of the command line; while it is outside of the
    /// form, the one it was in last.
    String focus() {
        cursor = cursor();
        return cursor;
    }

    private String cursor() {
        for (Map.Entry<String, Field> one : person.fields().entrySet()) {
            if (one.getValue().input().isFocused()) {
                return one.getKey();
            }
        }
        if (papers.table().isFocused()) {
            return "components";
        }
        if (promise.deliverToField().input().isFocused()) {
            return "deliverTo";
        }
        if (promise.copies().input().isFocused()) {
            return "copies";
        }
        return procedure.search().input().isFocused() ? "procedure" : cursor;
    }

    void focus(String field) {
        if (field.equals("components")) {
            show(2);
            papers.table().requestFocus();
        } else if (field.equals("copies")) {
            show(3);
            promise.copies().input().requestFocus();
        } else if (field.equals("deliverTo")) {
            show(3);
            promise.deliverToField().input().requestFocus();
        } else if (person.fields().containsKey(field) && procedure.edition() != null) {
            show(1);
            TextInputControl input = person.field(field).input();
            // Where the officer stopped typing, typing goes on: a field selects all of itself when
            // it is styled first, so that comes before.
            input.applyCss();
            input.requestFocus();
            input.end();
        } else if (procedure.edition() == null) {
            show(0);
            procedure.search().input().requestFocus();
        } else {
            show(1);
            person.next().input().requestFocus();
        }
    }

    void focus(Field field) {
        if (field == promise.copies()) {
            focus("copies");
            return;
        }
        show(1);
        if (field == person.field("consentNumber") && person.consent().isUnsaid()) {
            person.consent().focus();
        } else {
            field.input().requestFocus();
        }
    }

    String nameOf(String field) {
        if (field.equals("procedure")) {
            return texts.of("ui.reception.procedure");
        }
        if (field.equals("components")) {
            return texts.of("ui.reception.papers");
        }
        if (field.equals("deliverTo")) {
            return promise.deliverToField().name();
        }
        return field.equals("copies")
                ? promise.copies().name()
                : person.fields().containsKey(field) ? person.field(field).name() : field;
    }

    /// F4
    void another() {
        show(0);
        procedure.again();
    }

    void picked(Edition edition) {
        procedure.show(edition, "");
        papers.show(procedure.situation(), null);
        if (person.field("identity").value().length() == 12) {
            papers.cardRead();
        }
        show(1);
        person.next().input().requestFocus();
        changed.run();
    }

    /// Ctrl+T
    void organisation() {
        person.role().value().set(Role.ORGANISATION);
        if (procedure.edition() != null) {
            focus("organisation");
        }
    }

    /// Ctrl+B
    void remark() {
        person.more();
        if (procedure.edition() != null) {
            focus("note");
        }
    }

    /// The other channel; asks for the consent at once.
    void onBehalf() {
        promise.chosenChannel().set(Channel.ONLINE);
        if (procedure.edition() != null) {
            show(1);
            person.consent().focus();
        }
    }

    private void caseChanged() {
        papers.show(procedure.situation(), null);
        changed.run();
    }

    /// Folded: opens a section; wide: all are open.
    private void show(int section) {
        if (open != section) {
            open = section;
            if (folded) {
                lay();
            }
        }
    }

    private void lay() {
        left.getChildren().clear();
        column.setContent(folded ? left : null);
        if (!folded) {
            left.add(procedure.node());
            left.add(person.node());
            left.add(papers.node());
            VBox.setVgrow(papers.node(), Priority.ALWAYS);
            node.getChildren().setAll(left, instead == null ? promise.node() : instead);
            return;
        }
        if (instead != null) {
            left.add(instead);
            folded();
            return;
        }
        List<Node> parts = new ArrayList<>();
        List<Node> whole = List.of(procedure.node(), person.node(), papers.node(), promise.node());
        for (int i = 0; i < whole.size(); i++) {
            parts.add(i == open ? whole.get(i) : line(i));
        }
        parts.forEach(left::add);
        folded();
    }

    /// A scroll pane takes its content in when it is styled; before that nothing has the focus.
    private void folded() {
        node.getChildren().setAll(column);
        column.applyCss();
    }

    /// Lines of closed sections say what stands in them; told again when something changed.
    void told() {
        if (folded && instead == null) {
            Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
            boolean lineFocused = owner instanceof Button;
            if (!lineFocused) {
                for (int i = 0; i < left.getChildren().size(); i++) {
                    if (i != open && left.getChildren().get(i) instanceof Button) {
                        left.getChildren().set(i, line(i));
                    }
                }
            }
        }
    }

    private Button line(int index) {
        return foldLine.of(index, () -> open(index));
    }

    private void open(int index) {
        switch (index) {
            case 0 -> another();
            case 1 -> {
                show(1);
                person.next().input().requestFocus();
            }
            case 2 -> focus("components");
            default -> focus("copies");
        }
    }

    /// Asks for the promise where what decides it has changed, or the minute.
    ///
    /// @return whether it was asked for
    boolean ask() {
        Edition edition = procedure.edition();
        var situation = procedure.situation();
        return promise.ask(
                edition == null ? null : edition.code(), situation == null ? "" : situation.name());
    }

    /// Says refusals at their fields.
    ///
    /// @return those that have no field here
    List<Refusal> refused(List<Refusal> reasons) {
        return reasons.stream().filter(one -> person.refused(one).isEmpty()).toList();
    }

    /// Everything that is wrong, from top to bottom.
    List<Field> wrong() {
        List<Field> wrong = new ArrayList<>(person.wrong());
        if (!promise.checkCopies()) {
            wrong.add(promise.copies());
        }
        return wrong;
    }
}
