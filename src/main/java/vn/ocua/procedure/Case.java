package vn.ocua.procedure;

import java.util.List;

/// One situation of a procedure (trường hợp) with its own papers, time and fee.
///
/// @param name empty for the only case of a procedure
/// @param terms one for each channel, in the order of [Channel]
/// @param steps on its way through the agency, in order; none where the catalogue plans none, and
///   absent in what was written down before there were any
public record Case(String name, List<Terms> terms, List<Component> components, List<Step> steps) {
    public Case {
        terms = List.copyOf(terms);
        components = List.copyOf(components);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /// Without steps.
    public Case(String name, List<Terms> terms, List<Component> components) {
        this(name, terms, components, List.of());
    }

    public Terms on(Channel channel) {
        return terms.stream()
                .filter(t -> t.channel() == channel)
                .findFirst()
                .orElse(terms.getFirst());
    }
}
