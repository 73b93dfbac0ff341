/// What desk and portal say to each other: the wire's records, code tables and its JSON.
///
/// Field names are the interface's own (`MaHoSo`, `TrangThaiHoSo`), so that a line here can be laid
/// beside the specification; translating them is the adapter's work, and the adapter has a version.
/// Values are text as they travel: what a portal sends is judged after it is read, never lost in
/// reading. Sees the core and `base`; start with [vn.ocua.portal.Call] and [vn.ocua.portal.Reply].
@NullMarked
package vn.ocua.portal;

import org.jspecify.annotations.NullMarked;
