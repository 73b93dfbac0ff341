package vn.ocua.ui.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Move;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Status;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;

/// What an officer can do to a dossier on its page, with its key and sign.
enum Doing {
    ACCEPT(Key.NONE, Icon.CHECK_CIRCLE),
    FORWARD(Key.HAND_OVER, Icon.HAND_OVER),
    SUPPLEMENT(Key.SUPPLEMENT, Icon.LACKS),
    SUPPLEMENTED(Key.NONE, Icon.SCANNED),
    REJECT(Key.NONE, Icon.NOT_NEEDED),
    WITHDRAW(Key.NONE, Icon.NOT_NEEDED),
    STOP(Key.NONE, Icon.PAUSED),
    RESULT(Key.NONE, Icon.RESULT),
    RETURN(Key.RETURN, Icon.RETURN),
    EXTEND(Key.NONE, Icon.CLOCK),
    REASSIGN(Key.REASSIGN, Icon.PERSON),
    CORRECT(Key.CORRECT, Icon.CORRECT),
    /// Form 04 where the promise is over and nothing was extended.
    APOLOGY(Key.NONE, Icon.PRINT),
    REMARK(Key.REMARK, Icon.CORRECT);

    private final Key key;
    private final Icon icon;

    Doing(Key key, Icon icon) {
        this.key = key;
        this.icon = icon;
    }

    static Doing of(Move move) {
        return valueOf(move.name());
    }

    /// None where the page gives a digit.
    Key key() {
        return key;
    }

    Icon icon() {
        return icon;
    }

    /// Key of its name in the texts.
    String label() {
        return "ui.dossier.act." + name();
    }

    /// The step that usually follows a status.
    boolean isNext(Status status) {
        return switch (status) {
            case NEW -> this == ACCEPT;
            case RECEIVED -> this == FORWARD;
            case IN_PROGRESS -> this == RESULT;
            case SUPPLEMENT -> this == SUPPLEMENTED;
            case DONE -> this == RETURN;
            default -> false;
        };
    }

    /// The order of an act that asks nothing; null where a form comes first.
    @Nullable Order plain() {
        return switch (this) {
            case ACCEPT -> new Order.Accept();
            case FORWARD -> new Order.Forward();
            case SUPPLEMENTED -> new Order.Supplemented();
            default -> null;
        };
    }
}
