package vn.ocua.app.bench;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// One contender's figures: medians over the rounds, in nanoseconds; ratios are taken within each
/// round.
///
/// @param name key of its text
/// @param most the slowest operation of all rounds
/// @param slower its p95 over the reference's p95
/// @param faster its rate over the reference's rate
record Score(
        String name,
        double p50,
        double p95,
        double p99,
        double most,
        double perSecond,
        double slower,
        double faster) {
    static Score of(String name, List<Times> own, List<Times> reference) {
        return new Score(
                name,
                median(own, t -> t.percentile(0.5)),
                median(own, t -> t.percentile(0.95)),
                median(own, t -> t.percentile(0.99)),
                own.stream().mapToDouble(t -> t.percentile(1)).max().orElse(Double.NaN),
                median(own, Times::perSecond),
                ratio(own, i -> own.get(i).percentile(0.95) / reference.get(i).percentile(0.95)),
                ratio(own, i -> own.get(i).perSecond() / reference.get(i).perSecond()));
    }

    private static double median(List<Times> rounds, ToDoubleFunction<Times> figure) {
        return Times.median(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double ratio(List<Times> rounds, IntToDoubleFunction ofRound) {
        return Times.median(IntStream.range(0, rounds.size()).mapToDouble(ofRound).toArray());
    }
}
