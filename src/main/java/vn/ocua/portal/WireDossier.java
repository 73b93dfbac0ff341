package vn.ocua.portal;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.List;

/// A dossier as `DongBoHoSoMC` carries it; every field may be absent, what is not known is never
/// invented.
///
/// Moments are [WireTime]; codes are [KenhThucHien], [LoaiDoiTuong], [HinhThucTra] and
/// TrangThaiHoSo 1 to 10. Built by [WireDossierBuilder].
///
/// @param soBienNhan the desk's own UUID of the dossier
/// @param trichYeuHoSo at most 1000 characters
/// @param noiNopHoSo `1` the national portal, `2` the province
/// @param duocThanhToanTrucTuyen `0`, `1` or `3`
@JsonNaming(UpperCamelCaseStrategy.class)
public record WireDossier(
        @Nullable String maHoSo,
        @Nullable String maTTHC,
        @Nullable String tenTTHC,
        @Nullable String maLinhVuc,
        @Nullable String tenLinhVuc,
        @Nullable String kenhThucHien,
        @Nullable String soBienNhan,
        @Nullable String soGiayToChuHoSo,
        @Nullable String chuHoSo,
        @Nullable String loaiDoiTuong,
        @Nullable String maDoiTuong,
        @Nullable String thongTinKhac,
        @Nullable String email,
        @Nullable String fax,
        @Nullable String soDienThoai,
        @Nullable String trichYeuHoSo,
        @Nullable String ngayNopHoSo,
        @Nullable String ngayTiepNhan,
        @Nullable String ngayHenTra,
        @Nullable String trangThaiHoSo,
        @Nullable String ngayTra,
        @Nullable String thongTinTra,
        @Nullable String hinhThuc,
        @Nullable String ngayKetThucXuLy,
        @Nullable String ngayTuChoi,
        @Nullable String donViXuLy,
        @Nullable String ghiChu,
        @Nullable List<Enclosures.Submitted> taiLieuNop,
        @Nullable List<Enclosures.Fee> danhSachLePhi,
        @Nullable List<Enclosures.Other> danhSachTepDinhKemKhac,
        @Nullable List<Enclosures.Supplement> danhSachHoSoBoSung,
        @Nullable List<Enclosures.Result> danhSachGiayToKetQua,
        @Nullable String noiNopHoSo,
        @Nullable String hoSoCoThanhPhanSoHoa,
        @Nullable String taiKhoanDuocXacThucVoiVNeID,
        @Nullable String duocThanhToanTrucTuyen,
        Enclosures.@Nullable Identity dinhDanhCHS,
        @JsonProperty("DSKetNoiCSDL") @Nullable List<Enclosures.Register> dsKetNoiCSDL) {
    public static final int LONGEST_SUBJECT = 1000;

    /// A builder with nothing said yet.
    public static WireDossierBuilder with() {
        return new WireDossierBuilder();
    }
}
