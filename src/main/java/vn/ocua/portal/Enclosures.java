package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.List;

/// The lists within a [WireDossier]; every field may be absent.
public final class Enclosures {
    /// The longest `TenTepDinhKem`, in characters.
    public static final int LONGEST_FILE_NAME = 4000;

    private Enclosures() {}

    /// A paper handed in (`TaiLieuNop`). `DuongDanTaiTepTin` is the URL of its upload;
    /// `DuocTaiSuDung` 0, 1 or 2.
    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Submitted(
            @Nullable String tepDinhKemId,
            @Nullable String tenTepDinhKem,
            @Nullable String isDeleted,
            @Nullable String maThanhPhanHoSo,
            @Nullable String duongDanTaiTepTin,
            @Nullable String duocSoHoa,
            @Nullable String duocTaiSuDung,
            @Nullable String duocLayTuKhoDMQG,
            @Nullable String maKetQuaThayThe) {}

    /// A fee (`DanhSachLePhi`), `Gia` in đồng.
    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Fee(
            @Nullable String tenPhiLePhi,
            @Nullable String maPhiLePhi,
            @Nullable String hinhThucThu,
            @Nullable String gia,
            @Nullable String loaiPhiLePhi) {}

    /// A paper of which no file is sent (`DanhSachTepDinhKemKhac`).
    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Other(
            @Nullable String tenGiayTo, @Nullable String soLuong, @Nullable String loaiGiayTo) {}

    /// A request to supplement, and its answer (`DanhSachHoSoBoSung`).
    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Supplement(
            @Nullable String hoSoBoSungId,
            @Nullable String nguoiYeuCauBoSung,
            @Nullable String noiDungBoSung,
            @Nullable String ngayBoSung,
            @Nullable String nguoiTiepNhanBoSung,
            @Nullable String thongTinTiepNhan,
            @Nullable String ngayTiepNhanBoSung,
            @Nullable String trangThaiBoSung,
            @Nullable List<Other> danhSachGiayToBoSung,
            @Nullable List<Fee> danhSachLePhiBoSung,
            @Nullable String ngayHenTraTruoc,
            @Nullable String ngayHenTraMoi) {}

    /// A result given (`DanhSachGiayToKetQua`).
    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Result(
            @Nullable String tenGiayTo,
            @Nullable String maThanhPhanHoSo,
            @Nullable String giayToId,
            @Nullable String duongDanTepTinKetQua,
            @Nullable String maGiayToKetQua) {}

    /// Who the owner is (`DinhDanhCHS`), by [LoaiDinhDanh].
    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Identity(@Nullable String loaiDinhDanh, @Nullable String soDinhDanh) {}

    /// A database that data was taken from (`DSKetNoiCSDL`).
    public record Register(
            @com.fasterxml.jackson.annotation.JsonProperty("MaCSDL") @Nullable String maCSDL) {}
}
