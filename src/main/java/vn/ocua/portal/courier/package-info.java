/// The files of a desk without a line: keys told from person to person, sealed parcels on a stick,
/// sheets for a province without any interface.
///
/// A parcel carries the same frozen messages and the same answers as the line would; what to do
/// with them is decided elsewhere, this room only writes and reads. It is signed for one recipient
/// and then encrypted (HPKE, RFC 9180); OpenPGP and CMS were read and left: both bring certificates
/// that nobody at a desk keeps. Whatever a file contains, it is refused with a sentence, never
/// trusted and never thrown. Sees `portal` and `base`; start with
/// [vn.ocua.portal.courier.ParcelFile] and [vn.ocua.portal.courier.SheetFile].
@NullMarked
package vn.ocua.portal.courier;

import org.jspecify.annotations.NullMarked;
