package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.ReceiptQr;

import java.time.Instant;
import java.util.UUID;

/// What the counter answers once a dossier is safe on disk (giấy tiếp nhận hồ sơ và hẹn trả kết
/// quả).
///
/// @param due null where the law gives no date
/// @param qr the signed text of the receipt's QR
public record Receipt(
        UUID id, String code, Instant received, @Nullable Instant due, int version, String qr) {
    static Receipt of(Desk desk, Dossier dossier) {
        return new Receipt(
                dossier.id(),
                dossier.code(),
                dossier.received(),
                dossier.standing().term().due(),
                dossier.standing().version(),
                qr(desk, dossier));
    }

    static String qr(Desk desk, Dossier dossier) {
        return ReceiptQr.text(
                desk,
                dossier.code(),
                dossier.standing().version(),
                dossier.procedure().code(),
                dossier.standing().term().due());
    }
}
