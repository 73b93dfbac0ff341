package vn.ocua.procedure;

import java.util.List;

/// One situation of a procedure (trường hợp) with its own papers, time and fee.
///
/// @param name empty for the only case of a procedure
/// @param terms one for each channel, in the order of [Channel]
public record Case(String name, List<Terms> terms, List<Component> components) {
    public Case {
        terms = List.copyOf(terms);
        components = List.copyOf(components);
    }

    public Terms on(Channel channel) {
        return terms.stream()
                .filter(t -> t.channel() == channel)
                .findFirst()
                .orElse(terms.getFirst());
    }
}
