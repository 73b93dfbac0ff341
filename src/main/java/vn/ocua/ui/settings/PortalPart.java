package vn.ocua.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.exchange.Exchange;
import vn.ocua.exchange.Link;
import vn.ocua.exchange.PortalForm;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Secret;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Tone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// The province's portal: where it is, who this desk is there, how good the line is. The password
/// goes in and never comes out.
public final class PortalPart implements Part {
    private static final long LARGEST = 1L << 20;

    private final Sitting sitting;
    private final Texts texts;
    private final Exchange exchange;
    private final Supplier<Optional<Path>> files;
    private final Runnable changed;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Secret password;
    private final Label passwordHint = Section.hint("");
    private final Label authorityFile = Section.hint("");
    private final Panel node = new Panel();
    private String authority = "";

    /// @param files asks for a file
    /// @param changed the portal or the line was set anew
    public PortalPart(
            Sitting sitting, Exchange exchange, Supplier<Optional<Path>> files, Runnable changed) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.exchange = exchange;
        this.files = files;
        this.changed = changed;
        password = new Secret(texts.of("ui.portal.password"), texts);
        node.add(
                titled(
                        "where",
                        field("adapter-url"),
                        row(field("auth-endpoint"), field("integration-endpoint")),
                        row(field("share-endpoint"), field("file-endpoint"))));
        node.add(
                titled(
                        "who",
                        row(field("username"), password),
                        passwordHint,
                        row(field("dstcode"), field("madonvi"))));
        node.add(titled("authority", authority()));
        node.add(
                titled(
                        "line",
                        row(field("batch-size"), field("every-minutes"), field("scan-kib"))));
        known("every-minutes").hint(texts.of("ui.portal.every-minutes.hint"));
        known("scan-kib").hint(texts.of("ui.portal.scan-kib.hint"));
    }

    @Override
    public String nameKey() {
        return "ui.portal.name";
    }

    @Override
    public Icon icon() {
        return Icon.CLOUD;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        sitting.background()
                .run(() -> new Known(exchange.form(), exchange.link()))
                .then(this::show)
                .otherwise(sitting.shell()::explain);
        known("adapter-url").input().requestFocus();
    }

    private record Known(PortalForm form, Link link) {}

    @Override
    public List<Act> acts() {
        return List.of(
                Act.of(Key.NONE, texts.of("ui.portal.test"), this::test).with(Icon.CONNECTED),
                Act.go(Key.COMMIT, texts.of("ui.portal.save"), this::save).with(Icon.CHECK));
    }

    private void show(Known known) {
        PortalForm form = known.form();
        set("adapter-url", form.adapterUrl());
        set("auth-endpoint", form.authEndpoint());
        set("integration-endpoint", form.integrationEndpoint());
        set("share-endpoint", form.shareEndpoint());
        set("file-endpoint", form.fileEndpoint());
        set("username", form.username());
        set("dstcode", form.dstcode());
        set("madonvi", form.madonvi());
        set("batch-size", form.batchSize());
        set("every-minutes", Integer.toString(known.link().everyMinutes()));
        set("scan-kib", Integer.toString(known.link().scanKibPerHour()));
        password.clear();
        password.plain();
        passwordHint.setText(
                texts.of(
                        form.hasPassword() ? "ui.portal.password.set" : "ui.portal.password.none"));
        authority = form.authorityPem();
        authorityFile.setText(
                texts.of(
                        authority.isEmpty()
                                ? "ui.portal.authority.none"
                                : "ui.portal.authority.set"));
    }

    private void save() {
        fields.values().forEach(Field::plain);
        password.plain();
        PortalForm typed =
                new PortalForm(
                        value("adapter-url"),
                        value("auth-endpoint"),
                        value("integration-endpoint"),
                        value("share-endpoint"),
                        value("file-endpoint"),
                        value("username"),
                        password.value(),
                        value("dstcode"),
                        value("madonvi"),
                        value("batch-size"),
                        authority,
                        false);
        Optional<Integer> every = number("every-minutes");
        Optional<Integer> kib = number("scan-kib");
        if (every.isEmpty() || kib.isEmpty()) {
            return;
        }
        Link link = new Link(kib.get(), every.get());
        sitting.background()
                .run(() ->
                        exchange.set(sitting.session(), typed)
                                .then(_ -> exchange.set(sitting.session(), link)))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Link> _ -> {
                            shown();
                            changed.run();
                            test();
                        }
                        case Outcome.Refused<Link>(var reasons) -> reasons.forEach(this::refused);
                    }
                })
                .otherwise(sitting.shell()::explain);
    }

    private void test() {
        sitting.shell().busy().begin(texts.of("ui.portal.testing"), null);
        sitting.background()
                .run(exchange::test)
                .then(outcome -> {
                    sitting.shell().busy().end();
                    changed.run();
                    switch (outcome) {
                        case Outcome.Done<Sentence>(Sentence said) ->
                                sitting.shell().notice(Tone.DONE, Icon.CONNECTED, texts.of(said));
                        case Outcome.Refused<Sentence>(var reasons) ->
                                sitting.shell()
                                        .notice(
                                                Tone.DANGER,
                                                Icon.DISCONNECTED,
                                                sitting.say().refusals(reasons));
                    }
                })
                .otherwise(fault -> {
                    sitting.shell().busy().end();
                    sitting.shell().explain(fault);
                });
    }

    private void refused(Refusal why) {
        String said = texts.of(why);
        Field field = fields.get(why.field());
        if (field != null) {
            field.wrong(said);
            field.input().requestFocus();
        } else if (why.field().equals("password")) {
            password.wrong(said);
            password.input().requestFocus();
        } else {
            sitting.shell().refuse(said);
        }
    }

    private void choose() {
        files.get()
                .ifPresent(file -> {
                    try {
                        if (Files.size(file) > LARGEST) {
                            throw new IOException("larger than any certificate");
                        }
                        authority = Files.readString(file, StandardCharsets.US_ASCII);
                        authorityFile.setText(
                                texts.of("ui.portal.authority.chosen", file.getFileName()));
                    } catch (IOException e) {
                        sitting.shell()
                                .explain(
                                        new Fault(
                                                "QU-02",
                                                Sentence.of(
                                                        "fault.import.read", file.getFileName()),
                                                e));
                    }
                });
    }

    private Node authority() {
        ActButton pick =
                new ActButton(
                        Act.of(Key.NONE, texts.of("ui.portal.authority.choose"), this::choose)
                                .with(Icon.FOLDER),
                        sitting.shell()::refuse);
        ActButton none =
                new ActButton(
                        Act.of(
                                Key.NONE,
                                texts.of("ui.portal.authority.clear"),
                                () -> {
                                    authority = "";
                                    authorityFile.setText(texts.of("ui.portal.authority.none"));
                                }),
                        sitting.shell()::refuse);
        authorityFile.setWrapText(false);
        HBox line = new HBox(pick, none, authorityFile);
        line.getStyleClass().add("setting-controls");
        return line;
    }

    private Optional<Integer> number(String key) {
        String typed = value(key).isEmpty() ? "0" : value(key);
        if (typed.matches("\\d{1,7}")) {
            return Optional.of(Integer.parseInt(typed));
        }
        known(key).wrong(texts.of("ui.portal.number"));
        known(key).input().requestFocus();
        return Optional.empty();
    }

    private Section titled(String key, Node... content) {
        Section section = Section.titled(texts.of("ui.portal." + key), content);
        section.getStyleClass().add("portal-part");
        return section;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("form-row");
        for (Node one : nodes) {
            HBox.setHgrow(one, Priority.ALWAYS);
            one.getStyleClass().add("portal-field");
        }
        return row;
    }

    private Field field(String key) {
        Field field = Field.line(texts.of("ui.portal." + key));
        field.text().subscribe(() -> field.plain());
        fields.put(key, field);
        return field;
    }

    private Field known(String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }

    private String value(String key) {
        return known(key).value();
    }

    private void set(String key, String value) {
        known(key).set(value);
    }
}
