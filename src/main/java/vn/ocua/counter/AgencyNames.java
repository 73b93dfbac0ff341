package vn.ocua.counter;

import vn.ocua.dossier.Desk;
import vn.ocua.paper.Agency;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits the agency's one name into what a paper's head needs.
///
/// `Trung tâm Phục vụ hành chính công xã Hòa An` has `UBND xã Hòa An` above it and dates its papers
/// in `Hòa An`.
final class AgencyNames {
    private static final String CENTRE = "Trung tâm Phục vụ hành chính công";
    private static final Pattern UNIT =
            Pattern.compile("(?iu)^(.*?)\\s*(?<!\\p{L})((?:xã|phường|đặc khu|thị trấn)\\s+(.+))$");

    private AgencyNames() {}

    /// `xã Hòa An`; empty where the name says none.
    static String commune(Desk desk) {
        Matcher unit = UNIT.matcher(desk.name());
        return unit.matches() ? unit.group(2).replaceAll(",.*$", "") : "";
    }

    /// The commune's police, which receives what concerns residence with its own form; the centre
    /// where the desk's name says no commune.
    static Agency police(Desk desk, Agency centre) {
        String commune = commune(desk);
        if (commune.isEmpty()) {
            return centre;
        }
        String name = "Công an " + commune;
        return new Agency("", name, centre.place(), name, centre.telephone(), centre.lookup());
    }

    static Agency of(Desk desk, String telephone) {
        Matcher unit = UNIT.matcher(desk.name());
        String host = URI.create(desk.lookup()).getHost();
        if (!unit.matches()) {
            return new Agency("", desk.name(), desk.name(), desk.name(), telephone, host);
        }
        String own = unit.group(1).strip();
        boolean committee =
                own.isEmpty() || own.matches("(?iu)UBND|ủy ban nhân dân|uỷ ban nhân dân");
        String name = committee ? CENTRE : own;
        String place = unit.group(3).replaceAll(",.*$", "").strip();
        return new Agency(
                "UBND " + unit.group(2).replaceAll(",.*$", ""),
                name,
                place,
                name + " " + unit.group(2).replaceAll(",.*$", ""),
                telephone,
                host);
    }
}
