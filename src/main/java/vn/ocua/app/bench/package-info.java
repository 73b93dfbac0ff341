/// The project's own measurements: `ocua bench
/// open|register|receipt|paper|find|sync|start|counter`.
///
/// Start with [Benches]. Each bench makes a desk of its own in a temporary folder, through the same
/// [vn.ocua.counter.Counter] that the window uses, and measures it beside peers in the same run, in
/// turns, so that a slow minute of the disk hits all. The peers (SQLite, H2 alone, PDFBox alone, a
/// bare file, bare HTTP posts) are why this room, unlike its neighbours, may see JDBC, jOOQ, PDFBox
/// and `java.net.http`.
@NullMarked
package vn.ocua.app.bench;

import org.jspecify.annotations.NullMarked;
