package vn.ocua.ui.settings;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import vn.ocua.base.Texts;
import vn.ocua.person.Right;
import vn.ocua.person.Rights;
import vn.ocua.person.Role;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Tables;
import vn.ocua.ui.parts.Tone;

import java.util.Locale;

/// Who may do what, to be read: the table itself is the law of the desk and cannot be changed.
final class RightsTable {
    private RightsTable() {}

    static TableView<Right> of(Texts texts) {
        TableView<Right> table =
                Tables.of(
                        texts.of("ui.settings.rights"),
                        "",
                        Tables.<Right>text(
                                texts.of("ui.settings.rights.what"),
                                0,
                                right -> texts.of("ui.settings.right." + right.name())),
                        column(texts, Role.RECEPTION),
                        column(texts, Role.POSTAL),
                        column(texts, Role.SUPERVISOR),
                        column(texts, Role.ADMIN));
        table.getItems().setAll(Right.values());
        return table;
    }

    static String role(Texts texts, Role role) {
        return texts.of("ui.signIn.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private static TableColumn<Right, Right> column(Texts texts, Role role) {
        return Tables.icon(
                texts.of("ui.settings.role." + role.name()),
                6.4,
                right -> Rights.may(role, right) ? Icon.CHECK : Icon.NOT_NEEDED,
                right -> Rights.may(role, right) ? Tone.DONE : Tone.MUTED,
                right ->
                        texts.of(
                                Rights.may(role, right)
                                        ? "ui.settings.rights.may"
                                        : "ui.settings.rights.mayNot"));
    }
}
