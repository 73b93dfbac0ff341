package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A dossier's status set on the portal's side (`TRANG_THAI`).
///
/// @param ngayHenTra a new promised moment, where one was set
@JsonNaming(UpperCamelCaseStrategy.class)
public record StatusChange(
        @Nullable String trangThaiHoSo,
        @Nullable String noiDungXuLy,
        @Nullable String nguoiXuLy,
        @Nullable String thoiDiemXuLy,
        @Nullable String ngayHenTra) {}
