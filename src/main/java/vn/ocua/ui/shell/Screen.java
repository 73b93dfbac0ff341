package vn.ocua.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import vn.ocua.ui.parts.Act;

import java.util.List;

/// One screen inside the shell. The shell calls [#shown()] and [#hidden()]; everything a screen
/// listens to goes into [#subscriptions], which the shell closes after hidden.
public abstract class Screen {
    protected final Subscriptions subscriptions = new Subscriptions();

    private final StringProperty title = new SimpleStringProperty("");
    private final ObservableList<Node> heading = FXCollections.observableArrayList();
    private final ObservableList<Act> acts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Node> state = new SimpleObjectProperty<>();
    private @Nullable Node body;

    /// Builds the content; called once, when first shown.
    protected abstract Node build();

    public final Node body() {
        Node built = body;
        if (built == null) {
            built = build();
            body = built;
        }
        return built;
    }

    public StringProperty title() {
        return title;
    }

    /// Chips and tags after the title.
    public ObservableList<Node> heading() {
        return heading;
    }

    /// Buttons of the act bar from left to right; the one `go` stands last.
    public ObservableList<Act> acts() {
        return acts;
    }

    /// Which page of the help is about this screen; empty for the page of its room.
    public String help() {
        return "";
    }

    /// Acts that have no button; the list of acts (Ctrl+K) shows them after the others.
    public List<Act> more() {
        return List.of();
    }

    /// Left end of the act bar: what is wrong, or that all is ready.
    public ObjectProperty<@Nullable Node> state() {
        return state;
    }

    /// The screen stands before the officer: open what it listens to, put the focus.
    public void shown() {}

    public void hidden() {}

    /// Esc: one step back inside the screen.
    ///
    /// @return false when there is nothing to step back from
    public boolean back() {
        return false;
    }

    /// Ctrl+1 to Ctrl+9: choose a list.
    public boolean list(int number) {
        return false;
    }

    /// A lone digit while no text field has the focus.
    public boolean digit(int number) {
        return false;
    }

    /// Enter that no control wanted.
    public boolean enter() {
        return false;
    }

    /// The whole text of a card that a scanner typed.
    ///
    /// @return false to have it handed to the reception screen
    public boolean card(String text) {
        return false;
    }

    final void open() {
        shown();
    }

    final void close() {
        hidden();
        subscriptions.close();
    }
}
