package vn.ocua.portal.courier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.dhatim.fastexcel.Workbook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.Services;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireJson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Dossiers and progress as files for a province without any interface: JSON for its programs, a
/// workbook for its people.
///
/// Nothing here is encrypted: the files hold citizens' data in the clear, as the province asks.
public final class SheetFile {
    /// Fields in the order of the specification, the unknown ones too: they are the header.
    private static final JsonMapper WHOLE =
            WireJson.mapper()
                    .rebuild()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.ALWAYS))
                    .build();

    private static final JsonNode NO_DOSSIER = WHOLE.valueToTree(WireDossier.with().build());
    private static final JsonNode NO_PROGRESS =
            WHOLE.valueToTree(
                    new ProgressRow(null, null, null, null, null, null, null, null, null));

    private SheetFile() {}

    /// What is exported, in the order in which it is written.
    public record Rows(
            @JsonProperty(Services.SYNC_DOSSIERS) List<WireDossier> dossiers,
            @JsonProperty(Services.SYNC_PROGRESS) List<ProgressRow> progress) {
        public Rows {
            dossiers = List.copyOf(dossiers);
            progress = List.copyOf(progress);
        }
    }

    /// One JSON object with the arrays `DongBoHoSoMC` and `CapNhatTienDoHoSoMC`, exactly the wire's
    /// fields, UTF-8; what is not known is left out.
    public static byte[] json(Rows rows) {
        return WireJson.mapper().writeValueAsBytes(rows);
    }

    /// A workbook with a sheet for each of the two, header of wire names frozen and filterable.
    ///
    /// Every cell is text, so that a leading zero stays and nothing is reckoned. A moment stands as
    /// on the wire, which sorts by time, and in a column of its own beside it as people read it
    /// (`dd/MM/yyyy HH:mm:ss`). A list (`TaiLieuNop` …) is its JSON; one that is longer than a cell
    /// may hold is left to the JSON file, and the cell says so. More rows than a sheet holds go on
    /// in a further sheet.
    public static byte[] xlsx(Rows rows) {
        return xlsx(rows, Sheet.MOST_ROWS);
    }

    static byte[] xlsx(Rows rows, int most) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ô Cửa", null)) {
            Sheet.write(book, Services.SYNC_DOSSIERS, NO_DOSSIER, rows.dossiers(), WHOLE, most);
            Sheet.write(book, Services.SYNC_PROGRESS, NO_PROGRESS, rows.progress(), WHOLE, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
