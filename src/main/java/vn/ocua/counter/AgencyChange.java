package vn.ocua.counter;

import vn.ocua.base.Sentence;
import vn.ocua.dossier.AgencyBook;
import vn.ocua.dossier.AgencyFile;
import vn.ocua.dossier.ListedAgency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a list of agencies changes at a desk; nothing is changed until it is adopted.
///
/// @param added agencies the desk does not have
/// @param changed agencies with another name, life, successor or level
/// @param gone agencies that the file no longer lists
/// @param unchanged how many stay as they are
/// @param warnings of the file
public record AgencyChange(
        List<ListedAgency> added,
        List<ListedAgency> changed,
        List<ListedAgency> gone,
        int unchanged,
        List<Sentence> warnings) {
    public AgencyChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        warnings = List.copyOf(warnings);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    static AgencyChange of(AgencyBook present, AgencyFile file) {
        Map<String, ListedAgency> known = new LinkedHashMap<>();
        present.list().forEach(agency -> known.put(agency.code(), agency));
        List<ListedAgency> added = new ArrayList<>();
        List<ListedAgency> changed = new ArrayList<>();
        int unchanged = 0;
        for (ListedAgency agency : file.agencies()) {
            ListedAgency before = known.remove(agency.code());
            if (before == null) {
                added.add(agency);
            } else if (before.equals(agency)) {
                unchanged++;
            } else {
                changed.add(agency);
            }
        }
        return new AgencyChange(
                added, changed, List.copyOf(known.values()), unchanged, file.warnings());
    }
}
