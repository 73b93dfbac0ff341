package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Text;
import vn.ocua.dossier.DossierCode;
import vn.ocua.person.Phone;
import vn.ocua.store.Line;
import vn.ocua.store.Search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A search by somebody who sees numbers masked: dossier codes, names, and numbers that were typed
/// whole. The beginning or the end of a number finds nothing.
final class WholeNumbers {
    private static final int MOST = 500;

    /// From here on the search takes a word of digits as a part of a number.
    private static final int NUMBER = 3;

    private final List<String> codes;
    private final List<String> tails;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    WholeNumbers(String typed) {
        codes = DossierCode.in(typed);
        tails = DossierCode.tails(typed);
        String digits = typed.replaceAll("[\\s.+-]", "");
        List<String> words = isDigits(digits) ? List.of(digits) : Text.words(typed);
        for (String word : words) {
            if (!isDigits(word)) {
                names.add(word);
            } else if (isWhole(word)) {
                numbers.add(word);
            } else if (word.length() < NUMBER) {
                names.add(word);
            }
        }
    }

    List<Line> find(Search search, int limit) {
        int most = Math.clamp(limit, 1, MOST);
        if (!codes.isEmpty()) {
            return search.find(String.join(" ", codes), most);
        }
        if (!tails.isEmpty()) {
            return search.find(String.join(" ", tails), MOST).stream()
                    .filter(line -> tails.contains(DossierCode.tail(line.code())))
                    .limit(most)
                    .toList();
        }
        if (names.stream().allMatch(WholeNumbers::isDigits)) {
            return numbers.size() == 1 ? exactly(search, numbers.getFirst(), most) : List.of();
        }
        String text = String.join(" ", Stream.concat(names.stream(), numbers.stream()).toList());
        return search.find(text, MOST).stream().filter(this::holds).limit(most).toList();
    }

    private List<Line> exactly(Search search, String number, int most) {
        return search.find(number, MOST).stream().filter(this::holds).limit(most).toList();
    }

    private boolean holds(Line line) {
        return numbers.stream()
                .allMatch(n -> line.identity().equals(n) || line.phone().equals(phone(n)));
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isWhole(String digits) {
        return digits.length() == 9 || digits.length() == 12 || !phone(digits).isEmpty();
    }

    /// As it is kept; empty when the digits are no telephone number.
    private static String phone(String digits) {
        return Phone.read(digits) instanceof Outcome.Done<String>(String kept) ? kept : "";
    }
}
