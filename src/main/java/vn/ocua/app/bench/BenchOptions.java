package vn.ocua.app.bench;

import java.nio.file.Path;

/// How much to measure, and where.
///
/// @param work folder in which each bench makes its own, removed afterwards; the disk under it is
///   what is measured
/// @param samples folder with `procedures.csv` and `holidays.csv`
/// @param dossiers stored before `open` and `find` measure
/// @param rounds in which the contenders take turns; the figures are medians over them
/// @param count operations of each contender in a round
/// @param seconds the most a contender may take in a round, for slow disks
/// @param typing milliseconds a key of the password takes a person, for `start`; 0 leaves that out
public record BenchOptions(
        Path work, Path samples, int dossiers, int rounds, int count, int seconds, int typing) {
    public static final int DOSSIERS = 100_000;
    public static final int ROUNDS = 7;
    public static final int COUNT = 400;
    public static final int SECONDS = 10;
    public static final int TYPING = 250;

    /// Without a person who types.
    public BenchOptions(Path work, Path samples, int dossiers, int rounds, int count, int seconds) {
        this(work, samples, dossiers, rounds, count, seconds, 0);
    }

    public static BenchOptions standard() {
        return new BenchOptions(
                Path.of(System.getProperty("java.io.tmpdir")),
                Path.of("samples"),
                DOSSIERS,
                ROUNDS,
                COUNT,
                SECONDS,
                TYPING);
    }
}
