package vn.ocua.practice;

import vn.ocua.practice.FaultPlan.Rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Counts the calls and says which of them is struck; keeps how often each fault came.
final class Weather {
    private final Map<FaultKind, Integer> struck = new EnumMap<>(FaultKind.class);
    private FaultPlan plan;
    private long calls;

    Weather(FaultPlan plan) {
        this.plan = plan;
    }

    synchronized Optional<Rule> next() {
        Optional<Rule> rule =
                plan.at(calls++).filter(r -> struck.getOrDefault(r.kind(), 0) < r.times());
        rule.ifPresent(r -> struck.merge(r.kind(), 1, Integer::sum));
        return rule;
    }

    /// Another plan from the next call on; its calls are counted from 0.
    synchronized void change(FaultPlan next) {
        plan = next;
        calls = 0;
        struck.clear();
    }

    synchronized long calls() {
        return calls;
    }

    synchronized Map<FaultKind, Integer> struck() {
        return new EnumMap<>(struck);
    }
}
