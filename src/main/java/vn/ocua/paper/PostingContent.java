package vn.ocua.paper;

import java.time.LocalDate;
import java.util.List;

/// What is posted of one procedure (niêm yết công khai).
///
/// @param limit, desk fee and online fee in words; where the cases differ they say so
/// @param cases at least one
/// @param facts label and text, in the order of the page
/// @param page portal page of the procedure, drawn as QR
/// @param adopted date of the catalogue edition
public record PostingContent(
        Form form,
        Agency agency,
        Subject subject,
        String field,
        String limit,
        String deskFee,
        String onlineFee,
        List<Situation> cases,
        List<Fact> facts,
        String page,
        LocalDate adopted,
        Issue issue) {
    public PostingContent {
        cases = List.copyOf(cases);
        facts = List.copyOf(facts);
    }

    /// One case with its papers.
    ///
    /// @param name empty where there is one case
    /// @param terms limit and fee in words, empty where all cases have the same
    public record Situation(String name, String terms, List<Paper> papers) {
        public Situation {
            papers = List.copyOf(papers);
        }
    }

    /// @param count in words, `1 bản chính`
    public record Paper(String name, String count) {}

    /// A line of the lower table.
    public record Fact(String label, String text) {}
}
