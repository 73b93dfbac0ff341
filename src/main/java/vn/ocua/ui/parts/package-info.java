/// The small things every screen is made of: fields, buttons with their key, tags, notes, tables,
/// the day strip, overlays.
///
/// Sees the theme's style classes and the texts, never a screen, the shell or the counter; takes
/// plain values. A part gives itself an accessible name from its label. Sizes and colours stand in
/// the stylesheets, only the order of things stands here. Start with [vn.ocua.ui.parts.Field],
/// [vn.ocua.ui.parts.Act] and [vn.ocua.ui.parts.Tables].
@NullMarked
package vn.ocua.ui.parts;

import org.jspecify.annotations.NullMarked;
