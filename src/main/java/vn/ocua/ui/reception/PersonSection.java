package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.person.Address;
import vn.ocua.person.BirthDate;
import vn.ocua.person.Card;
import vn.ocua.person.IdentityNumber;
import vn.ocua.person.PersonName;
import vn.ocua.person.Phone;
import vn.ocua.person.Sex;
import vn.ocua.ui.Say;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Note;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.parts.Tag;
import vn.ocua.ui.parts.Tone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Who stands at the counter: fields under their labels, each checked when it is left.
final class PersonSection {
    /// Whom the person at the counter acts for.
    enum Role {
        OWNER,
        FOR_ANOTHER,
        ORGANISATION
    }

    /// Reads a field; answers the text to show instead, or refuses.
    @FunctionalInterface
    private interface Reader {
        Outcome<String> read(String typed);
    }

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final Runnable changed;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Segmented<Role> role;
    private final VBox rows = new VBox();
    private final VBox notes = new VBox();
    private final VBox main = new VBox();
    private final HBox fromCard = new HBox();
    private final Section node;
    private boolean filling;

    PersonSection(Texts texts, Supplier<LocalDate> today, Runnable changed) {
        this.texts = texts;
        this.today = today;
        this.changed = changed;
        add("identity", "medium", IdentityNumber::read);
        add("name", "strong", PersonName::read);
        add("born", "", typed -> born(typed));
        add("sex", "", typed -> sex(typed));
        add("address", "", Address::read);
        add("phone", "", typed -> Phone.read(typed).map(Phone::show));
        add("owner", "strong", PersonName::read);
        add("organisation", "strong", typed -> organisation(typed));
        add("authorised", "", Outcome::done);
        role =
                new Segmented<Role>(
                                texts.of("ui.reception.role"),
                                List.of(Role.values()),
                                one -> texts.of("ui.reception.role." + one.name()))
                        .low();
        main.getStyleClass().add("form-rows");
        main.getChildren()
                .setAll(
                        row("name", "identity", "name", "born", "sex"),
                        row("address", "address", "phone"));
        notes.getStyleClass().add("notes");
        notes.getChildren().subscribe(() -> showNotes());
        fromCard.getStyleClass().add("from-card");
        showNotes();
        rows.getStyleClass().add("form-rows");
        node =
                Section.titled(texts.of("ui.reception.person"), rows, notes)
                        .beside(fromCard)
                        .atEnd(role);
        role.value().subscribe(_ -> roleChanged());
    }

    Node node() {
        return node;
    }

    Field field(String name) {
        return java.util.Objects.requireNonNull(fields.get(name), name);
    }

    Map<String, Field> fields() {
        return fields;
    }

    Segmented<Role> role() {
        return role;
    }

    String value(String name) {
        return field(name).value();
    }

    /// Puts values in without telling anybody; afterwards every filled field is checked.
    void fill(Application typed) {
        filling = true;
        field("identity").set(typed.identity());
        field("name").set(typed.name());
        field("born").set(typed.born());
        field("sex").set(typed.sex());
        field("address").set(typed.address());
        field("phone").set(typed.phone());
        field("owner").set(typed.owner());
        field("organisation").set(typed.organisation());
        field("authorised").set(typed.authorised());
        role.value()
                .set(
                        !typed.organisation().isEmpty()
                                ? Role.ORGANISATION
                                : typed.owner().isEmpty() ? Role.OWNER : Role.FOR_ANOTHER);
        fields.values().forEach(Field::plain);
        fields.forEach((name, field) -> {
            if (!field.value().isEmpty()) {
                check(name);
            }
        });
        fromCard.getChildren().clear();
        notes.getChildren().clear();
        filling = false;
    }

    /// What a card said goes into the fields; what it warned of stands below them.
    void fill(Card card, String hour) {
        filling = true;
        field("identity").set(card.number());
        field("name").set(card.name());
        field("born").set(new Say(texts).date(card.born()));
        Sex sex = card.sex();
        field("sex").set(sex == null ? "" : sex.word());
        if (!card.address().isEmpty()) {
            field("address").set(card.address());
        }
        List.of("identity", "name", "born", "sex", "address").forEach(this::checkFilled);
        fromCard.getChildren()
                .setAll(new Tag(Tone.DONE, Icon.CARD, texts.of("ui.reception.fromCard", hour)));
        notes.getChildren().clear();
        for (Sentence warning : card.warnings()) {
            // The issue date is on no form of ours: its absence is nobody's trouble.
            if (!warning.key().equals("warning.card.noIssued")
                    && !warning.key().equals("warning.card.noOldNumber")) {
                notes.getChildren().add(new Note(Tone.ATTN, Icon.ALERT, texts.of(warning)));
            }
        }
        filling = false;
    }

