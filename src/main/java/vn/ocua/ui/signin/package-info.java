/// Who works here, by digit, letters and password.
///
/// Sees the common rooms, the counter and the core, never another room; callbacks come in by the
/// constructor. Start with [vn.ocua.ui.signin.SignIn].
@NullMarked
package vn.ocua.ui.signin;

import org.jspecify.annotations.NullMarked;
