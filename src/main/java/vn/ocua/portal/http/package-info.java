/// The portal by HTTP: calls, sessions, tus uploads, and every way a line can fail.
///
/// Start with [vn.ocua.portal.http.HttpPortal]; [vn.ocua.portal.http.Line] is the only place that
/// touches the network, [vn.ocua.portal.http.Troubles] the only one that judges how it failed. Sees
/// `portal` and `base`.
///
/// *Why not tus-java-client:* it has no checksum extension, writes through `HttpURLConnection`,
/// which follows redirects and knows no deadline for a whole answer, and wants an `Expect:
/// 100-continue` that simple portals never answer. What the contract asks of tus is four requests.
@NullMarked
package vn.ocua.portal.http;

import org.jspecify.annotations.NullMarked;
