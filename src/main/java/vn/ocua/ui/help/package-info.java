/// Help without network: a short page for each screen, and the keys that are the same everywhere.
///
/// Sees the common rooms and the texts only; the pages stand in the bundle under `ui.help.page`, so
/// that support reads the same ones in English. Start with [vn.ocua.ui.help.HelpSheet].
@NullMarked
package vn.ocua.ui.help;

import org.jspecify.annotations.NullMarked;
