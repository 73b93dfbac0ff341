package vn.ocua.practice;

import vn.ocua.base.Outcome;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Which faults, how often, and a seed: the same plan strikes the same calls, for ever.
///
/// Written `lost-reply:10,slow:5:2s,restored:1:x3,seed:42`: name, percent of calls, and where
/// wanted how long (`ms`, `s`, `m`) and how many times at most (`x3`; [FaultKind#RESTORED] once
/// unless said). `none` and `everything` (each at 2 percent, or `everything:1`) may be refined by
/// what follows them: `everything,slow:0`.
public final class FaultPlan {
    static final double EVERYTHING_PERCENT = 2;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final Map<FaultKind, Rule> rules;

    /// How often one fault strikes.
    ///
    /// @param percent of all calls
    /// @param length how long it lasts
    /// @param times at most, since the portal's start
    record Rule(FaultKind kind, double percent, Duration length, int times) {
        Rule(FaultKind kind, double percent) {
            this(kind, percent, kind.length(), kind == FaultKind.RESTORED ? 1 : Integer.MAX_VALUE);
        }
    }

    FaultPlan(long seed, Collection<Rule> rules) {
        this.seed = seed;
        this.rules = new LinkedHashMap<>();
        rules.forEach(rule -> this.rules.put(rule.kind(), rule));
    }

    /// The portal keeps its contract.
    public static FaultPlan none() {
        return new FaultPlan(0, java.util.List.of());
    }

    /// Reads a plan; refused: a name that is not known, a rate that is no percentage, rates above
    /// 100 together.
    public static Outcome<FaultPlan> parse(String text) {
        return PlanText.read(text);
    }

    /// The fault that strikes the call with this number, counted from 0.
    Optional<Rule> at(long call) {
        double draw = new SplittableRandom(seed + (call + 1) * SPREAD).nextDouble() * 100;
        for (Rule rule : rules.values()) {
            draw -= rule.percent();
            if (draw < 0) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    Collection<Rule> rules() {
        return rules.values();
    }

    /// The plan as it could be typed again.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules.values()) {
            text.append(rule.kind().word()).append(':').append(rule.percent());
            if (!rule.length().isZero()) {
                text.append(':').append(rule.length().toMillis()).append("ms");
            }
            if (rule.times() != Integer.MAX_VALUE) {
                text.append(":x").append(rule.times());
            }
            text.append(',');
        }
        return rules.isEmpty() ? "none" : text.append("seed:").append(seed).toString();
    }
}
