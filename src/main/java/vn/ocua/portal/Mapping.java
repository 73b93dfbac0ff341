package vn.ocua.portal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.dossier.Term;

import java.time.Instant;
import java.util.List;

/// A dossier in the wire's words, frozen as JSON when it is queued: the same input gives the same
/// bytes, so a repeated send is the same send.
///
/// What the desk does not know is left out: the code of the field of work, the register a paper was
/// taken from, the owner's number where somebody else stood at the counter. Papers without a scan
/// are left out too, for the line is narrow and the receipt lists them.
public final class Mapping {
    /// Of this mapping; kept beside each frozen body.
    public static final int VERSION = 1;

    private static final JsonMapper JSON = WireJson.mapper();
    private static final int PERSONAL = 12;
    private static final int OLD = 9;

    private Mapping() {}

    /// `DongBoHoSoMC`'s object.
    ///
    /// @param status goes out as it is, 5, 6 and 8 too; moments that belong to a later one are left
    ///   out
    public static String dossier(Dossier d, Status status, Facts facts) {
        Applicant applicant = d.applicant();
        Term term = d.standing().term();
        WireDossierBuilder wire =
                WireDossier.with()
                        .maHoSo(d.code())
                        .maTTHC(d.procedure().code())
                        .tenTTHC(d.procedure().title())
                        .tenLinhVuc(some(d.procedure().field()))
                        .kenhThucHien(Integer.toString(d.channel().code()))
                        .soBienNhan(d.id().toString())
                        .chuHoSo(applicant.known())
                        .loaiDoiTuong(whose(applicant).wire())
                        .email(some(applicant.person().email()))
                        .soDienThoai(some(applicant.person().phone()))
                        .ngayTiepNhan(WireTime.of(d.received()))
                        .ngayHenTra(moment(term.due()))
                        .trangThaiHoSo(Integer.toString(status.code()))
                        .hinhThuc(how(d.delivery()))
                        .donViXuLy(facts.desk())
                        .ghiChu(some(d.note()))
                        .taiLieuNop(scans(facts))
                        .danhSachLePhi(fees(d.fee()))
                        .danhSachHoSoBoSung(supplements(d, facts))
                        .danhSachGiayToKetQua(results(facts.result()));
        endings(wire, d, status);
        owner(wire, applicant);
        return JSON.writeValueAsString(wire.build());
    }

    /// `CapNhatTienDoHoSoMC`'s object.
    ///
    /// @param officer who did it; the desk itself where empty. Cut to 50 characters
    /// @param what in words, may be empty
    /// @param at cut to the second; the caller keeps two rows of a dossier a second apart
    public static String progress(
            String code, String officer, Instant at, String desk, String what, Status status) {
        return progress(code, officer, at, desk, what, status, null);
    }

    /// @param step of the procedure that the dossier is at; null where none is planned
    public static String progress(
            String code,
            String officer,
            Instant at,
            String desk,
            String what,
            Status status,
            Facts.@Nullable AtStep step) {
        return JSON.writeValueAsString(
                new ProgressRow(
                        code,
                        cut(officer.isBlank() ? desk : officer, ProgressRow.LONGEST_NAME),
                        null,
                        WireTime.of(at),
                        some(step == null || step.unit().isBlank() ? desk : step.unit()),
                        some(what),
                        Integer.toString(status.code()),
                        step == null ? null : WireTime.of(step.since()),
                        step == null ? null : WireTime.of(step.due())));
    }

    private static LoaiDoiTuong whose(Applicant applicant) {
        return applicant.organisation().isEmpty()
                ? LoaiDoiTuong.CONG_DAN
                : LoaiDoiTuong.TO_CHUC_KHAC;
    }

    /// The submitter's number is the owner's only where they are one.
    private static void owner(WireDossierBuilder wire, Applicant applicant) {
        String number = applicant.person().identity();
        boolean own =
                applicant.organisation().isEmpty()
                        && (applicant.owner().isEmpty()
                                || applicant.owner().equals(applicant.person().name()));
        if (number.isEmpty() || !own) {
            return;
        }
        wire.soGiayToChuHoSo(number);
        if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            LoaiDinhDanh kind =
                    switch (number.length()) {
                        case PERSONAL -> LoaiDinhDanh.CCCD;
                        case OLD -> LoaiDinhDanh.CMND;
                        default -> null;
                    };
            if (kind != null) {
                wire.dinhDanhCHS(new Enclosures.Identity(kind.wire(), number));
            }
        }
    }

    private static void endings(WireDossierBuilder wire, Dossier d, Status status) {
        Instant finished = d.standing().finished();
        if (status == Status.DONE || status.isFinal()) {
            wire.ngayKetThucXuLy(moment(finished));
        }
        if (status == Status.REFUSED) {
            wire.ngayTuChoi(moment(finished));
        }
        if (status == Status.RETURNED) {
            wire.ngayTra(moment(d.standing().returned()));
        }
    }

    private static @Nullable String how(Delivery delivery) {
        return switch (delivery) {
            case DESK -> HinhThucTra.TRUC_TIEP.wire();
            case POST -> HinhThucTra.BUU_CHINH.wire();
            case ELECTRONIC -> null; // The table has no word for it.
        };
    }

    private static @Nullable List<Enclosures.Submitted> scans(Facts facts) {
        List<Enclosures.Submitted> scans =
                facts.scans().stream()
                        .filter(s -> !s.url().isEmpty())
                        .map(s ->
                                new Enclosures.Submitted(
                                        some(s.sha256()),
                                        some(cut(s.name(), Enclosures.LONGEST_FILE_NAME)),
                                        null,
                                        Integer.toString(s.component()),
                                        s.url(),
                                        "1",
                                        null,
                                        null,
                                        null))
                        .toList();
        return scans.isEmpty() ? null : scans;
    }

    private static @Nullable List<Enclosures.Fee> fees(@Nullable Long fee) {
        return fee == null || fee <= 0
                ? null
                : List.of(new Enclosures.Fee(null, null, null, Long.toString(fee), null));
    }

    private static @Nullable List<Enclosures.Result> results(Facts.@Nullable Given result) {
        return result == null || (result.number().isEmpty() && result.name().isEmpty())
                ? null
                : List.of(
                        new Enclosures.Result(
                                some(result.name()), null, null, null, some(result.number())));
    }

    private static @Nullable List<Enclosures.Supplement> supplements(Dossier d, Facts facts) {
        return facts.supplements().isEmpty()
                ? null
                : facts.supplements().stream().map(s -> supplement(d, s)).toList();
    }

    private static Enclosures.Supplement supplement(Dossier d, Facts.Supplement s) {
        return new Enclosures.Supplement(
                // Nobody numbers them: the dossier and the second are what stays the same.
                d.id() + "-" + WireTime.of(s.asked()),
                some(s.askedBy()),
                some(s.text()),
                WireTime.of(s.asked()),
                some(s.receivedBy()),
                null,
                moment(s.answered()),
                null,
                null,
                null,
                moment(s.dueBefore()),
                moment(s.dueAfter()));
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : WireTime.of(moment);
    }

    private static @Nullable String some(String text) {
        return text.isBlank() ? null : text;
    }

    /// At most so many UTF-16 units, no letter parted from its marks: `Pơ̆` stays whole or goes.
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest;
        while (end > 0 && (isMark(text.codePointAt(end)) || isTail(text, end))) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isTail(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
