package vn.ocua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.Given;
import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.person.Person;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

class MappingTest {
    private final JsonMapper json = WireJson.mapper();

    private WireDossier read(Dossier d, Status status, Facts facts) {
        return json.readValue(Mapping.dossier(d, status, facts), WireDossier.class);
    }

    @Test
    void aDossierSaysWhatTheDeskKnowsAndNothingElse() {
        String body = Mapping.dossier(Dossiers.birth(), Status.RECEIVED, Facts.of(Dossiers.DESK));
        assertThat(json.readTree(body))
                .isEqualTo(
                        json.readTree(
                                """
                                {"MaHoSo":"H15.50.05.13-261120-1001","MaTTHC":"1.001193","TenTTHC":"Đăng ký khai sinh",
                                "TenLinhVuc":"Hộ tịch","KenhThucHien":"1","SoBienNhan":"00000000-0007-a31f-0000-000000001001",
                                "SoGiayToChuHoSo":"066190020579","ChuHoSo":"Trần Thị Mai Hương","LoaiDoiTuong":"1",
                                "SoDienThoai":"0888274221","NgayTiepNhan":"20261120151000","NgayHenTra":"20261123151000",
                                "TrangThaiHoSo":"2","HinhThuc":"0","DonViXuLy":"Trung tâm Phục vụ hành chính công xã Hòa An",
                                "DanhSachLePhi":[{"Gia":"8000"}],"DinhDanhCHS":{"LoaiDinhDanh":"1","SoDinhDanh":"066190020579"}}
                                """));
        assertThat(Mapping.VERSION).isEqualTo(1);
    }

    @Test
    void whoeverStandsAtTheCounterIsNotTakenForTheOwner() {
        Person carrier = new Person("Y Blui Kbuôr", "066190020579", null, null, "", "", "");
        WireDossier father =
                read(
                        Dossiers.birth(new Applicant(carrier, "", "H'Mai Niê", "")),
                        Status.RECEIVED,
                        Facts.of(Dossiers.DESK));
        assertThat(father.chuHoSo()).isEqualTo("H'Mai Niê");
        assertThat(father.soGiayToChuHoSo()).isNull();
        assertThat(father.dinhDanhCHS()).isNull();
        assertThat(father.loaiDoiTuong()).isEqualTo("1");
        WireDossier company =
                read(
                        Dossiers.birth(new Applicant(carrier, "HTX Nông nghiệp Ea Mtă", "", "")),
                        Status.RECEIVED,
                        Facts.of(Dossiers.DESK));
        assertThat(company.chuHoSo()).isEqualTo("HTX Nông nghiệp Ea Mtă");
        assertThat(company.loaiDoiTuong()).isEqualTo("4");
        assertThat(company.soGiayToChuHoSo()).isNull();
        Person old = new Person("Đinh Văn Pơ̆", "240012345", null, null, "", "", "");
        assertThat(
                        read(
                                        Dossiers.birth(new Applicant(old, "", "", "")),
                                        Status.NEW,
                                        Facts.of("x"))
                                .dinhDanhCHS())
                .isEqualTo(new Enclosures.Identity("2", "240012345"));
        Person abroad = new Person("John Smith", "C1234567", null, null, "", "", "");
        WireDossier passport =
                read(Dossiers.birth(new Applicant(abroad, "", "", "")), Status.NEW, Facts.of("x"));
        assertThat(passport.soGiayToChuHoSo()).isEqualTo("C1234567");
        assertThat(passport.dinhDanhCHS()).isNull();
    }

    @Test
    void everyStatusGoesOutAsItIs() {
        Instant done = Dossiers.DUE.minusSeconds(60);
        Dossier d =
                Dossiers.birth()
                        .with(
                                Dossiers.birth()
                                        .standing()
                                        .closed(Status.DONE, done)
                                        .returnedAt(Dossiers.DUE));
        for (Status status : Status.values()) {
            WireDossier wire = read(d, status, Facts.of(Dossiers.DESK));
            assertThat(wire.trangThaiHoSo()).isEqualTo(Integer.toString(status.code()));
            assertThat(wire.ngayTra() != null).isEqualTo(status == Status.RETURNED);
            assertThat(wire.ngayTuChoi() != null).isEqualTo(status == Status.REFUSED);
            assertThat(wire.ngayKetThucXuLy() != null)
                    .isEqualTo(status == Status.DONE || status.isFinal());
        }
    }

