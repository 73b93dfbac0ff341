/// How the window looks: fonts, colours by role, sizes in em of the 15 px root.
///
/// Sees nothing of the rest. Dark and high contrast are stylesheets that redefine roles after
/// `roles.css`. *Why not a style class on the root:* a tooltip lives in a scene of its own whose
/// root copies stylesheets but not classes, so it would stay light. Start with
/// [vn.ocua.ui.theme.Theme].
@NullMarked
package vn.ocua.ui.theme;

import org.jspecify.annotations.NullMarked;
