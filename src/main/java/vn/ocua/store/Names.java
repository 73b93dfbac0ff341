package vn.ocua.store;

import vn.ocua.base.Text;
import vn.ocua.dossier.Applicant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words and word pairs a dossier is found by.
final class Names {
    static final int WORD = 60;
    private static final int MOST = 24;

    private Names() {}

    static Set<String> words(Applicant applicant) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : Rows.names(applicant)) {
            words.addAll(words(name));
        }
        return words;
    }

    /// Every two different words of one name, alphabetically: `nguyen van`, whatever the order
    /// typed.
    static Set<String> pairs(Applicant applicant) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String name : Rows.names(applicant)) {
            List<String> words = words(name);
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    if (!words.get(i).equals(words.get(j))) {
                        pairs.add(pair(words.get(i), words.get(j)));
                    }
                }
            }
        }
        return pairs;
    }

    static String pair(String a, String b) {
        return a.compareTo(b) <= 0 ? a + " " + b : b + " " + a;
    }

    /// An organisation's name may be long; its first words are what people type.
    private static List<String> words(String name) {
        return Text.words(name).stream()
                .map(w -> w.length() > WORD ? w.substring(0, WORD) : w)
                .limit(MOST)
                .toList();
    }
}
