package vn.ocua.procedure;

import vn.ocua.base.Text;

import java.util.ArrayList;
import java.util.List;

/// A title cut into folded words, with where each stands in the title.
final class IndexedTitle {
    /// Enough for any title in force; stops repeated letters from trying every order.
    private static final int STEPS = 3000;

    final Edition edition;
    final String digits;
    private final String title;
    private final String[] words;
    private final int[] starts;
    private final int[] ends;

    /// How well what was typed fits.
    ///
    /// @param first word of the title where the match begins
    /// @param looseness 0 for beginnings of words, 1 more for each token of initials, 2 more for
    ///   each of initials and a longer piece; less is better
    record Match(int first, int looseness, List<ProcedureSearch.Range> ranges) {}

    IndexedTitle(Edition edition) {
        this.edition = edition;
        this.title = edition.title();
        this.digits = edition.code().replace(".", "");
        List<String> folded = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        int i = 0;
        while (i < title.length()) {
            int end = i;
            while (end < title.length() && inWord(title.charAt(end))) {
                end++;
            }
            String word = Text.fold(title.substring(i, end));
            if (!word.isEmpty()) {
                folded.add(word);
                places.add(new int[] {i, end});
            }
            i = Math.max(end, i + 1);
        }
        words = folded.toArray(String[]::new);
        starts = places.stream().mapToInt(p -> p[0]).toArray();
        ends = places.stream().mapToInt(p -> p[1]).toArray();
    }

    int length() {
        return title.length();
    }

    /// Every token must be found on words of its own, in any order; null when one is not.
    @org.jspecify.annotations.Nullable
    Match match(List<String> tokens) {
        int[] used = new int[words.length];
        int[] steps = {STEPS};
        int looseness = place(tokens, 0, used, steps);
        if (looseness < 0) {
            return null;
        }
        List<ProcedureSearch.Range> ranges = new ArrayList<>();
        int first = -1;
        for (int w = 0; w < words.length; w++) {
            if (used[w] > 0) {
                first = first < 0 ? w : first;
                ranges.add(range(w, used[w]));
            }
        }
        return new Match(first, looseness, ranges);
    }

    /// Puts token `t` and those after it on free words, whole beginnings before initials; `used`
    /// says how many letters of each word. Answers the looseness, -1 when there is no place.
    private int place(List<String> tokens, int t, int[] used, int[] steps) {
        if (t == tokens.size()) {
            return 0;
        }
        String token = tokens.get(t);
        for (int w = 0; w < words.length; w++) {
            if (used[w] == 0 && words[w].startsWith(token) && steps[0]-- > 0) {
                used[w] = token.length();
                int rest = place(tokens, t + 1, used, steps);
                if (rest >= 0) {
                    return rest;
                }
                used[w] = 0;
            }
        }
        for (int w = 0; w < words.length; w++) {
            if (used[w] == 0 && words[w].charAt(0) == token.charAt(0) && steps[0]-- > 0) {
                int[] before = used.clone();
                if (glued(token, 0, w, used, steps)) {
                    int own = initials(token, w, used) ? 1 : 2;
                    int rest = place(tokens, t + 1, used, steps);
                    if (rest >= 0) {
                        return rest + own;
                    }
                }
                System.arraycopy(before, 0, used, 0, used.length);
            }
        }
        return -1;
    }

    /// The rest of the token from letter `at` on as beginnings of word `w` and the words that
    /// follow: `dkks`, `ksinh`.
    private boolean glued(String token, int at, int w, int[] used, int[] steps) {
        if (at == token.length()) {
            return true;
        }
        if (w == words.length || used[w] > 0 || steps[0]-- <= 0) {
            return false;
        }
        int most = 0;
        while (most < words[w].length()
                && at + most < token.length()
                && words[w].charAt(most) == token.charAt(at + most)) {
            most++;
        }
        for (int n = most; n > 0; n--) {
            used[w] = n;
            if (glued(token, at + n, w + 1, used, steps)) {
                return true;
            }
            used[w] = 0;
        }
        return false;
    }

    /// Whether each letter of the token begins a word from `w` on.
    private boolean initials(String token, int w, int[] used) {
        for (int i = 0; i < token.length(); i++) {
            if (w + i >= words.length || used[w + i] != 1) {
                return false;
            }
        }
        return true;
    }

    private ProcedureSearch.Range range(int w, int letters) {
        boolean letterByLetter = ends[w] - starts[w] == words[w].length();
        return new ProcedureSearch.Range(starts[w], letterByLetter ? starts[w] + letters : ends[w]);
    }

    private static boolean inWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == '\''
                || c == 'ʼ'
                || c == '’';
    }
}
