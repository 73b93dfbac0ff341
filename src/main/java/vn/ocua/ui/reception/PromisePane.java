package vn.ocua.ui.reception;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Receiving;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Terms;
import vn.ocua.time.DayShare;
import vn.ocua.time.Promise;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.DayStrip;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Panel;
import vn.ocua.ui.parts.Section;
import vn.ocua.ui.parts.Segmented;
import vn.ocua.ui.shell.Line;
import vn.ocua.ui.shell.Running;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The answer of the form: when, why then, for how much, and how the result is collected.
final class PromisePane {
    private final Sitting sitting;
    private final Texts texts;
    private final Say say;
    private final Label due = new Label();
    private final DayStrip strip;
    private final VBox reasons = new VBox();
    private final Label fee = new Label();
    private final Label feeWhy = Section.hint("");
    private final Field feeTyped;
    private final VBox feeBox = new VBox();
    private final Segmented<Channel> channel;
    private final Segmented<Delivery> delivery;
    private final Field deliverTo;
    private final VBox collecting = new VBox();
    private final Field copies;
    private final Section collect;
    private final Panel panel;
    private final ThenSection then;
    private final Section when;
    private final VBox explained = new VBox();
    private @Nullable Running running;
    private String summary = "";
    private @Nullable Long known;
    private String asked = "";

