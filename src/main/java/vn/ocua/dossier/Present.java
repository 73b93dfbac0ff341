package vn.ocua.dossier;

import vn.ocua.person.Officer;
import vn.ocua.procedure.Catalogue;
import vn.ocua.time.Deadlines;

import java.util.List;

/// What a decision may look at besides the dossier itself: the desk as it is now.
public record Present(
        Desk desk, List<Officer> officers, Catalogue catalogue, Deadlines deadlines) {}