    @Test
    void scansResultAndSupplementsAreNamed() {
        Facts facts =
                new Facts(
                        Dossiers.DESK,
                        List.of(
                                new Facts.Scanned(
                                        1,
                                        "Giấy chứng sinh.pdf",
                                        "ab12",
                                        "https://cong.example.vn/tep/1"),
                                new Facts.Scanned(2, "Chưa gửi.pdf", "cd34", "")),
                        new Facts.Given("15/2026", "Giấy khai sinh"),
                        List.of(
                                new Facts.Supplement(
                                        "Nguyễn Thị Hà",
                                        "Bổ sung giấy chứng sinh bản chính",
                                        Dossiers.RECEIVED,
                                        "",
                                        null,
                                        Dossiers.DUE,
                                        null)));
        WireDossier wire = read(Dossiers.birth(), Status.SUPPLEMENT, facts);
        assertThat(wire.taiLieuNop()).hasSize(1);
        assertThat(wire.taiLieuNop().getFirst().duongDanTaiTepTin())
                .isEqualTo("https://cong.example.vn/tep/1");
        assertThat(wire.danhSachGiayToKetQua().getFirst().maGiayToKetQua()).isEqualTo("15/2026");
        assertThat(wire.danhSachHoSoBoSung().getFirst().noiDungBoSung())
                .isEqualTo("Bổ sung giấy chứng sinh bản chính");
        assertThat(wire.danhSachHoSoBoSung().getFirst().ngayTiepNhanBoSung()).isNull();
        assertThat(Mapping.dossier(Dossiers.birth(), Status.SUPPLEMENT, facts))
                .doesNotContain("\"\"")
                .doesNotContain("[]")
                .doesNotContain("null");
    }

    @Test
    void aProgressRowKeepsNamesWithinFiftyWithoutPartingALetter() {
        Instant at = Instant.parse("2026-11-20T08:10:59.900Z");
        ProgressRow row =
                json.readValue(
                        Mapping.progress(
                                "H15.50.05.13-261120-1001",
                                "Đinh Văn Pơ̆",
                                at,
                                Dossiers.DESK,
                                "Tiếp nhận hồ sơ",
                                Status.RECEIVED),
                        ProgressRow.class);
        assertThat(row)
                .isEqualTo(
                        new ProgressRow(
                                "H15.50.05.13-261120-1001",
                                "Đinh Văn Pơ̆",
                                null,
                                "20261120151059",
                                Dossiers.DESK,
                                "Tiếp nhận hồ sơ",
                                "2",
                                null,
                                null));
        Given.cases(
                300,
                given -> {
                    String name =
                            given.name() + " " + given.junk(80) + "x".repeat(given.number(0, 60));
                    String kept =
                            Objects.requireNonNull(
                                    json.readValue(
                                                    Mapping.progress(
                                                            "c", name, at, "d", "", Status.DONE),
                                                    ProgressRow.class)
                                            .nguoiXuLy());
                    assertThat(kept.length()).isBetween(1, ProgressRow.LONGEST_NAME);
                    assertThat(name).startsWith(kept);
                });
        String fifty = "a".repeat(49) + "ơ̆";
        assertThat(Mapping.progress("c", fifty, at, "d", "", Status.DONE))
                .contains("\"" + "a".repeat(49) + "\"");
        assertThat(Mapping.progress("c", "", at, Dossiers.DESK, "", Status.DONE))
                .contains("\"NguoiXuLy\":\"" + Dossiers.DESK + "\"");
    }

    @Test
    void theSameDossierGivesTheSameBytesAndABatchIsSmall() throws IOException {
        List<String> batch = new ArrayList<>();
        Given given = Given.seed(4);
        for (int i = 0; i < 50; i++) {
            Dossier d = Dossiers.any(given, i);
            String body = Mapping.dossier(d, Status.RECEIVED, Facts.of(Dossiers.DESK));
            assertThat(Mapping.dossier(d, Status.RECEIVED, Facts.of(Dossiers.DESK)))
                    .isEqualTo(body);
            batch.add(body);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(String.join(",", batch).getBytes(UTF_8));
        }
        assertThat(packed.size() / 50).as("bytes a dossier").isLessThan(200);
        long best = Long.MAX_VALUE;
        Dossier d = Dossiers.birth();
        for (int round = 0; round < 20; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 500; i++) {
                batch.set(0, Mapping.dossier(d, Status.RECEIVED, Facts.of(Dossiers.DESK)));
            }
            best = Math.min(best, (System.nanoTime() - start) / 500);
        }
        assertThat(best).as("nanoseconds a dossier, at its best").isLessThan(200_000);
    }
}
