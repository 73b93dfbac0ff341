package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who an agency's code means and who answers for it today: after a merger old codes stay on old
/// dossiers for ever.
///
/// A code that is not listed is known by the nearest one above it: `H22.31.05` by `H22`. Nothing
/// here is a reason to refuse a code. Immutable.
public final class AgencyBook {
    /// Longer chains than the country has levels and mergers are a fault of the file.
    static final int LONGEST_CHAIN = 50;

    public static final AgencyBook NONE = new AgencyBook(Map.of());

    private final Map<String, ListedAgency> byCode;

    private AgencyBook(Map<String, ListedAgency> byCode) {
        this.byCode = byCode;
    }

    public static AgencyBook of(Collection<ListedAgency> agencies) {
        Map<String, ListedAgency> byCode = new LinkedHashMap<>();
        agencies.forEach(agency -> byCode.put(agency.code(), agency));
        return new AgencyBook(byCode);
    }

    /// @param asked as it is listed, the nearest above where the code is not
    /// @param now who answers today; `asked` itself while it lives or nobody took over
    public record Answer(ListedAgency asked, ListedAgency now) {
        public boolean isChanged() {
            return !asked.equals(now);
        }
    }

    /// In the order of the file.
    public List<ListedAgency> list() {
        return List.copyOf(byCode.values());
    }

    public Optional<ListedAgency> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Who answers on that day for a code, also for one of the old order (`000.00.01.H30`).
    public Optional<Answer> answers(String code, LocalDate day) {
        ListedAgency asked = nearest(code);
        if (asked == null) {
            return Optional.empty();
        }
        ListedAgency now = asked;
        for (int i = 0; i < LONGEST_CHAIN && now.isOver(day); i++) {
            ListedAgency next = byCode.get(now.succeededBy());
            if (next == null) {
                break;
            }
            now = next;
        }
        return Optional.of(new Answer(asked, now));
    }

    /// The same for the agency whose code begins a dossier's; empty where that one still lives.
    public Optional<Answer> changed(String dossierCode, LocalDate day) {
        int end = dossierCode.indexOf('-');
        return answers(end < 0 ? dossierCode : dossierCode.substring(0, end), day)
                .filter(Answer::isChanged);
    }

    private @Nullable ListedAgency nearest(String code) {
        String at = leftToRight(code.strip());
        while (!at.isEmpty()) {
            ListedAgency found = byCode.get(at);
            if (found != null) {
                return found;
            }
            int dot = at.lastIndexOf('.');
            at = dot < 0 ? "" : at.substring(0, dot);
        }
        return null;
    }

    /// The old order wrote the province last: `000.00.01.H30`.
    private static String leftToRight(String code) {
        int letter = 0;
        while (letter < code.length() && !Character.isLetter(code.charAt(letter))) {
            letter++;
        }
        return code.substring(letter);
    }
}
