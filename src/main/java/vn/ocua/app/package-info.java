/// Main: takes the process's surroundings, reads the command, finds or becomes the owner of the
/// data folder, and joins the rooms below by constructors.
///
/// May see everything. The only room with standard streams and an exit code of the process. Start
/// with [vn.ocua.app.Main], then [vn.ocua.app.Shell].
@NullMarked
package vn.ocua.app;

import org.jspecify.annotations.NullMarked;
