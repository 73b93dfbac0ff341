package vn.ocua.portal;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One call after sign-in: who asks, what for, and the fields that service reads.
///
/// @param service its name in [Services]
/// @param isUpdating of `DongBoHoSoMC` alone: `"True"` or `"False"`
/// @param data dossiers or progress rows
/// @param mahoso of `TraCuuHoSo` alone
/// @param maTTHC of `LayThuTuc` alone
/// @param cursor of `LayThayDoi` alone: 0 at first, then what the last reply said
/// @param limit of `LayThayDoi` alone, at most 500
/// @param <D> what `data` holds: the records to send, or JSON still to be judged
public record Call<D>(
        @Nullable String session,
        @Nullable String madonvi,
        @Nullable String service,
        @Nullable String isUpdating,
        @Nullable List<D> data,
        @Nullable String mahoso,
        @JsonProperty("maTTHC") @Nullable String maTTHC,
        @Nullable Long cursor,
        @Nullable Integer limit) {
    public static Call<WireDossier> dossiers(
            String session, String madonvi, boolean updating, List<WireDossier> data) {
        String flag = updating ? "True" : "False";
        return new Call<>(
                session, madonvi, Services.SYNC_DOSSIERS, flag, data, null, null, null, null);
    }

    public static Call<ProgressRow> progress(
            String session, String madonvi, List<ProgressRow> data) {
        return new Call<>(
                session, madonvi, Services.SYNC_PROGRESS, null, data, null, null, null, null);
    }

    public static Call<Void> lookUp(String session, String madonvi, String code) {
        return new Call<>(session, madonvi, Services.LOOK_UP, null, null, code, null, null, null);
    }

    public static Call<Void> changes(String session, String madonvi, long cursor, int limit) {
        return new Call<>(
                session, madonvi, Services.CHANGES, null, null, null, null, cursor, limit);
    }

    public static Call<Void> procedures(String session, String madonvi) {
        return new Call<>(
                session, madonvi, Services.PROCEDURES, null, null, null, null, null, null);
    }

    public static Call<Void> procedure(String session, String madonvi, String code) {
        return new Call<>(session, madonvi, Services.PROCEDURE, null, null, null, code, null, null);
    }
}
