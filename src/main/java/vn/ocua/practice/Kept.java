package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireDossier;

import java.util.ArrayList;
import java.util.List;

/// One dossier as the portal keeps it.
final class Kept {
    private final String code;
    private final List<ProgressRow> rows = new ArrayList<>();
    private final List<String> received = new ArrayList<>();
    private WireDossier dossier;
    private @Nullable String official;
    private int creates;
    private int updates;

    Kept(String code, WireDossier dossier) {
        this.code = code;
        this.dossier = dossier;
    }

    void created(String at) {
        creates++;
        received.add(at);
    }

    void updated(String at, WireDossier now) {
        dossier = now;
        official = null;
        updates++;
        received.add(at);
    }

    /// The portal's own side set a status; the desk's next update overwrites it.
    void setOfficially(@Nullable String status) {
        official = status;
    }

    void progressed(ProgressRow row) {
        rows.add(row);
    }

    String code() {
        return code;
    }

    WireDossier dossier() {
        return dossier;
    }

    List<ProgressRow> rows() {
        return rows;
    }

    @Nullable String status() {
        return official != null ? official : dossier.trangThaiHoSo();
    }

    /// The desk's UUID; null for a dossier filed online that no desk has taken up yet.
    @Nullable String id() {
        return dossier.soBienNhan();
    }

    @Nullable ProgressRow last() {
        return rows.isEmpty() ? null : rows.getLast();
    }

    PracticeState.Dossier state() {
        return new PracticeState.Dossier(
                code,
                id(),
                dossier.maTTHC(),
                status(),
                creates,
                updates,
                List.copyOf(rows),
                List.copyOf(received),
                dossier);
    }
}
