/// Files that are whole or not there: written beside, forced, renamed, the folder forced.
///
/// Scans and issued papers by their content ([vn.ocua.store.files.SealedFiles]), small named files
/// such as drafts and settings ([vn.ocua.store.files.SealedNote]), and the data folder itself. All
/// of it is sealed with AES-256-GCM under keys the caller derives. Sees `base` only. Start with
/// [vn.ocua.store.files.Durable].
@NullMarked
package vn.ocua.store.files;

import org.jspecify.annotations.NullMarked;
