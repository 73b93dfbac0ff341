package vn.ocua.app.owner;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/// A command of another process, as its owner sees it.
///
/// @param gone done when the other process went before it had its answer
public record Visitor(
        Handed handed,
        InputStream in,
        OutputStream out,
        OutputStream err,
        CompletableFuture<Handed> gone) {}
