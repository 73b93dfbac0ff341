package vn.ocua.paper;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Prints how long papers take: first, then median and 95th percentile of warm ones, in
/// milliseconds. Run by hand, never a test.
public final class PaperBench {
    private PaperBench() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Papers papers = Samples.papers();
        Issued first = Sheets.done(papers.receipt(Samples.household(), Format.A4));
        System.out.printf(
                "first %.0f ms, %d bytes%n", (System.nanoTime() - start) / 1e6, first.pdf().length);
        measure("01 A4", () -> Sheets.done(papers.receipt(Samples.household(), Format.A4)));
        measure("01 A5X2", () -> Sheets.done(papers.receipt(Samples.household(), Format.A5X2)));
        measure("slip", () -> Sheets.done(papers.appointment(Samples.extract(), Format.ROLL80)));
        byte[] stored = first.pdf();
        measure(
                "reprint",
                () ->
                        new Issued(
                                papers.reprint(stored, 1, Samples.at(2026, 11, 23, 14, 5)),
                                1,
                                List.of()));
        measure("01 A4, 12 papers", () -> Sheets.done(papers.receipt(Samples.land(), Format.A4)));
    }

    private static void measure(String name, Supplier<Issued> printing) {
        for (int i = 0; i < 300; i++) {
            printing.get();
        }
        double[] times = new double[300];
        int size = 0;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            size = printing.get().pdf().length;
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: median %.1f, p95 %.1f ms, %d bytes%n", name, times[150], times[285], size);
    }
}
