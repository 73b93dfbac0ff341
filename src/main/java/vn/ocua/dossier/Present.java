package vn.ocua.dossier;

import vn.ocua.person.Officer;
import vn.ocua.procedure.Catalogue;
import vn.ocua.time.Deadlines;

import java.util.List;

/// What a decision may look at besides the dossier itself: the desk as it is now.
///
/// @param agencies nobody until a list was imported
public record Present(
        Desk desk,
        List<Officer> officers,
        Catalogue catalogue,
        Deadlines deadlines,
        AgencyBook agencies) {
    /// Before any list of agencies.
    public Present(Desk desk, List<Officer> officers, Catalogue catalogue, Deadlines deadlines) {
        this(desk, officers, catalogue, deadlines, AgencyBook.NONE);
    }
}
