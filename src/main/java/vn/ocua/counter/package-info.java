/// What a person does at the desk: one method, one act, one answer.
///
/// Every method takes the [Session] of whoever is signed in and checks the right here, never only
/// in the window. The core decides inside the store's one writer; what comes back is what a screen
/// or a command needs. May see `store`, `paper` and the core. Start with [Counter].
@NullMarked
package vn.ocua.counter;

import org.jspecify.annotations.NullMarked;
