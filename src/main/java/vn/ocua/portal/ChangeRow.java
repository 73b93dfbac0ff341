package vn.ocua.portal;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/// One row of `LayThayDoi`.
///
/// @param seq rising; gaps are allowed
/// @param loai one of [ChangeKind], or a kind of tomorrow: kept and shown all the same
/// @param noiDung still JSON: [StatusChange], [ResultReady] or [WireDossier] by `loai`
public record ChangeRow(
        long seq,
        @Nullable String loai,
        @JsonProperty("MaHoSo") @Nullable String maHoSo,
        @JsonProperty("noi_dung") @Nullable JsonNode noiDung) {}
