package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.portal.Enclosures;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.HinhThucTra;
import vn.ocua.portal.KenhThucHien;
import vn.ocua.portal.LoaiDoiTuong;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireCode;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireTime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a strict province demands of a dossier and of a progress row: the fields that must be
/// there, dates, code tables and lengths.
final class Strict {
    private static final Set<String> STATUSES =
            Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

    private final Texts texts;

    Strict(Texts texts) {
        this.texts = texts;
    }

    /// Why an item is refused, in the portal's words.
    record Objection(ErrorCode code, String message) {}

    Optional<Objection> to(WireDossier d) {
        Map<String, @Nullable String> needed = new LinkedHashMap<>();
        needed.put("MaHoSo", d.maHoSo());
        needed.put("MaTTHC", d.maTTHC());
        needed.put("TenTTHC", d.tenTTHC());
        needed.put("KenhThucHien", d.kenhThucHien());
        needed.put("SoBienNhan", d.soBienNhan());
        needed.put("ChuHoSo", d.chuHoSo());
        needed.put("LoaiDoiTuong", d.loaiDoiTuong());
        needed.put("NgayTiepNhan", d.ngayTiepNhan());
        needed.put("TrangThaiHoSo", d.trangThaiHoSo());
        needed.put("DonViXuLy", d.donViXuLy());
        return missing(needed)
                .or(() -> table("KenhThucHien", d.kenhThucHien(), KenhThucHien.values()))
                .or(() -> table("LoaiDoiTuong", d.loaiDoiTuong(), LoaiDoiTuong.values()))
                .or(() -> table("HinhThuc", d.hinhThuc(), HinhThucTra.values()))
                .or(() -> status("TrangThaiHoSo", d.trangThaiHoSo()))
                .or(() -> moments(d))
                .or(() -> length("TrichYeuHoSo", d.trichYeuHoSo(), WireDossier.LONGEST_SUBJECT))
                .or(() -> fileNames(d));
    }

    Optional<Objection> to(ProgressRow row) {
        Map<String, @Nullable String> needed = new LinkedHashMap<>();
        needed.put("MaHoSo", row.maHoSo());
        needed.put("NguoiXuLy", row.nguoiXuLy());
        needed.put("ThoiDiemXuLy", row.thoiDiemXuLy());
        needed.put("TrangThai", row.trangThai());
        return missing(needed)
                .or(() -> length("NguoiXuLy", row.nguoiXuLy(), ProgressRow.LONGEST_NAME))
                .or(() -> status("TrangThai", row.trangThai()))
                .or(() -> moment("ThoiDiemXuLy", row.thoiDiemXuLy()))
                .or(() -> moment("NgayBatDau", row.ngayBatDau()))
                .or(() -> moment("NgayKetThucTheoQuyDinh", row.ngayKetThucTheoQuyDinh()));
    }

    /// An item that is not even read.
    Objection unreadable() {
        return new Objection(Codes.MALFORMED, texts.of("practice.item.unreadable"));
    }

    private Optional<Objection> missing(Map<String, @Nullable String> needed) {
        for (Map.Entry<String, @Nullable String> field : needed.entrySet()) {
            String value = field.getValue();
            if (value == null || value.isBlank()) {
                return Optional.of(
                        new Objection(
                                Codes.MISSING, texts.of("practice.item.missing", field.getKey())));
            }
        }
        return Optional.empty();
    }

    private Optional<Objection> moments(WireDossier d) {
        return moment("NgayTiepNhan", d.ngayTiepNhan())
                .or(() -> moment("NgayNopHoSo", d.ngayNopHoSo()))
                .or(() -> moment("NgayHenTra", d.ngayHenTra()))
                .or(() -> moment("NgayTra", d.ngayTra()))
                .or(() -> moment("NgayKetThucXuLy", d.ngayKetThucXuLy()))
                .or(() -> moment("NgayTuChoi", d.ngayTuChoi()));
    }

    private Optional<Objection> fileNames(WireDossier d) {
        List<Enclosures.Submitted> papers = d.taiLieuNop();
        return papers == null
                ? Optional.empty()
                : papers.stream()
                        .flatMap(p ->
                                length(
                                        "TenTepDinhKem",
                                        p.tenTepDinhKem(),
                                        Enclosures.LONGEST_FILE_NAME)
                                        .stream())
                        .findFirst();
    }

    private Optional<Objection> table(String field, @Nullable String value, WireCode[] table) {
        return value == null || Arrays.stream(table).anyMatch(c -> c.wire().equals(value))
                ? Optional.empty()
                : malformed(field, value);
    }

    private Optional<Objection> status(String field, @Nullable String value) {
        return value == null || STATUSES.contains(value)
                ? Optional.empty()
                : malformed(field, value);
    }

    private Optional<Objection> moment(String field, @Nullable String value) {
        return value == null || WireTime.read(value).isPresent()
                ? Optional.empty()
                : malformed(field, value);
    }

    private Optional<Objection> length(String field, @Nullable String value, int longest) {
        return value == null || value.codePointCount(0, value.length()) <= longest
                ? Optional.empty()
                : Optional.of(
                        new Objection(
                                Codes.MALFORMED, texts.of("practice.item.long", field, longest)));
    }

    private Optional<Objection> malformed(String field, String value) {
        return Optional.of(
                new Objection(Codes.MALFORMED, texts.of("practice.item.malformed", field, value)));
    }
}
