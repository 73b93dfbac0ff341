/// What every command stands on: where it runs, what it says, its clock, its log, the files it
/// reads and writes.
///
/// A command never touches the process itself: streams, environment, working directory and terminal
/// come in as [vn.ocua.app.run.Surroundings], for a command may be carried out by another process.
/// May see `counter` and everything below it. Start with [vn.ocua.app.run.Run].
@NullMarked
package vn.ocua.app.run;

import org.jspecify.annotations.NullMarked;
