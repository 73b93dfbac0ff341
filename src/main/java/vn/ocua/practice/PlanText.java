package vn.ocua.practice;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.practice.FaultPlan.Rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a [FaultPlan] as it is typed.
final class PlanText {
    private static final Pattern RATE = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})?");
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6})(ms|s|m)");
    private static final Pattern TIMES = Pattern.compile("x([0-9]{1,6})");
    private static final Pattern SEED = Pattern.compile("-?[0-9]{1,18}");

    private final Map<FaultKind, Rule> rules = new EnumMap<>(FaultKind.class);
    private final List<Refusal> refusals = new ArrayList<>();
    private long seed;

    static Outcome<FaultPlan> read(String text) {
        PlanText reader = new PlanText();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                reader.part(part.strip());
            }
        }
        return reader.outcome();
    }

    private void part(String part) {
        List<String> words = List.of(part.split(":", -1));
        String name = words.getFirst();
        List<String> rest = words.subList(1, words.size());
        switch (name) {
            case "none" -> {
                rules.clear();
                check(rest.isEmpty(), part);
            }
            case "seed" -> {
                check(rest.size() == 1 && SEED.matcher(rest.getFirst()).matches(), part);
                seed = refusals.isEmpty() ? Long.parseLong(rest.getFirst()) : 0;
            }
            case "everything" -> everything(rest, part);
            default ->
                    FaultKind.named(name)
                            .ifPresentOrElse(kind -> fault(kind, rest, part), () -> unknown(name));
        }
    }

    private void everything(List<String> rest, String part) {
        Optional<Double> percent =
                rest.isEmpty()
                        ? Optional.of(FaultPlan.EVERYTHING_PERCENT)
                        : percent(rest.getFirst());
        check(rest.size() < 2 && percent.isPresent(), part);
        Arrays.stream(FaultKind.values())
                .filter(FaultKind::passes)
                .forEach(kind -> rules.put(kind, new Rule(kind, percent.orElse(0.0))));
    }

    private void fault(FaultKind kind, List<String> rest, String part) {
        Optional<Double> percent = rest.isEmpty() ? Optional.empty() : percent(rest.getFirst());
        Rule rule = new Rule(kind, percent.orElse(0.0));
        boolean read = percent.isPresent();
        for (String word : rest.subList(Math.min(1, rest.size()), rest.size())) {
            Matcher length = LENGTH.matcher(word);
            Matcher times = TIMES.matcher(word);
            if (length.matches()) {
                rule = new Rule(kind, rule.percent(), length(length), rule.times());
            } else if (times.matches()) {
                int most = Integer.parseInt(times.group(1));
                rule = new Rule(kind, rule.percent(), rule.length(), most);
            } else {
                read = false;
            }
        }
        check(read, part);
        rules.put(kind, rule);
    }

    private static Optional<Double> percent(String word) {
        return RATE.matcher(word).matches() && Double.parseDouble(word) <= 100
                ? Optional.of(Double.valueOf(word))
                : Optional.empty();
    }

    private static Duration length(Matcher length) {
        long number = Long.parseLong(length.group(1));
        return switch (length.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
    }

    private void check(boolean right, String part) {
        if (!right) {
            refusals.add(Refusal.at("faults", "refusal.practice.plan", part));
        }
    }

    private void unknown(String name) {
        String known =
                String.join(", ", Arrays.stream(FaultKind.values()).map(FaultKind::word).toList());
        refusals.add(Refusal.at("faults", "refusal.practice.fault", name, known));
    }

    private Outcome<FaultPlan> outcome() {
        rules.values().removeIf(rule -> rule.percent() == 0);
        double all = rules.values().stream().mapToDouble(Rule::percent).sum();
        if (all > 100) {
            refusals.add(Refusal.at("faults", "refusal.practice.rates", all));
        }
        return refusals.isEmpty()
                ? Outcome.done(new FaultPlan(seed, rules.values()))
                : new Outcome.Refused<>(refusals);
    }
}
