package vn.ocua.ui.firststart;

import javafx.scene.Node;

import java.util.Map;
import java.util.Optional;

/// One step of the first start.
interface Step {
    /// Its key in the texts: `desk`, `files`, `officers`, `words`.
    String key();

    /// A few words below its name at the left.
    String summary();

    Node node();

    void focus();

    /// Checks; empty when the next step may come, else what is wrong.
    Optional<String> check();

    /// Adds what was answered, never a password.
    void answers(Map<String, String> into);
}
