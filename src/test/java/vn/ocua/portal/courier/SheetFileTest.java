package vn.ocua.portal.courier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import tools.jackson.databind.JsonNode;

import vn.ocua.portal.Enclosures;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireJson;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

class SheetFileTest {
    private static final WireDossier BIRTH =
            WireDossier.with()
                    .maHoSo("H48.163-261120-2001")
                    .maTTHC("1.001193")
                    .tenTTHC("Thủ tục đăng ký khai sinh")
                    .soGiayToChuHoSo("066190020579")
                    .chuHoSo("H'Mai Niê")
                    .soDienThoai("0905123456")
                    .ngayTiepNhan("20261120151000")
                    .ngayHenTra("hẹn sau")
                    .trangThaiHoSo("2")
                    .ghiChu("=HYPERLINK(\"http://x\";\"bấm\")")
                    .taiLieuNop(
                            List.of(
                                    new Enclosures.Submitted(
                                            "1",
                                            "Tờ khai <A&B>",
                                            null,
                                            null,
                                            null,
                                            null,
                                            null,
                                            null,
                                            null)))
                    .build();
    private static final ProgressRow STEP =
            new ProgressRow(
                    "H48.163-261120-2001",
                    "Đinh Văn Pơ̆",
                    null,
                    "20261120151001",
                    null,
                    "-1+1\n@SUM(A1)",
                    "2",
                    null,
                    null);
    private static final SheetFile.Rows ROWS = new SheetFile.Rows(List.of(BIRTH), List.of(STEP));

    @TempDir Path folder;

    @Test
    void jsonHasTheTwoArraysAndExactlyTheWiresFields() {
        JsonNode read = WireJson.mapper().readTree(SheetFile.json(ROWS));
        assertThat(read.propertyNames())
                .containsExactlyInAnyOrder("DongBoHoSoMC", "CapNhatTienDoHoSoMC");
        assertThat(read.path("DongBoHoSoMC").get(0))
                .isEqualTo(WireJson.mapper().valueToTree(BIRTH));
        assertThat(read.path("CapNhatTienDoHoSoMC").get(0))
                .isEqualTo(WireJson.mapper().valueToTree(STEP));
        assertThat(read.path("DongBoHoSoMC").get(0).has("Email")).isFalse();
    }

    @Test
    void theWorkbookHasTheWireNamesForHeadersAndTextForValues() throws Exception {
        Book book = new Book(SheetFile.xlsx(ROWS));
        assertThat(book.names()).containsExactly("DongBoHoSoMC", "CapNhatTienDoHoSoMC");
        List<Map<String, String>> dossiers = book.rows(1);
        assertThat(dossiers).hasSize(1);
        Map<String, String> birth = dossiers.getFirst();
        assertThat(birth)
                .containsEntry("MaHoSo", "H48.163-261120-2001")
                .containsEntry("SoGiayToChuHoSo", "066190020579")
                .containsEntry("SoDienThoai", "0905123456")
                .containsEntry("ChuHoSo", "H'Mai Niê")
                .containsEntry("NgayTiepNhan", "20261120151000")
                .containsEntry("NgayTiepNhan (ngày giờ)", "20/11/2026 15:10:00")
                .containsEntry("NgayHenTra", "hẹn sau")
                .containsEntry("NgayHenTra (ngày giờ)", "")
                .containsEntry("Email", "");
        assertThat(birth.keySet().stream().filter(k -> !k.contains("(")).toList())
                .startsWith("MaHoSo", "MaTTHC", "TenTTHC")
                .endsWith("DinhDanhCHS", "DSKetNoiCSDL")
                .hasSize(WireDossier.class.getRecordComponents().length);
        assertThat(WireJson.mapper().readTree(birth.get("TaiLieuNop")).get(0).path("TenTepDinhKem"))
                .hasToString("\"Tờ khai <A&B>\"");
        assertThat(book.rows(2).getFirst())
                .containsEntry("NguoiXuLy", "Đinh Văn Pơ̆")
                .containsEntry("ThoiDiemXuLy (ngày giờ)", "20/11/2026 15:10:01");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws Exception {
        Book book = new Book(SheetFile.xlsx(ROWS));
        assertThat(book.rows(1).getFirst())
                .containsEntry("GhiChu", "=HYPERLINK(\"http://x\";\"bấm\")");
        assertThat(book.rows(2).getFirst()).containsEntry("NoiDungXuLy", "-1+1\n@SUM(A1)");
        for (int sheet = 1; sheet <= 2; sheet++) {
            Document page = book.sheet(sheet);
            assertThat(page.getElementsByTagName("f").getLength()).isZero();
            NodeList cells = page.getElementsByTagName("c");
            for (int i = 0; i < cells.getLength(); i++) {
                Element cell = (Element) cells.item(i);
                if (cell.hasChildNodes()) {
                    assertThat(cell.getAttribute("t")).isEqualTo("s");
                }
                assertThat(book.format(cell.getAttribute("s"))).isEqualTo("@");
            }
        }
    }

    @Test
    void theHeaderStandsStillAndFilters() throws Exception {
        Book book = new Book(SheetFile.xlsx(ROWS));
        Element pane = (Element) book.sheet(1).getElementsByTagName("pane").item(0);
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        Element filter = (Element) book.sheet(2).getElementsByTagName("autoFilter").item(0);
        assertThat(filter.getAttribute("ref").replace("$", "")).isEqualTo("A1:L2");
    }

    @Test
    void whatXmlCannotHoldIsWrittenAsASpreadsheetReadsIt() throws Exception {
        WireDossier odd = WireDossier.with().maHoSo("1").ghiChu("a\u0001b\r_x0041_ _x_ 𠀋").build();
        Book book = new Book(SheetFile.xlsx(new SheetFile.Rows(List.of(odd), List.of())));
        assertThat(book.rows(1).getFirst())
                .containsEntry("GhiChu", "a_x0001_b_x000D__x005F_x0041_ _x_ 𠀋");
        assertThat(book.rows(2)).isEmpty();
    }

    @Test
    void aListTooLongForACellIsLeftToTheJsonFile() throws Exception {
        List<Enclosures.Other> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(new Enclosures.Other("Giấy chứng sinh bản chính", "1", "1"));
        }
        WireDossier thick = WireDossier.with().maHoSo("1").danhSachTepDinhKemKhac(many).build();
        SheetFile.Rows rows = new SheetFile.Rows(List.of(thick), List.of());
        assertThat(new Book(SheetFile.xlsx(rows)).rows(1).getFirst())
                .containsEntry(
                        "DanhSachTepDinhKemKhac",
                        "Dài quá một ô bảng tính; xem tệp JSON xuất cùng lần.");
        assertThat(SheetFile.json(rows).length).isGreaterThan(60_000);
    }

