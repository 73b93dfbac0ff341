package vn.ocua.counter;

import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Submitted;

import java.util.ArrayList;
import java.util.List;

/// Papers of a dossier counted in words.
final class Counted {
    private Counted() {}

    /// `3 bản chính, 1 bản photo`; empty when there is no paper.
    static String words(Texts texts, Dossier dossier) {
        List<Submitted> there =
                dossier.papers().stream().filter(p -> !p.source().equals("none")).toList();
        List<String> words = new ArrayList<>();
        add(words, texts, "originals", there.stream().mapToInt(Submitted::originals).sum());
        add(words, texts, "certified", there.stream().mapToInt(Submitted::certified).sum());
        add(words, texts, "copies", there.stream().mapToInt(Submitted::copies).sum());
        return String.join(", ", words);
    }

    static String words(Texts texts, int originals, int copies) {
        List<String> words = new ArrayList<>();
        add(words, texts, "originals", originals);
        add(words, texts, "copies", copies);
        return String.join(", ", words);
    }

    static int all(Dossier dossier) {
        return dossier.papers().stream()
                .filter(p -> !p.source().equals("none"))
                .mapToInt(p -> p.originals() + p.certified() + p.copies())
                .sum();
    }

    private static void add(List<String> words, Texts texts, String kind, int count) {
        if (count > 0) {
            words.add(texts.of("paper.count." + kind, count));
        }
    }
}