    PromisePane(Sitting sitting, Runnable changed) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.say = sitting.say();
        strip = new DayStrip(texts);
        then = new ThenSection(texts);
        due.getStyleClass().add("due");
        due.setWrapText(true);
        reasons.getStyleClass().add("reasons");
        explained.getStyleClass().add("explained");
        when = new Section(Section.hint(texts.of("ui.reception.due")), explained);
        Label feeName = new Label(texts.of("ui.reception.fee"));
        feeName.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        fee.getStyleClass().addAll("strong", "big");
        HBox feeLine = new HBox(feeName, gap, fee);
        feeTyped = Field.line(texts.of("ui.reception.fee.typed"));
        feeTyped.text().subscribe(() -> changed.run());
        feeBox.getChildren().setAll(feeLine, feeWhy);
        delivery =
                new Segmented<>(
                                texts.of("ui.reception.delivery"),
                                List.of(Delivery.values()),
                                one -> texts.of("ui.reception.delivery." + one.name()))
                        .wide();
        deliverTo = Field.line(texts.of("ui.reception.field.deliverTo"));
        deliverTo.text().subscribe(() -> changed.run());
        delivery.value()
                .subscribe(now -> {
                    collecting.getChildren().setAll(delivery);
                    if (now == Delivery.POST) {
                        collecting.getChildren().add(deliverTo);
                    }
                    changed.run();
                });
        collecting.getStyleClass().add("form-rows");
        channel =
                new Segmented<>(
                                texts.of("ui.reception.channel"),
                                List.of(Channel.DIRECT, Channel.ONLINE),
                                one -> texts.of("ui.reception.channel." + one))
                        .wide();
        channel.value().subscribe(() -> changed.run());
        copies = Field.unlabelled(texts.of("ui.reception.copies")).prompt("");
        copies.getStyleClass().add("copies");
        copies.set("1");
        copies.text()
                .subscribe(() -> {
                    copies.plain();
                    changed.run();
                });
        Label sets = Section.hint(texts.of("ui.reception.copies"));
        Region apart = new Region();
        HBox.setHgrow(apart, Priority.ALWAYS);
        HBox setsLine = new HBox(sets, apart, copies);
        setsLine.getStyleClass().add("sets-line");
        collect =
                new Section(
                        channel,
                        Section.hint(texts.of("ui.reception.delivery")),
                        collecting,
                        setsLine);
        panel = new Panel(when, new Section(feeBox), collect, then.node());
        panel.getStyleClass().add("promise");
        panel.setMinHeight(0);
        nothing();
    }

    /// The line to the portal.
    void line(Line now) {
        then.line(now);
    }

    Panel node() {
        return panel;
    }

    Section collect() {
        return collect;
    }

    /// `15:12 thứ Năm 26/11/2026`, or empty while nothing is promised.
    String summary() {
        return summary;
    }

    String terms() {
        return fee.getText() + ", " + texts.of("ui.reception.delivery." + delivery.value().get());
    }

    Delivery delivery() {
        return delivery.value().get();
    }

    Channel channel() {
        return channel.value().get();
    }

    ObjectProperty<Channel> chosenChannel() {
        return channel.value();
    }

    Field copies() {
        return copies;
    }

    Field deliverToField() {
        return deliverTo;
    }

    /// Postal address of the result; empty for the residence, and where no post brings it.
    String deliverTo() {
        return delivery() == Delivery.POST ? deliverTo.value() : "";
    }

    /// The residence, which counts where no other address is typed.
    void residence(String address) {
        deliverTo.prompt(address);
    }

    /// Typed where the catalogue knows none; null otherwise.
    @Nullable Long fee() {
        String digits = feeTyped.value().replaceAll("\\D", "");
        return feeTyped.getParent() == null || !digits.matches("\\d{1,10}")
                ? null
                : Long.valueOf(digits);
    }

    void fill(Application typed) {
        delivery.value()
                .set(
                        typed.delivery().isEmpty()
                                ? Delivery.DESK
                                : Delivery.valueOf(
                                        typed.delivery().toUpperCase(java.util.Locale.ROOT)));
        channel.value().set(typed.channel().equals("online") ? Channel.ONLINE : Channel.DIRECT);
        deliverTo.set(typed.deliverTo() == null ? "" : typed.deliverTo());
        copies.set(typed.copies().isEmpty() ? "1" : typed.copies());
        feeTyped.set(typed.fee() == null ? "" : typed.fee().toString());
    }

    /// Asks anew, off the UI thread, what would be promised now. Only the procedure decides it, so
    /// a half-typed person does not stand in its way.
    ///
    /// @return false where the question is the one already answered
    boolean ask(@Nullable String procedure, String caseName) {
        long minute = sitting.counter().finding().now().getEpochSecond() / 60;
        String question = procedure + "|" + caseName + "|" + channel() + "|" + minute;
        if (question.equals(asked)) {
            return false;
        }
        asked = question;
        if (running != null) {
            running.cancel();
        }
        if (procedure == null) {
            nothing();
            return true;
        }
        Application plain = Application.of(procedure, "x");
        Application asked = Typed.of(plain).terms(caseName, channel()).build();
        running =
                sitting.background()
                        .run(() -> sitting.counter().reception().preview(asked))
                        .then(this::show)
                        .otherwise(fault -> sitting.shell().explain(fault));
        return true;
    }

    private void nothing() {
        summary = "";
        Label none = new Label(texts.of("ui.reception.due.later"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        explained.getChildren().setAll(none);
        fee.setText("");
        feeWhy.setText("");
        feeBox.setVisible(false);
    }

    private void show(Outcome<Receiving.Ready> outcome) {
        switch (outcome) {
            case Outcome.Done<Receiving.Ready>(Receiving.Ready ready) -> show(ready);
            case Outcome.Refused<Receiving.Ready>(var refusals) -> {
                nothing();
                Label why = new Label(say.refusals(refusals));
                why.setWrapText(true);
                explained.getChildren().setAll(why);
            }
        }
    }

    private void show(Receiving.Ready ready) {
        var dossier = ready.dossier();
        var term = dossier.standing().term();
        Instant promised = term.due();
        Instant starts = term.starts();
        due.setText(promised == null ? texts.of("ui.reception.due.none") : say.moment(promised));
        summary = due.getText();
        reasons.getChildren().clear();
        for (Sentence reason : ready.reasons()) {
            reasons.getChildren().add(Section.reason(icon(reason.key()), texts.of(reason)));
        }
        explained.getChildren().setAll(due);
        if (promised != null && starts != null) {
            strip.show(days(dossier.received(), new Promise(starts, promised, List.of())));
            explained.getChildren().add(strip);
        }
        explained.getChildren().add(reasons);
        fee(dossier.fee(), dossier.procedure().code(), dossier.procedure().caseName());
    }

    /// What is asked for: typed where the catalogue knows none; null while it is not known.
    @Nullable Long amount() {
        return known == null ? fee() : known;
    }

    private void fee(@Nullable Long amount, String procedure, String caseName) {
        known = amount;
        feeBox.setVisible(true);
        fee.setText(say.money(amount));
        var situation =
                sitting.counter()
                        .present()
                        .catalogue()
                        .find(procedure)
                        .map(edition -> edition.named(caseName))
                        .orElse(null);
        boolean free =
                situation != null
                        && situation.terms().stream()
                                .map(Terms::fee)
                                .allMatch(one -> one != null && one == 0);
        boolean direct = channel() == Channel.DIRECT;
        Channel other = direct ? Channel.ONLINE : Channel.DIRECT;
        Long otherwise = situation == null ? null : situation.on(other).fee();
        if (amount == null) {
            feeWhy.setText(texts.of("ui.reception.fee.unknown"));
            if (!feeBox.getChildren().contains(feeTyped)) {
                feeBox.getChildren().add(feeTyped);
            }
            return;
        }
        feeBox.getChildren().remove(feeTyped);
        feeWhy.setText(
                free
                        ? texts.of("ui.reception.fee.free")
                        : texts.of(
                                otherwise == null || otherwise.equals(amount)
                                        ? "ui.reception.fee.listed." + channel()
                                        : "ui.reception.fee.other." + channel(),
                                say.money(otherwise)));
    }

    private List<DayStrip.Day> days(Instant received, Promise promise) {
        List<DayShare> shares = sitting.counter().present().deadlines().strip(received, promise);
        List<DayStrip.Day> days = new ArrayList<>();
        for (DayShare share : shares) {
            boolean last = share == shares.getLast() && promise.due() != null;
            DayStrip.Kind kind =
                    last ? DayStrip.Kind.DUE : share.off() ? DayStrip.Kind.OFF : DayStrip.Kind.WORK;
            days.add(new DayStrip.Day(share.date(), kind, under(share, last, promise.due())));
        }
        return days;
    }

    private String under(DayShare share, boolean last, @Nullable Instant at) {
        if (last && at != null) {
            return say.hour(at);
        }
        if (share.off()) {
            return texts.of(
                    share.kind().equals(DayShare.WEEKEND)
                            ? "ui.reception.day.off"
                            : "ui.reception.day.holiday");
        }
        return share.minutes() / 60 + "g" + String.format("%02d", share.minutes() % 60);
    }

    private static Icon icon(String key) {
        if (key.startsWith("reason.rule")) {
            return Icon.TIMER;
        }
        if (key.startsWith("reason.off") || key.startsWith("reason.makeUp")) {
            return Icon.DAY_OFF;
        }
        return key.startsWith("reason.late") || key.startsWith("reason.moved")
                ? Icon.SUNSET
                : Icon.INFO;
    }

    /// Wrong number of sets, said at its field.
    boolean checkCopies() {
        String typed = Text.clean(copies.value());
        if (!typed.isEmpty() && !typed.matches("[1-9]\\d?")) {
            copies.wrong(texts.of("refusal.copies", typed, 99));
            return false;
        }
        return true;
    }
}
