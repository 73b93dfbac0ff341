package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that stands on form 02, phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.
///
/// @param number of the paper in its own series, `04/HDHS`
/// @param code of the dossier; empty before acceptance, then no band and no code is printed
/// @param missing all that is to be brought: asked for once
/// @param basis legal basis of the request
/// @param stage in words, `sau tiếp nhận; bộ phận yêu cầu: Phòng Văn hóa – Xã hội`
/// @param until last moment to bring it; null where none is set
/// @param where to bring it, `quầy số 1 hoặc trên dichvucong.gov.vn`
/// @param effect on the time limit, a whole sentence; empty before acceptance
/// @param lookup text of the look-up QR; null when there is nothing to look up
public record GuidanceContent(
        Form form,
        Agency agency,
        String number,
        String code,
        Submitter submitter,
        Subject subject,
        List<Missing> missing,
        String basis,
        String stage,
        @Nullable Instant until,
        String where,
        String effect,
        @Nullable String lookup,
        Issue issue) {
    public GuidanceContent {
        missing = List.copyOf(missing);
    }

    /// A paper or content that is missing or wrong, and why it is asked for.
    public record Missing(String paper, int originals, int certified, int copies, String reason) {}
}
