package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A result that waits for its citizen (`KET_QUA`).
///
/// @param duongDanTepTinKetQua where its file can be fetched, if there is one
@JsonNaming(UpperCamelCaseStrategy.class)
public record ResultReady(
        @Nullable String tenGiayTo,
        @Nullable String soKyHieu,
        @Nullable String duongDanTepTinKetQua) {}
