/// Settings (cài đặt): this window, the desk, its catalogue and calendar, its own list of
/// procedures, officers and rights, printers, the portal, scanner and camera.
///
/// Sees the common rooms, the counter and the exchange, which alone decide what an officer may
/// change. Each part is applied at once; a part of another room can be handed in. Start with
/// [vn.ocua.ui.settings.SettingsScreen].
@NullMarked
package vn.ocua.ui.settings;

import org.jspecify.annotations.NullMarked;
