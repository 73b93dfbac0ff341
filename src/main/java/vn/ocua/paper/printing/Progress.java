package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// How it stands with a paper that was handed over.
public sealed interface Progress {
    /// In the printer's hands.
    ///
    /// @param waitsFor what a person must do before it goes on; null while nothing is the matter
    record Underway(@Nullable Trouble waitsFor) implements Progress {}

    /// The printer says it is out.
    record Printed() implements Progress {}

    /// Lies in a folder, to be printed by hand.
    record Filed(Path file) implements Progress {}

    /// Handed over, and nobody can tell more: the officer looks at the tray.
    record Doubtful() implements Progress {}

    record Failed(Trouble trouble) implements Progress {}

    default boolean isEnd() {
        return !(this instanceof Underway);
    }
}
