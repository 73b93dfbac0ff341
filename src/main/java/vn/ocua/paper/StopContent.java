package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that stands on form 05, thông báo dừng giải quyết hồ sơ.
///
/// @param number `07/TB-TTPVHCC`, or dots for the hand
/// @param asked true where the applicant withdrew, false where the agency stops
/// @param due null where the law gives no date
/// @param stage how far it had come, without a result
/// @param stopped the moment
/// @param returned which papers went back, in words
/// @param fee what becomes of the fee, in words
/// @param post of the signer, a line each
/// @param signer empty where the name is written by hand
public record StopContent(
        Form form,
        Agency agency,
        String number,
        String code,
        Submitter submitter,
        Subject subject,
        boolean asked,
        String reason,
        Instant received,
        @Nullable Instant due,
        String stage,
        Instant stopped,
        String returned,
        String fee,
        List<String> post,
        String signer,
        @Nullable String lookup,
        Issue issue) {
    public StopContent {
        post = List.copyOf(post);
    }
}
