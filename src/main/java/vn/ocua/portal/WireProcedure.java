package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.annotation.JsonNaming;

import java.util.List;

/// A procedure as `LayDanhSachTTHC` and `LayThuTuc` tell it.
///
/// @param maTTHC `1.001193`
@JsonNaming(CapitalNames.class)
public record WireProcedure(
        @Nullable String maTTHC,
        @Nullable String tenTTHC,
        @Nullable List<Field> linhVucThucHien,
        @Nullable List<Way> cachThucThucHien,
        @Nullable List<Papers> thanhPhanHoSo,
        @Nullable List<Result> ketQuaThucHien,
        @Nullable List<Basis> canCuPhapLy) {
    /// The field of work it belongs to.
    @JsonNaming(CapitalNames.class)
    public record Field(@Nullable String maLinhVuc, @Nullable String tenLinhVuc) {}

    /// One channel ([KenhThucHien]) with its own times and fees.
    @JsonNaming(CapitalNames.class)
    public record Way(@Nullable String kenh, @Nullable List<Time> thoiGian) {}

    /// A time limit.
    ///
    /// @param donViTinh the unit, in the words of the catalogue
    @JsonNaming(CapitalNames.class)
    public record Time(
            @Nullable String thoiGianGiaiQuyet,
            @Nullable String donViTinh,
            @Nullable List<Charge> phiLePhi) {}

    /// A fee.
    ///
    /// @param soTien in `donVi`, usually đồng
    @JsonNaming(CapitalNames.class)
    public record Charge(@Nullable String soTien, @Nullable String donVi, @Nullable String moTa) {}

    /// The papers of one case.
    @JsonNaming(CapitalNames.class)
    public record Papers(@Nullable String truongHop, @Nullable List<Paper> giayTo) {}

    /// One paper and how many of it.
    @JsonNaming(CapitalNames.class)
    public record Paper(
            @Nullable String maGiayTo,
            @Nullable String tenGiayTo,
            @Nullable String soBanChinh,
            @Nullable String soBanSao) {}

    /// What the citizen gets.
    @JsonNaming(CapitalNames.class)
    public record Result(@Nullable String maKetQua, @Nullable String tenKetQua) {}

    /// The law it rests on.
    @JsonNaming(CapitalNames.class)
    public record Basis(@Nullable String soVanBan, @Nullable String tenVanBan) {}
}
