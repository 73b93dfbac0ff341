package vn.ocua.paper.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a device says it can, in the words of `scanimage --all-options`: each maker has its own
/// names for grey and for the feeder.
///
/// @param modes names of its colours
/// @param sources names of where the sheets lie
/// @param resolutions dots an inch it can; empty where any will do, or none can be set
record SaneOptions(
        List<String> modes, List<String> sources, List<Integer> resolutions, boolean resolution) {
    private static final Pattern CHOICE =
            Pattern.compile("^\\s+--(mode|source|resolution) ([^\\[]*?)\\s*(?:\\[(.*)])?\\s*$");
    private static final Pattern AREA = Pattern.compile("(?m)^\\s+-[xy] ");

    static SaneOptions read(String told) {
        List<String> modes = List.of();
        List<String> sources = List.of();
        List<Integer> fixed = List.of();
        boolean resolution = false;
        for (String line : told.lines().toList()) {
            Matcher at = CHOICE.matcher(line);
            if (!at.matches() || "inactive".equals(at.group(3))) {
                continue;
            }
            switch (at.group(1)) {
                case "mode" -> modes = names(at.group(2));
                case "source" -> sources = names(at.group(2));
                default -> {
                    resolution = true;
                    fixed = at.group(2).contains("..") ? List.of() : numbers(at.group(2));
                }
            }
        }
        return new SaneOptions(modes, sources, fixed, resolution);
    }

    /// Arguments for an order; empty where a feeder is wanted and there is none.
    Optional<List<String>> arguments(ScanOrder order, String told) {
        List<String> all = new ArrayList<>();
        if (resolution) {
            all.add("--resolution");
            all.add(Integer.toString(nearest()));
        }
        named(modes, order.colour() ? "colou?r" : "gr[ae]y")
                .ifPresent(mode -> {
                    all.add("--mode");
                    all.add(mode);
                });
        Optional<String> source =
                named(sources, order.feeder() ? "adf|feeder" : "flatbed|glass|platen");
        if (order.feeder() && source.isEmpty() && !sources.isEmpty()) {
            return Optional.empty();
        }
        source.ifPresent(one -> {
            all.add("--source");
            all.add(one);
        });
        if (AREA.matcher(told).find()) {
            all.addAll(List.of("-x", "210", "-y", "297"));
        }
        return Optional.of(all);
    }

    private int nearest() {
        return resolutions.stream()
                .filter(one -> one >= ScanOrder.DPI)
                .min(Integer::compare)
                .or(() -> resolutions.stream().max(Integer::compare))
                .orElse(ScanOrder.DPI);
    }

    /// The shortest name that says it: `ADF` before `ADF Duplex`.
    private static Optional<String> named(List<String> names, String words) {
        Pattern wanted = Pattern.compile(words);
        return names.stream()
                .filter(one -> wanted.matcher(one.toLowerCase(Locale.ROOT)).find())
                .min((a, b) -> Integer.compare(a.length(), b.length()));
    }

    private static List<String> names(String choices) {
        return Arrays.stream(choices.split("\\|")).map(String::strip).toList();
    }

    private static List<Integer> numbers(String choices) {
        return Arrays.stream(choices.split("[^0-9]+"))
                .filter(one -> one.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .toList();
    }
}
