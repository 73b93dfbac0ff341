package vn.ocua.counter;

import vn.ocua.base.Text;

import java.util.List;
import java.util.Map;

/// A paper that is asked for, with whatever the store does not know about it.
///
/// @param codes the dossier; for minutes several
/// @param form `01` to `06`, `appointment`, `ct04`, `combined`, `minutes`, `result`, `label`
/// @param paper `a4`, `a5x2`, `a5`, `80mm`, `58mm`; empty for the form's usual one
/// @param large in large print; form 01 only
/// @param again the same paper once more, as a numbered reprint
/// @param said facts by the names of the command line: `number`, `unit`, `signer`, `position`,
///   `until`, `reason`, `volume`, `s10`, `weight`, `cod`, `receiver`, `returned`, `refund`
/// @param hops of a control slip, `from; to; moment; giver; taker; note`, the end may be left out
/// @param post the receiving side of minutes is the post
public record PaperOrder(
        List<String> codes,
        String form,
        String paper,
        boolean large,
        boolean again,
        Map<String, String> said,
        List<String> hops,
        boolean post) {
    public PaperOrder {
        codes = List.copyOf(codes);
        said = Map.copyOf(said);
        hops = List.copyOf(hops);
    }

    public static PaperOrder of(String code, String form, String paper, boolean again) {
        return new PaperOrder(List.of(code), form, paper, false, again, Map.of(), List.of(), false);
    }

    /// What was said under a name, cleaned; empty when nothing was.
    String said(String name) {
        return Text.clean(said.getOrDefault(name, ""));
    }

    /// The first that is longer than a paper takes; empty when none is.
    String tooLong(int limit) {
        for (Map.Entry<String, String> one : said.entrySet()) {
            if (one.getValue().length() > limit) {
                return one.getKey();
            }
        }
        return hops.stream().anyMatch(hop -> hop.length() > limit) ? "hop" : "";
    }
}
