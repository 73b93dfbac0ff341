package vn.ocua.procedure;

import vn.ocua.base.Outcome;
import vn.ocua.base.Sentence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// A catalogue file (danh mục thủ tục) that was read without a fault.
///
/// All or nothing: one wrong cell refuses the file, and every fault is said with its line, in a
/// JSON file also with its path. What is only odd (an unknown column, 181 copies of a form) is a
/// warning.
///
/// @param listed in the order of the file, each code once
/// @param warnings for the officer, with their lines
public record CatalogueFile(List<Listed> listed, List<Sentence> warnings) {
    public CatalogueFile {
        listed = List.copyOf(listed);
        warnings = List.copyOf(warnings);
    }

    /// Reads a file as it lies on disk. Refuses what is not UTF-8 with the line where it begins.
    public static Outcome<CatalogueFile> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(in, out, true).isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return Outcome.refused("refusal.catalogue.encoding", line);
        }
        return read(out.flip().toString());
    }

    /// Reads CSV or JSON, told apart by the first character.
    public static Outcome<CatalogueFile> read(String text) {
        String start = withoutMark(text).stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? json(text) : csv(text);
    }

    /// Comma or semicolon, header by name in any order; `code,name,field,days,unit,fee_vnd` must be
    /// there.
    public static Outcome<CatalogueFile> csv(String text) {
        return CsvCatalogue.read(withoutMark(text));
    }

    /// The same names as CSV, and what CSV cannot say; see `samples/catalogue.schema.json`.
    public static Outcome<CatalogueFile> json(String text) {
        return JsonCatalogue.read(withoutMark(text));
    }

    /// @param date the catalogue edition's date at this desk
    public List<Edition> editions(LocalDate date) {
        return listed.stream().map(one -> one.adopted(date)).toList();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
