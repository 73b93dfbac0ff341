package vn.ocua.practice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;
import vn.ocua.portal.KenhThucHien;
import vn.ocua.portal.WireProcedure;
import vn.ocua.portal.WireProcedure.Basis;
import vn.ocua.portal.WireProcedure.Charge;
import vn.ocua.portal.WireProcedure.Field;
import vn.ocua.portal.WireProcedure.Paper;
import vn.ocua.portal.WireProcedure.Papers;
import vn.ocua.portal.WireProcedure.Result;
import vn.ocua.portal.WireProcedure.Time;
import vn.ocua.portal.WireProcedure.Way;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The portal's own catalogue, read from the CSV that a desk can import too.
final class CatalogueCsv {
    /// In the portal's folder it replaces the built-in one.
    static final String FILE = "procedures.csv";

    private static final Pattern COUNTED = Pattern.compile("(.*?)\\s*\\[([^\\]]*)]\\s*");
    private static final Pattern ORIGINALS = Pattern.compile("([0-9]+) bản chính");
    private static final Pattern COPIES = Pattern.compile("([0-9]+) bản sao");

    private final Texts texts;

    private CatalogueCsv(Texts texts) {
        this.texts = texts;
    }

    static List<WireProcedure> read(Path folder, Texts texts) {
        Path own = folder.resolve(FILE);
        try (InputStream in =
                Files.exists(own)
                        ? Files.newInputStream(own)
                        : Objects.requireNonNull(CatalogueCsv.class.getResourceAsStream(FILE))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new CatalogueCsv(texts).procedures(text.replaceFirst("^\uFEFF", ""));
        } catch (IOException | RuntimeException e) {
            throw new Fault("TH-06", Sentence.of("fault.practice.catalogue", own), e);
        }
    }

    private List<WireProcedure> procedures(String text) throws IOException {
        Map<String, WireProcedure> procedures = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                String code = cell(row, "code");
                WireProcedure read = procedure(row, code);
                WireProcedure before = procedures.get(code);
                procedures.put(code, before == null ? read : withCase(before, read));
            }
        }
        return List.copyOf(procedures.values());
    }

    private WireProcedure procedure(NamedCsvRecord row, String code) {
        String field = cell(row, "field");
        String result = cell(row, "result");
        String decision = cell(row, "ministry_decision");
        return new WireProcedure(
                code,
                cell(row, "name"),
                List.of(new Field(Text.fold(field).toUpperCase(Locale.ROOT), field)),
                ways(row),
                List.of(new Papers(cell(row, "case"), papers(cell(row, "documents")))),
                result.isEmpty() ? List.of() : List.of(new Result(code + ".KQ", result)),
                decision.isEmpty() ? List.of() : List.of(new Basis(decision, decision)));
    }

    /// The same procedure's next case: its papers are added.
    private static WireProcedure withCase(WireProcedure p, WireProcedure more) {
        List<Papers> cases =
                Stream.of(p.thanhPhanHoSo(), more.thanhPhanHoSo())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .toList();
        return new WireProcedure(
                p.maTTHC(),
                p.tenTTHC(),
                p.linhVucThucHien(),
                p.cachThucThucHien(),
                cases,
                p.ketQuaThucHien(),
                p.canCuPhapLy());
    }

    private List<Way> ways(NamedCsvRecord row) {
        String unit = cell(row, "unit");
        String inWords = unit.isEmpty() ? "" : texts.of("practice.unit." + unit);
        String direct = cell(row, "fee_vnd");
        String online = cell(row, "fee_online_vnd");
        return Arrays.stream(KenhThucHien.values())
                .map(way -> {
                    boolean isOnline = way == KenhThucHien.TRUC_TUYEN && !online.isEmpty();
                    List<Charge> fees = fees(isOnline ? online : direct);
                    Time time = new Time(cell(row, "days"), inWords, fees);
                    return new Way(way.wire(), List.of(time));
                })
                .toList();
    }

    private List<Charge> fees(String vnd) {
        return vnd.isEmpty()
                ? List.of()
                : List.of(new Charge(vnd, texts.of("practice.unit.dong"), null));
    }

    private static List<Paper> papers(String documents) {
        List<Paper> papers = new ArrayList<>();
        for (String item : documents.split("\\|")) {
            if (item.isBlank()) {
                continue;
            }
            Matcher counted = COUNTED.matcher(item.strip());
            String name = counted.matches() ? counted.group(1) : item.strip();
            String counts = counted.matches() ? counted.group(2) : "";
            String no = Integer.toString(papers.size() + 1);
            papers.add(new Paper(no, name, count(ORIGINALS, counts), count(COPIES, counts)));
        }
        return papers;
    }

    private static String count(Pattern pattern, String counts) {
        Matcher found = pattern.matcher(counts);
        return found.find() ? found.group(1) : "0";
    }

    private static String cell(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }
}
