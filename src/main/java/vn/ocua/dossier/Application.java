package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was typed, scanned or read from a line: nothing checked yet, absent values empty.
///
/// Names are those of a `register` line of the command line.
public record Application(
        String id,
        String procedure,
        String caseName,
        String channel,
        String name,
        String identity,
        String born,
        String sex,
        String phone,
        String address,
        String email,
        String organisation,
        String owner,
        String authorised,
        String copies,
        String note,
        String delivery,
        @Nullable List<Given> components,
        @Nullable Long fee,
        String received) {

    /// A paper handed in, by its number in the catalogue's list.
    public record Given(int no, int originals, int certified, int copies, String source) {}

    public static Application of(String procedure, String name) {
        return new Application(
                "", procedure, "", "", name, "", "", "", "", "", "", "", "", "", "", "", "", null,
                null, "");
    }
}
