package vn.ocua.dossier;

import vn.ocua.person.Person;

/// Who asks.
///
/// @param person who stands at the counter (người nộp)
/// @param organisation whom the person stands for, empty when nobody
/// @param owner name of the dossier's owner (chủ hồ sơ) when not the submitter, else empty
/// @param authorised the paper that lets the submitter act (giấy ủy quyền), empty when none
public record Applicant(Person person, String organisation, String owner, String authorised) {
    /// The name a dossier is known by: organisation, else owner, else submitter.
    public String known() {
        if (!organisation.isEmpty()) {
            return organisation;
        }
        return owner.isEmpty() ? person.name() : owner;
    }
}
