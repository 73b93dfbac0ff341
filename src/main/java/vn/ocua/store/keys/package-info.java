/// Who can open the store: one random data key, wrapped once for each officer's password, for the
/// store's passphrase and for the recovery words.
///
/// A wrong password is a refusal, a damaged key file a fault. The officers' names stand in clear
/// beside the wraps for the sign-in screen; what an officer may do is never decided from them. Sees
/// `base`, `person` and the store's `files`. Start with [vn.ocua.store.keys.KeyRing].
@NullMarked
package vn.ocua.store.keys;

import org.jspecify.annotations.NullMarked;
