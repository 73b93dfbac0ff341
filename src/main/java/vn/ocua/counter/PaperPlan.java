package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.paper.Issued;

import java.util.function.Supplier;

/// A paper that the rules allow, not yet drawn.
///
/// @param size as the command line names it
/// @param key what it is counted under beside form and version, at most ten characters
/// @param version of the receipt it belongs to; of form 02 which request it is, 1, 2 …
record PaperPlan(
        String form, String size, String key, int version, Supplier<Outcome<Issued>> drawing) {}