    /// Notes about this person: earlier visits, the same procedure lately.
    void notes(List<Note> found) {
        notes.getChildren().removeIf(one -> one.getStyleClass().contains("known"));
        found.forEach(note -> note.getStyleClass().add("known"));
        notes.getChildren().addAll(found);
    }

    /// Checks everything; the wrong fields from top to bottom.
    List<Field> wrong() {
        List<Field> wrong = new ArrayList<>();
        for (String name : shownFields()) {
            check(name);
            if (field(name).isWrong()) {
                wrong.add(field(name));
            }
        }
        return wrong;
    }

    /// Fields that are wrong as far as they were left.
    List<Field> known() {
        return shownFields().stream().map(this::field).filter(Field::isWrong).toList();
    }

    /// The first field that is empty and is usually asked for; the phone when all are filled.
    Field next() {
        for (String name : List.of("identity", "name", "born", "sex", "address")) {
            if (value(name).isEmpty()) {
                return field(name);
            }
        }
        return field("phone");
    }

    boolean isEmpty() {
        return fields.values().stream().allMatch(field -> field.value().isEmpty());
    }

    /// Shows what the counter refused at its field.
    Optional<Field> refused(Refusal refusal) {
        Field field = fields.get(refusal.field());
        if (field != null) {
            field.wrong(texts.of(refusal));
        }
        return Optional.ofNullable(field);
    }

    private List<String> shownFields() {
        List<String> shown =
                new ArrayList<>(List.of("identity", "name", "born", "sex", "address", "phone"));
        switch (role.value().get()) {
            case OWNER -> {}
            case FOR_ANOTHER -> shown.addAll(List.of("owner", "authorised"));
            case ORGANISATION -> shown.addAll(List.of("organisation", "authorised"));
        }
        return shown;
    }

    private void showNotes() {
        notes.setManaged(!notes.getChildren().isEmpty());
    }

    private void add(String name, String weight, Reader reader) {
        Field field = Field.line(texts.of("ui.reception.field." + name));
        field.getStyleClass().add("field-" + name);
        if (!weight.isEmpty()) {
            field.weight(weight);
        }
        fields.put(name, field);
        readers.put(name, reader);
        field.text()
                .subscribe(() -> {
                    if (!filling) {
                        if (field.isWrong()) {
                            field.plain();
                        }
                        changed.run();
                    }
                });
        field.input()
                .focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        leave(name);
                    }
                });
    }

    private void leave(String name) {
        boolean empty = value(name).isEmpty();
        if (empty) {
            field(name).plain();
        } else {
            check(name);
        }
        changed.run();
    }

    private void checkFilled(String name) {
        if (value(name).isEmpty()) {
            field(name).plain();
        } else {
            check(name);
        }
    }

    private void check(String name) {
        Field field = field(name);
        Reader reader = readers.get(name);
        if (reader == null) {
            return;
        }
        switch (reader.read(field.value())) {
            case Outcome.Done<String>(String shown) -> {
                boolean before = filling;
                filling = true;
                if (!shown.equals(field.input().getText())) {
                    field.set(shown);
                }
                filling = before;
                if (name.equals("identity") && !shown.isEmpty()) {
                    field.right();
                } else {
                    field.plain();
                }
            }
            case Outcome.Refused<String>(List<Refusal> reasons) ->
                    field.wrong(texts.of(reasons.getFirst()));
        }
    }

    private Outcome<String> born(String typed) {
        return typed.isEmpty()
                ? Outcome.done("")
                : BirthDate.read(typed, today.get()).map(date -> new Say(texts).date(date));
    }

    private static Outcome<String> sex(String typed) {
        if (typed.isEmpty()) {
            return Outcome.done("");
        }
        Sex sex = Sex.of(typed);
        return sex == null
                ? Outcome.refused(Refusal.at("sex", "refusal.sex", typed))
                : Outcome.done(sex.word());
    }

    private static Outcome<String> organisation(String typed) {
        return typed.isEmpty()
                ? Outcome.refused(Refusal.at("organisation", "refusal.organisation.empty"))
                : Outcome.done(typed);
    }

    private void roleChanged() {
        Role now = role.value().get();
        rows.getChildren().setAll(main);
        if (now != Role.OWNER) {
            String who = now == Role.ORGANISATION ? "organisation" : "owner";
            rows.getChildren().addFirst(row(who, who, "authorised"));
        }
        if (!filling) {
            changed.run();
        }
    }

    /// A line of fields; the named one grows, the others have the width of their style class.
    private HBox row(String growing, String... names) {
        HBox row = new HBox();
        row.getStyleClass().add("form-row");
        for (String name : names) {
            Field field = field(name);
            if (name.equals(growing)) {
                HBox.setHgrow(field, Priority.ALWAYS);
                field.setMinWidth(0);
            }
            row.getChildren().add(field);
        }
        return row;
    }
}
