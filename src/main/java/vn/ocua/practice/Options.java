package vn.ocua.practice;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// How a practice portal is set up.
///
/// @param folder its own data folder; a `procedures.csv` in it replaces the built-in catalogue
/// @param port 0 for any free one
/// @param clock the hour of sessions and of what happens on the portal's side
/// @param batchSize the most items a call may bring
/// @param sessionLife how long a sign-in lasts
/// @param mostUpload `Tus-Max-Size`, bytes
/// @param gzip whether packed request bodies are announced and taken
public record Options(
        Path folder,
        int port,
        FaultPlan faults,
        InstantSource clock,
        int batchSize,
        Duration sessionLife,
        long mostUpload,
        boolean gzip) {
    private static final int BATCH = 50;
    private static final Duration SESSION = Duration.ofMinutes(30);
    private static final long UPLOAD = 10L * 1024 * 1024;

    /// What a province usually allows: batches of 50, sessions of 30 minutes, scans of 10 MiB,
    /// gzip.
    public static Options of(Path folder, int port, FaultPlan faults, InstantSource clock) {
        return new Options(folder, port, faults, clock, BATCH, SESSION, UPLOAD, true);
    }

    public Options withBatchSize(int size) {
        return new Options(folder, port, faults, clock, size, sessionLife, mostUpload, gzip);
    }

    public Options withSessionLife(Duration life) {
        return new Options(folder, port, faults, clock, batchSize, life, mostUpload, gzip);
    }

    public Options withMostUpload(long bytes) {
        return new Options(folder, port, faults, clock, batchSize, sessionLife, bytes, gzip);
    }

    public Options withGzip(boolean announced) {
        return new Options(
                folder, port, faults, clock, batchSize, sessionLife, mostUpload, announced);
    }
}
