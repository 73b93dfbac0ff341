/// Devices that take pictures: the camera that reads a card, the scanner that takes papers.
///
/// Linux cameras are asked through V4L2 by Java's own foreign functions, Windows cameras and
/// scanners (WIA) by a PowerShell child, Linux scanners by `scanimage`: whatever a driver does, it
/// does not take the desk along. *Why no library:* openpnp-capture-java (MIT) was last released in
/// May 2023 and webcam-capture in 2017; each brings natives for systems nobody has at a counter,
/// and both load drivers into our process. No real camera, WIA scanner or SANE device was at hand:
/// layouts were compared with the kernel's header, scanning with SANE's virtual device. May see
/// `paper` and `base`. Start with [vn.ocua.paper.capture.Camera] and
/// [vn.ocua.paper.capture.Scanning].
@NullMarked
package vn.ocua.paper.capture;

import org.jspecify.annotations.NullMarked;
