package vn.ocua.ui.shell;

import vn.ocua.person.Role;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;

import java.util.List;

/// The slats of the rail.
public enum Room {
    TODAY(Key.FIND, Icon.TODAY, "ui.room.today"),
    RECEIVE(Key.RECEIVE, Icon.RECEIVE, "ui.room.receive"),
    RETURN(Key.RETURN, Icon.RETURN, "ui.room.return"),
    HAND_OVER(Key.HAND_OVER, Icon.HAND_OVER, "ui.room.handOver"),
    POSTAL(Key.POSTAL, Icon.POSTAL, "ui.room.postal"),
    SYNC(Key.SYNC, Icon.SYNC, "ui.room.sync"),
    SUPERVISE(Key.SUPERVISE, Icon.SUPERVISE, "ui.room.supervise"),
    REGISTERS(Key.REGISTERS, Icon.REGISTERS, "ui.room.registers");

    private final Key key;
    private final Icon icon;
    private final String name;

    Room(Key key, Icon icon, String name) {
        this.key = key;
        this.icon = icon;
        this.name = name;
    }

    public Key key() {
        return key;
    }

    public Icon icon() {
        return icon;
    }

    /// Key of its name in the texts.
    public String nameKey() {
        return name;
    }

    /// What a role sees, from top to bottom; the first is where it begins.
    public static List<Room> of(Role role) {
        return switch (role) {
            case RECEPTION -> List.of(TODAY, RECEIVE, RETURN, HAND_OVER, POSTAL, SYNC, REGISTERS);
            case POSTAL -> List.of(TODAY, RECEIVE, POSTAL);
            case SUPERVISOR -> List.of(SUPERVISE, REGISTERS, TODAY, SYNC);
            case ADMIN ->
                    List.of(TODAY, RECEIVE, RETURN, HAND_OVER, POSTAL, SYNC, SUPERVISE, REGISTERS);
        };
    }
}
