package vn.ocua.ui.shell;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import vn.ocua.ui.parts.Act;

import java.util.List;

/// A question that stops everything else: only for a second person's password, or for what cannot
/// be undone.
///
/// @param title what is asked
/// @param sentence what follows from it; may hold `**bold**` words
/// @param content fields, or null
/// @param answers buttons named by the act; each closes the question before it runs
public record Question(String title, String sentence, @Nullable Node content, List<Act> answers) {
    public Question {
        answers = List.copyOf(answers);
    }
}
