package vn.ocua.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.ocua.person.Officer;
import vn.ocua.ui.theme.Mode;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What rail and status bar tell; written by whoever knows, on the UI thread.
public final class Status {
    private final ObjectProperty<@Nullable Officer> officer = new SimpleObjectProperty<>();
    private final StringProperty desk = new SimpleStringProperty("");
    private final StringProperty agency = new SimpleStringProperty("");
    private final ObjectProperty<Line> line = new SimpleObjectProperty<>(new Line.Never());
    private final IntegerProperty waiting = new SimpleIntegerProperty();
    private final StringProperty backup = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDateTime> clock = new SimpleObjectProperty<>();
    private final IntegerProperty percent = new SimpleIntegerProperty(100);
    private final BooleanProperty lessMotion = new SimpleBooleanProperty();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.LIGHT);
    private final IntegerProperty idleMinutes = new SimpleIntegerProperty(10);
    private final StringProperty scans = new SimpleStringProperty("");
    private final StringProperty scanner = new SimpleStringProperty("");
    private final StringProperty camera = new SimpleStringProperty("");
    private final ObjectProperty<Set<Room>> rooms =
            new SimpleObjectProperty<>(EnumSet.allOf(Room.class));
    private final Map<Room, IntegerProperty> badges = new EnumMap<>(Room.class);

    public Status() {
        for (Room room : Room.values()) {
            badges.put(room, new SimpleIntegerProperty());
        }
    }

    /// Null until somebody has signed in.
    public ObjectProperty<@Nullable Officer> officer() {
        return officer;
    }

    /// `Quầy 2`
    public StringProperty desk() {
        return desk;
    }

    /// Agency and province, one a line.
    public StringProperty agency() {
        return agency;
    }

    public ObjectProperty<Line> line() {
        return line;
    }

    /// Messages that the portal has not confirmed.
    public IntegerProperty waiting() {
        return waiting;
    }

    /// When the last backup was verified, in words; empty until that is true.
    public StringProperty backup() {
        return backup;
    }

    /// Wall time of Viet Nam.
    public ObjectProperty<@Nullable LocalDateTime> clock() {
        return clock;
    }

    /// Size of type, 90 to 200; Ctrl + − 0 change it.
    public IntegerProperty percent() {
        return percent;
    }

    public BooleanProperty lessMotion() {
        return lessMotion;
    }

    /// The colours the window wears.
    public ObjectProperty<Mode> mode() {
        return mode;
    }

    /// Minutes without a key or the mouse after which the desk locks.
    public IntegerProperty idleMinutes() {
        return idleMinutes;
    }

    /// Folder a scanner writes into; empty when none is watched.
    public StringProperty scans() {
        return scans;
    }

    /// The scanner of this PC and how it is used, as one line; empty until one was chosen.
    public StringProperty scanner() {
        return scanner;
    }

    /// The camera of this PC; empty for any.
    public StringProperty camera() {
        return camera;
    }

    /// The rooms this program has today; the rail shows no others.
    public ObjectProperty<Set<Room>> rooms() {
        return rooms;
    }

    /// The number on a slat; 0 shows none.
    public IntegerProperty badge(Room room) {
        IntegerProperty badge = badges.get(room);
        if (badge == null) {
            throw new IllegalArgumentException(room.name());
        }
        return badge;
    }
}
