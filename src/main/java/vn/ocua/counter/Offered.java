package vn.ocua.counter;

/// A paper that belongs to a dossier now.
///
/// @param form a word of [PaperOrder]
/// @param printed how often it was out already; then it comes as a numbered reprint
/// @param asks it needs a reason and a new moment that the store does not know
public record Offered(String form, int version, int printed, boolean asks) {
    Offered asking() {
        return new Offered(form, version, printed, printed == 0);
    }
}
