package vn.ocua.paper;

import java.util.List;

/// A paper ready to be stored and printed.
///
/// @param pdf PDF/A-2u
/// @param replaced characters that no face has, printed as □; the officer is told
public record Issued(byte[] pdf, int pages, List<String> replaced) {
    public Issued {
        replaced = List.copyOf(replaced);
    }
}
