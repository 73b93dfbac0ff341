/// Digital signatures on PDFs: PAdES baseline B, made with a key file or a token, and checked.
///
/// A signature is appended to the file as it is, so an archive file stays one, and its visible
/// stamp stands where nothing is printed. No line is needed: revocation and time stamps are not
/// asked for, and what is said about time is what the signer says. Start with
/// [vn.ocua.paper.sign.PdfSigning] and [vn.ocua.paper.sign.PdfSignatures]; PDFBox knows the file,
/// Bouncy Castle the CMS inside it.
@NullMarked
package vn.ocua.paper.sign;

import org.jspecify.annotations.NullMarked;
