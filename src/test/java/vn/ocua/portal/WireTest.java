package vn.ocua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.Given;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

class WireTest {
    /// Field names of DongBoHoSoMC as the provincial systems spell them.
    private static final String FIELDS =
            """
            MaHoSo MaTTHC TenTTHC MaLinhVuc TenLinhVuc KenhThucHien SoBienNhan SoGiayToChuHoSo ChuHoSo
            LoaiDoiTuong MaDoiTuong ThongTinKhac Email Fax SoDienThoai TrichYeuHoSo NgayNopHoSo NgayTiepNhan
            NgayHenTra TrangThaiHoSo NgayTra ThongTinTra HinhThuc NgayKetThucXuLy NgayTuChoi DonViXuLy GhiChu
            TaiLieuNop DanhSachLePhi DanhSachTepDinhKemKhac DanhSachHoSoBoSung DanhSachGiayToKetQua NoiNopHoSo
            HoSoCoThanhPhanSoHoa TaiKhoanDuocXacThucVoiVNeID DuocThanhToanTrucTuyen DinhDanhCHS DSKetNoiCSDL
            """;

    private static final String LISTS =
            """
            {"TaiLieuNop":[{"TepDinhKemId":"1","TenTepDinhKem":"Tờ khai","IsDeleted":"False","MaThanhPhanHoSo":"1",
            "DuongDanTaiTepTin":"http://x/1","DuocSoHoa":"1","DuocTaiSuDung":"0","DuocLayTuKhoDMQG":"0","MaKetQuaThayThe":"2"}],
            "DanhSachLePhi":[{"TenPhiLePhi":"Lệ phí","MaPhiLePhi":"LP","HinhThucThu":"1","Gia":"8000","LoaiPhiLePhi":"2"}],
            "DanhSachTepDinhKemKhac":[{"TenGiayTo":"Ảnh","SoLuong":"2","LoaiGiayTo":"1"}],
            "DanhSachHoSoBoSung":[{"HoSoBoSungId":"1","NguoiYeuCauBoSung":"A","NoiDungBoSung":"B","NgayBoSung":"20261120151000",
            "NguoiTiepNhanBoSung":"C","ThongTinTiepNhan":"D","NgayTiepNhanBoSung":"20261121080000","TrangThaiBoSung":"1",
            "DanhSachGiayToBoSung":[{"TenGiayTo":"E"}],"DanhSachLePhiBoSung":[{"Gia":"1"}],
            "NgayHenTraTruoc":"20261122170000","NgayHenTraMoi":"20261123170000"}],
            "DanhSachGiayToKetQua":[{"TenGiayTo":"Giấy khai sinh","MaThanhPhanHoSo":"K","GiayToId":"9","DuongDanTepTinKetQua":"u","MaGiayToKetQua":"m"}],
            "DinhDanhCHS":{"LoaiDinhDanh":"1","SoDinhDanh":"066190020579"},"DSKetNoiCSDL":[{"MaCSDL":"7"}]}
            """;

    private final JsonMapper json = WireJson.mapper();

    @Test
    void theDossierHasEveryFieldByItsExactName() {
        StringBuilder all = new StringBuilder("{");
        for (String field : FIELDS.strip().split("\\s+")) {
            boolean list = json.readTree(LISTS).has(field);
            JsonNode value = json.readTree(LISTS).path(field);
            all.append('"').append(field).append("\":").append(list ? value : "\"x\"").append(',');
        }
        JsonNode sent = json.readTree(all.replace(all.length() - 1, all.length(), "}").toString());
        WireDossier read = json.treeToValue(sent, WireDossier.class);
        assertThat((JsonNode) json.valueToTree(read)).isEqualTo(sent);
        assertThat(new TreeSet<>(sent.propertyNames()))
                .hasSize(WireDossier.class.getRecordComponents().length);
    }

    @Test
    void whatIsNotKnownIsLeftOutAndWhatIsUnknownIsPassedOver() {
        WireDossier d = WireDossier.with().maHoSo("H15.50.05.13-261120-1001").build();
        assertThat(json.writeValueAsString(d))
                .isEqualTo("{\"MaHoSo\":\"H15.50.05.13-261120-1001\"}");
        WireDossier read =
                json.readValue(
                        "{\"MaHoSo\":\"A\",\"TrangThaiHoSo\":2,\"TruongMoi2027\":{\"x\":[1]}}",
                        WireDossier.class);
        assertThat(read.trangThaiHoSo()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\"", "\"00\"", "\" 0 \""})
    void successComesAsNumberOrText(String written) {
        Reply reply = json.readValue("{\"error_code\":" + written + "}", Reply.class);
        assertThat(reply.errorCode()).isNotNull();
        assertThat(reply.errorCode().success()).isTrue();
    }

