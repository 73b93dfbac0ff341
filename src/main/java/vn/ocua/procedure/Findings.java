package vn.ocua.procedure;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What was found wrong or odd while a catalogue file was read. Each sentence begins with the line
/// and the column or path.
final class Findings {
    /// A name is refused beyond this length: the longest title in force has 401 characters.
    static final int NAME = 1000;

    static final int NOTE = 4000;

    // Sets: a value that several cases inherit is read, and blamed, more than once.
    private final Set<Refusal> faults = new LinkedHashSet<>();
    private final Set<Sentence> warnings = new LinkedHashSet<>();

    /// @param line from 1
    /// @param name column of a CSV file, path in a JSON file
    record Place(long line, String name) {}

    /// A value as it stands in the file.
    record Cell(String text, Place place) {
        boolean empty() {
            return text.isBlank();
        }
    }

    void fault(Place place, String key, Object... more) {
        faults.add(new Refusal(place.name(), sentence(place, key, more)));
    }

    void warn(Place place, String key, Object... more) {
        warnings.add(sentence(place, key, more));
    }

    void warn(Sentence sentence) {
        warnings.add(sentence);
    }

    void fault(Refusal refusal) {
        faults.add(refusal);
    }

    Outcome<CatalogueFile> outcome(List<Listed> listed) {
        return faults.isEmpty()
                ? Outcome.done(new CatalogueFile(listed, List.copyOf(warnings)))
                : new Outcome.Refused<>(List.copyOf(faults));
    }

    private static Sentence sentence(Place place, String key, Object... more) {
        return Sentence.of(
                key,
                Stream.concat(Stream.of(place.line(), place.name()), Stream.of(more))
                        .map(Objects::requireNonNull)
                        .toArray());
    }
}
