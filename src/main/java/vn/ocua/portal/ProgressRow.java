package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// One row of `CapNhatTienDoHoSoMC`: who did what with a dossier, and when.
///
/// @param nguoiXuLy at most 50 characters
/// @param thoiDiemXuLy as [WireTime]; no two rows of a dossier share the second
/// @param trangThai TrangThaiHoSo 1 to 10
@JsonNaming(UpperCamelCaseStrategy.class)
public record ProgressRow(
        @Nullable String maHoSo,
        @Nullable String nguoiXuLy,
        @Nullable String chucDanh,
        @Nullable String thoiDiemXuLy,
        @Nullable String phongBanXuLy,
        @Nullable String noiDungXuLy,
        @Nullable String trangThai,
        @Nullable String ngayBatDau,
        @Nullable String ngayKetThucTheoQuyDinh) {
    public static final int LONGEST_NAME = 50;
}
