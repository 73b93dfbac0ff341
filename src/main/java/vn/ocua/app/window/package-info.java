/// The window of a desk, joined by constructors: theme, shell, rooms, the folder's counter.
///
/// Sees everything, decides nothing. Start with [vn.ocua.app.window.DeskWindow], then
/// [vn.ocua.app.window.Wiring], which tests use without a stage of its own.
@NullMarked
package vn.ocua.app.window;

import org.jspecify.annotations.NullMarked;
