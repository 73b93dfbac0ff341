package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireDossier;

import java.util.List;
import java.util.Map;

/// Everything the portal holds, for tests and for `/practice/state`.
///
/// @param kyNguyen the portal's life
/// @param calls answered or struck since the start
/// @param faults how often each fault struck since the start
/// @param repeatedCreates creates of a code that already belonged to the same dossier
/// @param repeatedRows progress rows that were there already
public record PracticeState(
        String kyNguyen,
        long calls,
        Map<String, Integer> faults,
        int repeatedCreates,
        int repeatedRows,
        List<Problem> problems,
        List<Dossier> dossiers,
        List<ChangeRow> changes,
        List<Upload> files) {
    /// One dossier.
    ///
    /// @param id SoBienNhan
    /// @param creates 1 for a desk's dossier, 0 for one filed online
    /// @param rows progress, in the order they came
    /// @param received moments of create and updates, ISO-8601
    /// @param dossier as last sent
    public record Dossier(
            String code,
            @Nullable String id,
            @Nullable String procedure,
            @Nullable String status,
            int creates,
            int updates,
            List<ProgressRow> rows,
            List<String> received,
            WireDossier dossier) {}

    /// One scan.
    ///
    /// @param length announced, bytes
    /// @param offset arrived, bytes
    public record Upload(
            String url,
            @Nullable String filename,
            @Nullable String sha256,
            @Nullable String mahoso,
            long length,
            long offset) {}

    /// The dossiers' progress rows together.
    public int rows() {
        return dossiers.stream().mapToInt(d -> d.rows().size()).sum();
    }
}
