package vn.ocua.ui.giveback;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Collector;
import vn.ocua.dossier.Dossier;
import vn.ocua.person.Card;
import vn.ocua.person.IdentityNumber;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;
import vn.ocua.ui.parts.Words;

import java.util.List;
import java.util.Optional;

/// Who collects: told by a card, seen by the officer, or somebody else with an authorisation.
final class CollectorPart {
    private final Texts texts;
    private final Runnable changed;
    private final Field name;
    private final Field identity;
    private final Field authorised;
    private final HBox fields;
    private final VBox node = new VBox();
    private @Nullable Dossier dossier;
    private @Nullable Card card;
    private @Nullable Collector who;
    private boolean instead;

    CollectorPart(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        name = Field.line(texts.of("ui.giveBack.collector.name")).weight("strong");
        identity = Field.line(texts.of("ui.giveBack.collector.identity"));
        identity.getStyleClass().add("field-identity");
        authorised = Field.line(texts.of("ui.giveBack.collector.authorised"));
        for (Field field : List.of(name, identity, authorised)) {
            field.text()
                    .subscribe(_ -> {
                        field.plain();
                        changed.run();
                    });
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(authorised, Priority.ALWAYS);
        fields = new HBox(name, identity, authorised);
        fields.getStyleClass().add("form-row");
        node.getStyleClass().add("form-rows");
    }

    Node node() {
        return node;
    }

    void show(Dossier now, @Nullable Card read) {
        dossier = now;
        card = null;
        who = null;
        instead = false;
        for (Field field : List.of(name, identity, authorised)) {
            field.set("");
        }
        draw();
        if (read != null) {
            card(read);
        }
    }

    /// A card was read while the dossier lies open.
    void card(Card read) {
        Dossier now = dossier;
        if (now == null) {
            return;
        }
        card = read;
        who = Collector.of(now, read);
        if (instead) {
            name.set(read.name());
            identity.set(read.number());
            instead = who == Collector.ANOTHER;
        }
        draw();
    }

    /// Ctrl+N: somebody else collects; the card that was read fills the fields.
    void somebodyElse() {
        instead = true;
        Card read = card;
        if (read != null) {
            name.set(read.name());
            identity.set(read.number());
        }
        draw();
        Field first = name.value().isEmpty() ? name : authorised;
        first.input().requestFocus();
    }

    /// As it was put aside.
    void restore(boolean another, String person, String no, String paper) {
        instead = another;
        name.set(person);
        identity.set(no);
        authorised.set(paper);
        draw();
    }

    String typedIdentity() {
        return identity.value();
    }

    /// Esc: back to the owner.
    boolean back() {
        if (!instead) {
            return false;
        }
        instead = false;
        draw();
        return true;
    }

    boolean isInstead() {
        return instead;
    }

    /// Somebody else's card and no authorisation.
    boolean isStranger() {
        return !instead && who == Collector.ANOTHER;
    }

    /// By card or by authorisation; false while the officer only looks.
    boolean isTold() {
        return instead ? wrong().isEmpty() : who != null && who != Collector.ANOTHER;
    }

    /// The first field that lacks something, which then says so; null when all is there.
    @Nullable Field check() {
        List<Field> wrong = wrong();
        for (Field field : wrong) {
            field.wrong(texts.of(said(field)));
        }
        return wrong.isEmpty() ? null : wrong.getFirst();
    }

    private List<Field> wrong() {
        if (!instead) {
            return List.of();
        }
        return List.of(name, identity, authorised).stream()
                .filter(field ->
                        field.value().isEmpty() || (field == identity && number().isEmpty()))
                .toList();
    }

    private String said(Field field) {
        if (field == name) {
            return "ui.giveBack.collector.name.empty";
        }
        if (field == authorised) {
            return "ui.giveBack.collector.authorised.empty";
        }
        return field.value().isEmpty()
                ? "ui.giveBack.collector.identity.empty"
                : "ui.giveBack.collector.identity.wrong";
    }

    private Optional<String> number() {
        return IdentityNumber.read(identity.value()) instanceof Outcome.Done<String>(String read)
                ? Optional.of(read)
                : Optional.empty();
    }

    /// Empty when the dossier's own person came.
    String to() {
        Card read = card;
        if (instead) {
            return name.value();
        }
        return who == Collector.NAME_ONLY && read != null ? read.name() : "";
    }

    /// Who it is, for the side pane.
    String shownName() {
        Dossier now = dossier;
        String to = to();
        return !to.isEmpty() || now == null ? to : now.applicant().person().name();
    }

    String identityOfWho() {
        Card read = card;
        if (instead) {
            return number().orElse("");
        }
        return who != null && who != Collector.ANOTHER && read != null ? read.number() : "";
    }

    String authorised() {
        return instead ? authorised.value() : "";
    }

    private void draw() {
        Dossier now = dossier;
        if (now == null) {
            return;
        }
        node.getChildren().clear();
        Card read = card;
        String person = now.applicant().person().name();
        if (instead) {
            node.getChildren().add(fields);
        } else if (who == null || read == null) {
            node.getChildren()
                    .addAll(
                            new Words(texts.of(lead(now), person, now.applicant().known())),
                            Section.hint(texts.of("ui.giveBack.collector.else")));
        } else {
            switch (who) {
                case OWNER ->
                        node.getChildren()
                                .add(new Words(texts.of("ui.giveBack.collector.owner", person)));
                case SUBMITTER ->
                        node.getChildren()
                                .addAll(
                                        new Words(
                                                texts.of(
                                                        "ui.giveBack.collector.submitter",
                                                        person,
                                                        now.applicant().known())),
                                        Section.hint(paper(now)));
                case NUMBER_ONLY ->
                        node.getChildren()
                                .add(
                                        note(
                                                Tone.ATTN,
                                                "ui.giveBack.collector.numberOnly",
                                                read.name(),
                                                person));
                case NAME_ONLY ->
                        node.getChildren()
                                .add(
                                        note(
                                                Tone.ATTN,
                                                "ui.giveBack.collector.nameOnly",
                                                read.name(),
                                                read.number()));
                case ANOTHER ->
                        node.getChildren()
                                .add(
                                        note(
                                                Tone.DANGER,
                                                "ui.giveBack.collector.another",
                                                read.name(),
                                                now.applicant().known()));
            }
        }
        changed.run();
    }

    private static String lead(Dossier dossier) {
        return dossier.applicant().known().equals(dossier.applicant().person().name())
                ? "ui.giveBack.collector.look"
                : "ui.giveBack.collector.lookFor";
    }

    private String paper(Dossier dossier) {
        String paper = dossier.applicant().authorised();
        return paper.isEmpty()
                ? texts.of("ui.giveBack.collector.noPaper")
                : texts.of("ui.giveBack.collector.paper", paper);
    }

    private Note note(Tone tone, String key, String one, String other) {
        return new Note(
                tone,
                tone == Tone.DANGER ? Icon.ALERT_CIRCLE : Icon.ALERT,
                texts.of(key, one, other));
    }
}
