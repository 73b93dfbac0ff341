/// One process owns a data folder; every other one hands its command to the owner.
///
/// The lock on `owner.lock` says who owns it, a Unix-domain socket in a folder that only this
/// account can enter carries the rest as small frames. *Why not a port on loopback:* any account of
/// the PC could reach it. *Why not wait for the lock:* the window keeps it all day. Sees nothing
/// but `base`. Start with [vn.ocua.app.owner.Owner] and [vn.ocua.app.owner.Handover].
@NullMarked
package vn.ocua.app.owner;

import org.jspecify.annotations.NullMarked;
