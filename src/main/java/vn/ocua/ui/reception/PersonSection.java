package vn.ocua.ui.reception;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.person.Card;
import vn.ocua.person.Person;
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
    private final Texts texts;
    private final Runnable changed;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final PersonReading reading;
    private final ConsentRow consent;
    private final Segmented<Role> role;
    private final VBox rows = new VBox();
    private final VBox notes = new VBox();
    private final VBox main = new VBox();
    private final HBox fromCard = new HBox();
    private final Section node;
    private boolean filling;
    private boolean online;
    private boolean more;

    PersonSection(Texts texts, Supplier<LocalDate> today, Runnable changed) {
        this.texts = texts;
        this.reading = new PersonReading(texts, today);
        this.changed = changed;
        add("identity", "medium");
        add("name", "strong");
        add("born", "");
        add("sex", "");
        add("address", "");
        add("phone", "");
        add("owner", "strong");
        add("organisation", "strong");
        add("authorised", "");
        add("consentNumber", "");
        add("account", "medium");
        add("email", "");
        add("note", "");
        consent = new ConsentRow(texts, field("consentNumber"), field("account"));
        consent.said().subscribe(_ -> consentChanged());
        field("identity").text().subscribe(() -> consent.own(value("identity")));
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
    void fill(Application typed, Role as) {
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
        field("email").set(typed.email());
        field("note").set(typed.note());
        consent.fill(typed.onBehalf());
        more = !(typed.email() + typed.note()).isBlank();
        role.value().set(as);
        fields.values().forEach(Field::plain);
        fields.forEach((name, field) -> {
            if (!field.value().isEmpty()) {
                check(name);
            }
        });
        fromCard.getChildren().clear();
        notes.getChildren().clear();
        lay();
        filling = false;
    }

    /// Filed online for the citizen: asks for consent and account.
    void online(boolean now) {
        if (online != now) {
            online = now;
            lay();
        }
    }

    /// Shows e-mail and note, which few dossiers need.
    void more() {
        if (!more) {
            more = true;
            lay();
        }
    }

    /// Null unless it is filed online for the citizen.
    OnBehalf.@Nullable Typed onBehalf() {
        return online ? consent.typed() : null;
    }

    ConsentRow consent() {
        return consent;
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

    /// Fills what is empty from an earlier visit.
    void prefill(Person last) {
        reading.known(last)
                .forEach((name, value) -> {
                    if (value(name).isEmpty() && !value.isEmpty()) {
                        field(name).set(value);
                    }
                });
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
        String whose = role.value().get().field();
        for (String name : List.of(whose, "identity", "name", "born", "sex", "address")) {
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
        boolean unsaid = refusal.field().equals("consent");
        Field field = fields.get(unsaid ? "consentNumber" : refusal.field());
        if (field != null) {
            field.wrong(texts.of(refusal));
        }
        return Optional.ofNullable(field);
    }

    private List<String> shownFields() {
        List<String> shown =
                new ArrayList<>(List.of("identity", "name", "born", "sex", "address", "phone"));
        if (role.value().get() != Role.OWNER) {
            shown.addAll(List.of(role.value().get().field(), "authorised"));
        }
        if (online) {
            shown.addAll(List.of("consentNumber", "account"));
        }
        if (more) {
            shown.addAll(List.of("email", "note"));
        }
        return shown;
    }

    private void showNotes() {
        notes.setManaged(!notes.getChildren().isEmpty());
    }

    private void add(String name, String weight) {
        Field field = Field.line(texts.of("ui.reception.field." + name));
        field.getStyleClass().add("field-" + name);
        if (!weight.isEmpty()) {
            field.weight(weight);
        }
        fields.put(name, field);
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
        switch (read(name, field.value())) {
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

    private Outcome<String> read(String name, String typed) {
        return switch (name) {
            case "consentNumber" -> consent.number(typed);
            case "account" -> consent.account(typed, value("identity"));
            default -> reading.read(name, typed);
        };
    }

    private void consentChanged() {
        field("consentNumber").plain();
        if (!filling) {
            changed.run();
        }
    }

    private void roleChanged() {
        lay();
        if (!filling) {
            changed.run();
        }
    }

    private void lay() {
        Role now = role.value().get();
        rows.getChildren().setAll(main);
        if (now != Role.OWNER) {
            rows.getChildren().addFirst(row(now.field(), now.field(), "authorised"));
        }
        if (online) {
            rows.getChildren().add(consent.node());
        }
        if (more) {
            rows.getChildren().add(row("note", "note", "email"));
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