    @Test
    void moreRowsThanASheetHoldsGoOnInTheNext() throws Exception {
        List<WireDossier> many = new ArrayList<>();
        for (int i = 0; i < 1_203; i++) {
            many.add(WireDossier.with().maHoSo("H48.163-261120-" + i).build());
        }
        Book book = new Book(SheetFile.xlsx(new SheetFile.Rows(many, List.of(STEP)), 600));
        assertThat(book.names())
                .containsExactly(
                        "DongBoHoSoMC", "DongBoHoSoMC 2", "DongBoHoSoMC 3", "CapNhatTienDoHoSoMC");
        List<String> codes = new ArrayList<>();
        for (int sheet = 1; sheet <= 3; sheet++) {
            book.rows(sheet).forEach(r -> codes.add(r.get("MaHoSo")));
        }
        assertThat(codes).isEqualTo(many.stream().map(WireDossier::maHoSo).toList());
        assertThat(book.rows(4)).hasSize(1);
    }

    /// The file read as the ZIP of XML that it is, without the library that wrote it. From a file,
    /// by its directory: OPC's local headers are not meant for reading as a stream.
    private final class Book {
        private final Map<String, Document> parts = new HashMap<>();

        Book(byte[] file) throws Exception {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            Path path = Files.write(folder.resolve("tinh.xlsx"), file);
            try (ZipFile zip = new ZipFile(path.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), xml.newDocumentBuilder().parse(part));
                    }
                }
            }
        }

        List<String> names() {
            return elements("xl/workbook.xml", "sheet").stream()
                    .map(e -> e.getAttribute("name"))
                    .toList();
        }

        Document sheet(int number) {
            return parts.get("xl/worksheets/sheet" + number + ".xml");
        }

        String format(String style) {
            Element formats =
                    (Element) parts.get("xl/styles.xml").getElementsByTagName("cellXfs").item(0);
            Element cell =
                    (Element)
                            formats.getElementsByTagName("xf")
                                    .item(style.isEmpty() ? 0 : Integer.parseInt(style));
            String id = cell.getAttribute("numFmtId");
            if (id.equals("49")) {
                return "@";
            }
            return elements("xl/styles.xml", "numFmt").stream()
                    .filter(e -> e.getAttribute("numFmtId").equals(id))
                    .map(e -> e.getAttribute("formatCode"))
                    .findFirst()
                    .orElse("");
        }

        /// By header, without the header row.
        List<Map<String, String>> rows(int number) {
            List<String> shared =
                    elements("xl/sharedStrings.xml", "si").stream()
                            .map(Element::getTextContent)
                            .toList();
            Map<String, String> header = new java.util.LinkedHashMap<>();
            List<Map<String, String>> rows = new ArrayList<>();
            for (Element row : elements("xl/worksheets/sheet" + number + ".xml", "row")) {
                Map<String, String> values = new java.util.LinkedHashMap<>();
                header.values().forEach(name -> values.put(name, ""));
                NodeList cells = row.getElementsByTagName("c");
                for (int i = 0; i < cells.getLength(); i++) {
                    Element cell = (Element) cells.item(i);
                    String column = cell.getAttribute("r").replaceAll("\\d", "");
                    String text = cell.getTextContent();
                    String value = text.isEmpty() ? "" : shared.get(Integer.parseInt(text));
                    if (row.getAttribute("r").equals("1")) {
                        header.put(column, value);
                    } else {
                        values.put(header.get(column), value);
                    }
                }
                if (!row.getAttribute("r").equals("1")) {
                    rows.add(values);
                }
            }
            return rows;
        }

        private List<Element> elements(String part, String name) {
            NodeList found = parts.get(part).getElementsByTagName(name);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        }
    }
}
