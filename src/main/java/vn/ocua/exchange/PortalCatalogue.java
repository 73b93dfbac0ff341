package vn.ocua.exchange;

import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Portal;
import vn.ocua.portal.WireProcedure;
import vn.ocua.procedure.Edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the portal's catalogue has beside this desk's. It only tells: a short answer cannot be told
/// from a short catalogue, so nothing is repealed or taken over without a person and a file.
public final class PortalCatalogue {
    private PortalCatalogue() {}

    static List<Listed> compare(Portal portal, List<Edition> here)
            throws LineTrouble, InterruptedException {
        Map<String, String> ours = new HashMap<>();
        here.forEach(edition -> ours.put(edition.code(), edition.title()));
        List<Listed> all = new ArrayList<>();
        for (WireProcedure there : portal.procedures()) {
            String code = there.maTTHC();
            if (code != null && !code.isBlank()) {
                String title = there.tenTTHC() == null ? "" : there.tenTTHC();
                String own = ours.remove(code);
                all.add(new Listed(code, own == null ? title : own, own != null, true));
            }
        }
        ours.forEach((code, title) -> all.add(new Listed(code, title, true, false)));
        all.sort(Comparator.comparing(Listed::code));
        return all;
    }

    /// A procedure of either catalogue.
    ///
    /// @param here this desk receives it today
    /// @param there the portal lists it
    public record Listed(String code, String title, boolean here, boolean there) {}
}
