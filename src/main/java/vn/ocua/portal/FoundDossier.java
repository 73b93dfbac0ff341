package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// What `TraCuuHoSo` tells of a dossier.
///
/// @param soBienNhan the desk's own UUID of the dossier: how the desk knows it again
@JsonNaming(UpperCamelCaseStrategy.class)
public record FoundDossier(
        @Nullable String maHoSo,
        @Nullable String soBienNhan,
        @Nullable String trangThaiHoSo,
        @Nullable String ngayTiepNhan,
        @Nullable String ngayHenTra,
        @Nullable String maTTHC,
        @Nullable String chuHoSo) {}
