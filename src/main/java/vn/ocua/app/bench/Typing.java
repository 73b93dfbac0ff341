package vn.ocua.app.bench;

import vn.ocua.base.Text;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.DossierCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What an officer types to find somebody who is there: every keystroke is a question.
final class Typing {
    private static final int PEOPLE = 40;

    private final People people;
    private final int dossiers;
    private final List<String> codes;

    /// @param codes of some dossiers that are there
    Typing(People people, int dossiers, List<String> codes) {
        this.people = people;
        this.dossiers = dossiers;
        this.codes = codes;
    }

    /// Whole names without marks, letter by letter.
    List<String> names() {
        return strokes(1, anyone(), person -> Text.fold(person.name()));
    }

    /// The own name first, then the family name, with marks.
    List<String> turned() {
        return strokes(
                1,
                anyone(),
                person -> {
                    List<String> words = new ArrayList<>(List.of(person.name().split(" ")));
                    Collections.reverse(words);
                    return String.join(" ", words);
                });
    }

    /// Names with a family name that one in thousands has.
    List<String> rare() {
        IntStream rare = IntStream.range(0, dossiers).filter(People::isRare).limit(PEOPLE);
        return strokes(1, rare, person -> Text.fold(person.name()));
    }

    List<String> numbers() {
        return strokes(4, anyone(), Application::identity);
    }

    List<String> phones() {
        return strokes(4, anyone(), Application::phone);
    }

    /// Codes as lists show them, `261120-0147`, from the day on.
    List<String> codes() {
        List<String> strokes = new ArrayList<>();
        codes.forEach(code -> strokes(DossierCode.tail(code), 7, strokes::add));
        return strokes;
    }

    private IntStream anyone() {
        return new Random(20261122).ints(PEOPLE, 0, dossiers);
    }

    private List<String> strokes(
            int least, IntStream who, java.util.function.Function<Application, String> typed) {
        List<String> strokes = new ArrayList<>();
        IntFunction<String> text = n -> typed.apply(people.application(n));
        who.mapToObj(text).forEach(whole -> strokes(whole, least, strokes::add));
        return strokes;
    }

    private static void strokes(String whole, int least, Consumer<String> each) {
        for (int length = Math.min(least, whole.length()); length <= whole.length(); length++) {
            each.accept(whole.substring(0, length));
        }
    }
}
