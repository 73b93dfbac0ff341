package vn.ocua.paper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that stands on form 04, văn bản xin lỗi và đề nghị gia hạn.
///
/// @param agency whose letter it is: the unit that resolves the dossier
/// @param centre the one-stop centre that received it, `Trung tâm … xã Ea Bình`
/// @param unit the resolving unit in a sentence, `Phòng Kinh tế`
/// @param number `45/XLGH-KT`, or dots for the hand
/// @param field of the procedure
/// @param original the promise that is not kept
/// @param until the new promise
/// @param once asked for as the one extension the law knows; false where the promise is over
///   already
/// @param post of the signer, a line each
/// @param signer empty where the name is written by hand
public record ApologyContent(
        Form form,
        Agency agency,
        String centre,
        String unit,
        String number,
        String code,
        Submitter submitter,
        Subject subject,
        String field,
        String limit,
        Instant received,
        Instant original,
        Instant until,
        boolean once,
        String reason,
        List<String> post,
        String signer,
        @Nullable String lookup,
        Issue issue) {
    public ApologyContent {
        post = List.copyOf(post);
    }
}
