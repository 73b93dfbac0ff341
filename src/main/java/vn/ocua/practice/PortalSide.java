package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Outcome;
import vn.ocua.portal.ChangeKind;
import vn.ocua.portal.KenhThucHien;
import vn.ocua.portal.LoaiDoiTuong;
import vn.ocua.portal.ResultReady;
import vn.ocua.portal.StatusChange;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireTime;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/// What happens on the portal's side, done by whoever practises: a citizen files online, an
/// official sets a status or publishes a result, a backup comes back.
public final class PortalSide {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final Book book;
    private final JsonMapper json;
    private final InstantSource clock;

    PortalSide(Book book, JsonMapper json, InstantSource clock) {
        this.book = book;
        this.json = json;
        this.clock = clock;
    }

    /// A citizen files online; what the dossier leaves out is set as the national portal would.
    ///
    /// @return its code: the agency, today, a number beginning with 0, which no desk gives
    public Outcome<String> fileOnline(WireDossier filed) {
        if (blank(filed.maTTHC()) || blank(filed.chuHoSo())) {
            return Outcome.refused("refusal.practice.online");
        }
        synchronized (book) {
            String code = Objects.requireNonNullElseGet(filed.maHoSo(), this::freeCode);
            if (book.find(code) != null) {
                return Outcome.refused("refusal.practice.taken", code);
            }
            String now = WireTime.of(clock.instant());
            WireDossier whole =
                    WireDossier.with()
                            .maHoSo(code)
                            .maTTHC(filed.maTTHC())
                            .tenTTHC(filed.tenTTHC())
                            .kenhThucHien(KenhThucHien.TRUC_TUYEN.wire())
                            .soGiayToChuHoSo(filed.soGiayToChuHoSo())
                            .chuHoSo(filed.chuHoSo())
                            .loaiDoiTuong(
                                    Objects.requireNonNullElse(
                                            filed.loaiDoiTuong(), LoaiDoiTuong.CONG_DAN.wire()))
                            .email(filed.email())
                            .soDienThoai(filed.soDienThoai())
                            .trichYeuHoSo(filed.trichYeuHoSo())
                            .ngayNopHoSo(Objects.requireNonNullElse(filed.ngayNopHoSo(), now))
                            .trangThaiHoSo("1")
                            .donViXuLy(Access.MADONVI)
                            .ghiChu(filed.ghiChu())
                            .taiLieuNop(filed.taiLieuNop())
                            .noiNopHoSo("1")
                            .dinhDanhCHS(filed.dinhDanhCHS())
                            .build();
            add(ChangeKind.HO_SO_TRUC_TUYEN, code, whole);
            return Outcome.done(code);
        }
    }

    /// An official sets a status. The code need not be known: a desk must keep such a row too.
    public Outcome<String> setStatus(String code, StatusChange change) {
        if (blank(code) || blank(change.trangThaiHoSo())) {
            return Outcome.refused("refusal.practice.status");
        }
        String now = WireTime.of(clock.instant());
        StatusChange whole =
                new StatusChange(
                        change.trangThaiHoSo(),
                        change.noiDungXuLy(),
                        change.nguoiXuLy(),
                        Objects.requireNonNullElse(change.thoiDiemXuLy(), now),
                        change.ngayHenTra());
        add(ChangeKind.TRANG_THAI, code, whole);
        return Outcome.done(code);
    }

    /// A result is ready.
    public Outcome<String> publishResult(String code, ResultReady result) {
        if (blank(code) || blank(result.tenGiayTo())) {
            return Outcome.refused("refusal.practice.result");
        }
        add(ChangeKind.KET_QUA, code, result);
        return Outcome.done(code);
    }

    /// Goes back to before the last `lost` changes (accepted calls and rows of this side), in a new
    /// life.
    public void restoreBackup(int lost) {
        synchronized (book) {
            book.restore(book.size() - lost, Moments.iso(clock.instant()));
        }
    }

    /// How many changes there are to lose.
    public int changes() {
        return book.size();
    }

    private void add(ChangeKind kind, String code, Object content) {
        book.keep(
                new Entry.Changed(
                        Moments.iso(clock.instant()),
                        kind.name(),
                        code,
                        json.valueToTree(content)));
    }

    private String freeCode() {
        String day = DAY.format(clock.instant().atZone(WireTime.ZONE));
        int number = 0;
        String code;
        do {
            number++;
            code = "%s-%s-0%03d".formatted(Access.MADONVI, day, number);
        } while (isTaken(code));
        return code;
    }

    private boolean isTaken(String code) {
        return book.find(code) != null;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
