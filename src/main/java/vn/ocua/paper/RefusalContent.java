package vn.ocua.paper;

import java.time.Instant;
import java.util.List;

/// Everything that stands on form 03, phiếu từ chối tiếp nhận giải quyết hồ sơ.
///
/// @param number of the paper in its own series, `02/TCHS`; there is no dossier code
/// @param checked when the papers were looked through
/// @param guidance what to do now and what was given back, whole sentences
/// @param page portal page of the procedure, drawn as QR
public record RefusalContent(
        Form form,
        Agency agency,
        String number,
        Submitter submitter,
        Subject subject,
        Instant checked,
        List<Ground> grounds,
        String guidance,
        String page,
        Issue issue) {
    public RefusalContent {
        grounds = List.copyOf(grounds);
    }

    /// A reason and the law it stands on, in words a citizen understands.
    public record Ground(String reason, String basis) {}
}
