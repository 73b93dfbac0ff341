package vn.ocua.ui.reception;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.ui.parts.Field;
import vn.ocua.ui.parts.Segmented;

import java.util.List;
import java.util.Locale;

/// Filing online for the citizen (nộp hộ trực tuyến): how the citizen agreed, and whose account is
/// used. Nothing is chosen for the officer: a consent that nobody asked for is none.
final class ConsentRow {
    private static final int ACCOUNT = 12;

    /// How the citizen agreed; nobody has asked yet.
    enum Said {
        NONE,
        SIGNED,
        PRESENT
    }

    private final Segmented<Said> said;
    private final Field number;
    private final Field account;
    private final HBox node;

    ConsentRow(Texts texts, Field number, Field account) {
        this.number = number;
        this.account = account;
        said =
                new Segmented<>(
                        texts.of("ui.reception.consent"),
                        List.of(Said.values()),
                        one -> texts.of("ui.reception.consent." + one));
        VBox choice = new VBox(new Label(texts.of("ui.reception.consent")), said);
        choice.getStyleClass().add("field");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        node = new HBox(choice, number, account);
        node.getStyleClass().add("form-row");
        HBox.setHgrow(number, Priority.ALWAYS);
        number.setMinWidth(0);
    }

    Node node() {
        return node;
    }

    ObjectProperty<Said> said() {
        return said.value();
    }

    void fill(OnBehalf.@Nullable Typed typed) {
        said.value().set(Said.NONE);
        for (Said one : Said.values()) {
            if (typed != null && one.name().equalsIgnoreCase(typed.consent())) {
                said.value().set(one);
            }
        }
        number.set(typed == null ? "" : typed.number());
        account.set(typed == null ? "" : typed.account());
    }

    OnBehalf.Typed typed() {
        Said now = said.value().get();
        return new OnBehalf.Typed(
                now == Said.NONE ? "" : now.name().toLowerCase(Locale.ROOT),
                number.value(),
                account.value());
    }

    /// A number alone is no consent.
    Outcome<String> number(String typed) {
        return said.value().get() == Said.NONE
                ? Outcome.refused(Refusal.at("consentNumber", "refusal.onBehalf.consent"))
                : Outcome.done(typed);
    }

    /// @param own number of the submitter, whose account it is where nothing is typed
    Outcome<String> account(String typed, String own) {
        String digits = (typed.isEmpty() ? own : typed).replaceAll("[\\s.]", "");
        return digits.length() == ACCOUNT && digits.chars().allMatch(Character::isDigit)
                ? Outcome.done(typed.isEmpty() ? "" : digits)
                : Outcome.refused(Refusal.at("account", "refusal.onBehalf.account"));
    }

    /// The account that counts where none is typed.
    void own(String identity) {
        account.prompt(identity);
    }

    boolean isUnsaid() {
        return said.value().get() == Said.NONE;
    }

    void focus() {
        said.focus();
    }
}
