/// The commands, one class each: what they take, what they ask of the counter, what they print.
///
/// A command states what it needs (nothing, a key, a user) and finds it opened in its
/// [vn.ocua.app.run.Run]. picocli only reads the arguments; it runs nothing. Start with
/// [vn.ocua.app.command.Register].
@NullMarked
package vn.ocua.app.command;

import org.jspecify.annotations.NullMarked;
