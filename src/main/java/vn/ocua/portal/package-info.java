/// What desk and portal say to each other: the wire's records, code tables and its JSON, and the
/// [vn.ocua.portal.Portal] itself.
///
/// Field names are the interface's own (`MaHoSo`, `TrangThaiHoSo`), so that a line here can be laid
/// beside the specification; [vn.ocua.portal.Mapping] translates a dossier into them and has a
/// version. Values are text as they travel: what a portal sends is judged after it is read, never
/// lost in reading. Whatever is no acknowledgement is a [vn.ocua.portal.LineTrouble]. Sees the core
/// and `base`; start with [vn.ocua.portal.Portal], then [vn.ocua.portal.Call] and
/// [vn.ocua.portal.Reply].
@NullMarked
package vn.ocua.portal;

import org.jspecify.annotations.NullMarked;
