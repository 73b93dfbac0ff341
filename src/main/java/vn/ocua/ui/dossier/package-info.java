/// One dossier's page, its history, what can be done now and why the rest cannot.
///
/// Sees the common rooms, the counter, the state towards the portal and the core, never another
/// room; callbacks come in by the constructor. Start with [vn.ocua.ui.dossier.DossierScreen].
@NullMarked
package vn.ocua.ui.dossier;

import org.jspecify.annotations.NullMarked;
