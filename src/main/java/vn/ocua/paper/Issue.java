package vn.ocua.paper;

import java.time.Instant;

/// Who issues a paper, where and when.
///
/// @param officer full name, printed under the signature
/// @param desk number of the counter
/// @param training marks every page as without value
public record Issue(String officer, int desk, Instant at, boolean training, Copy copy) {
    /// For whom this copy is.
    public enum Copy {
        NONE,
        FILE,
        CITIZEN
    }

    Issue as(Copy other) {
        return new Issue(officer, desk, at, training, other);
    }
}