    @Test
    void codesAreToldApart() {
        Reply odd = json.readValue("{\"error_code\":\"LOI-7\",\"result\":null}", Reply.class);
        assertThat(odd.errorCode().success()).isFalse();
        assertThat(odd.errorCode().refused()).isFalse();
        assertThat(odd.errorCode().number()).isNull();
        assertThat(odd.result()).isNull();
        assertThat(ErrorCode.of(9).refused()).isFalse();
        assertThat(ErrorCode.of(10).refused()).isTrue();
        assertThat(ErrorCode.of(99).refused()).isTrue();
        assertThat(ErrorCode.of(100).refused()).isFalse();
        assertThat(new ErrorCode("-2").is(ErrorCode.SESSION_ENDED)).isTrue();
        assertThat(json.writeValueAsString(ErrorCode.OK)).isEqualTo("0");
        assertThat(json.writeValueAsString(new ErrorCode("00"))).isEqualTo("\"00\"");
        assertThat(json.readValue("{}", Reply.class).errorCode()).isNull();
    }

    @Test
    void callsAreWrittenByTheContractsNames() {
        assertThat(json.writeValueAsString(Call.lookUp("s", "m", "c")))
                .isEqualTo(
                        "{\"session\":\"s\",\"madonvi\":\"m\",\"service\":\"TraCuuHoSo\",\"mahoso\":\"c\"}");
        assertThat(json.writeValueAsString(Call.procedure("s", "m", "1.001193")))
                .contains("\"maTTHC\":\"1.001193\"");
        String create =
                json.writeValueAsString(
                        Call.dossiers("s", "m", false, List.of(WireDossier.with().build())));
        assertThat(create).contains("\"isUpdating\":\"False\",\"data\":[{}]");
        Call<JsonNode> read = json.readValue(create, new TypeReference<>() {});
        assertThat(read.data()).hasSize(1);
        assertThat(json.writeValueAsString(Call.changes("s", "m", 0, 500)))
                .contains("\"cursor\":0,\"limit\":500");
    }

    @Test
    void theCatalogueIsInCapitals() {
        WireProcedure p =
                json.readValue(
                        """
                        {"MATTHC":"1.001193","TENTTHC":"Đăng ký khai sinh","LINHVUCTHUCHIEN":[{"MALINHVUC":"HT","TENLINHVUC":"Hộ tịch"}],
                        "CACHTHUCTHUCHIEN":[{"KENH":1,"THOIGIAN":[{"THOIGIANGIAIQUYET":"0","DONVITINH":"ngày","PHILEPHI":[{"SOTIEN":8000,"DONVI":"đồng","MOTA":""}]}]}],
                        "THANHPHANHOSO":[{"TRUONGHOP":"","GIAYTO":[{"MAGIAYTO":"1","TENGIAYTO":"Tờ khai","SOBANCHINH":1,"SOBANSAO":0}]}],
                        "KETQUATHUCHIEN":[{"MAKETQUA":"K","TENKETQUA":"Giấy khai sinh"}],"CANCUPHAPLY":[{"SOVANBAN":"60/2014/QH13","TENVANBAN":"Luật Hộ tịch"}]}
                        """,
                        WireProcedure.class);
        assertThat(
                        p.cachThucThucHien()
                                .getFirst()
                                .thoiGian()
                                .getFirst()
                                .phiLePhi()
                                .getFirst()
                                .soTien())
                .isEqualTo("8000");
        assertThat(p.thanhPhanHoSo().getFirst().giayTo().getFirst().tenGiayTo())
                .isEqualTo("Tờ khai");
        assertThat(json.writeValueAsString(p))
                .contains("\"KETQUATHUCHIEN\"")
                .contains("\"SOVANBAN\"");
    }

    @Test
    void momentsAreVietnamsWallTimeToTheSecond() {
        assertThat(WireTime.of(Instant.parse("2026-11-20T08:10:59.999Z")))
                .isEqualTo("20261120151059");
        Given.cases(
                500,
                given -> {
                    Instant moment = given.moment(2026);
                    assertThat(WireTime.read(WireTime.of(moment))).contains(moment);
                });
        assertThat(WireTime.read("20260230120000")).isEmpty();
        assertThat(WireTime.read("2026-11-20T15:10:59")).isEmpty();
        assertThat(WireTime.read(null)).isEmpty();
        Given.cases(500, given -> assertThat(WireTime.read(given.junk(20))).isEmpty());
    }

    @Test
    void aPasswordNeverReachesALog() {
        assertThat(new SignIn("thuchanh", "bímật123")).asString().doesNotContain("bímật123");
    }
}
