package vn.ocua.app.bench;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import vn.ocua.app.bench.Comers.Comer;
import vn.ocua.base.Texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// One round of all that is done at a counter, each thing from its first key until its end can be
/// read in the window and its paper lies in the folder.
final class CounterFlows {
    static final String BIRTH = "1.001193";
    private static final String SINGLE = "1.004873";
    private static final String FIELD = "Hộ tịch";
    private static final String UNIT = "Văn phòng HĐND và UBND";

    /// Stands in a text for what is not known beforehand.
    private static final String ANY = "\u0001";

    /// Flows in the order of a round; the names are ends of keys of texts.
    static final List<String> ALL =
            List.of(
                    "returning",
                    "typed",
                    "organisation",
                    "inARow",
                    "handOver",
                    "supplement",
                    "result",
                    "giveBack",
                    "officer");

    /// Dossiers of a round that were there before, that are received, and receipts for these.
    static final int BEFORE = 2;

    static final int RECEIVED = 5;

    static final int RECEIPTS = 4;

    private final Texts texts;
    private final Typist hands;
    private final Scene scene;
    private final Path papers;
    private final Comers comers;
    private final BiConsumer<String, Typist.Taken> told;

    /// @param comers who were here before, as [#before] names them
    /// @param told each flow and what it took
    CounterFlows(
            Texts texts,
            Typist hands,
            Scene scene,
            Path papers,
            Comers comers,
            BiConsumer<String, Typist.Taken> told) {
        this.texts = texts;
        this.hands = hands;
        this.scene = scene;
        this.papers = papers;
        this.comers = comers;
        this.told = told;
    }

    /// Who comes again in round n, with one dossier and with two.
    static List<Comer> before(Comers comers, int n) {
        return List.of(comers.comer("Nguyễn Văn", 85, n), comers.comer("Phạm Văn", 86, n));
    }

    /// Who comes for the first time in round n, for themselves and for an organisation.
    static List<Comer> first(Comers comers, int n) {
        return List.of(comers.comer("Trần Văn", 92, n), comers.comer("Lê Văn", 80, n));
    }

    void signIn() {
        hands.focused(words("ui.signIn.password"));
        hands.write(BenchDesk.PASSWORD).press(KeyCode.ENTER).sees(words("ui.reception.title"));
    }

    void round(int n) {
        returning(n);
        typed(n);
        organisation(n);
        inARow(n);
        handOver();
        supplement();
        giveBack(result(n));
        hands.control(KeyCode.L).sees(words("ui.signIn.title", 2));
        signIn();
        told("officer");
    }

    private void returning(int n) {
        ready();
        long before = receipts();
        hands.scan(before(comers, n).getFirst().card()).sees(words("ui.reception.known", 1, ANY));
        hands.write("1").press(KeyCode.ENTER);
        promised();
        save(before);
        told("returning");
    }

    private void typed(int n) {
        ready();
        long before = receipts();
        procedure();
        Comer comer = first(comers, n).getFirst();
        person(comer);
        hands.to(words("ui.reception.field.phone")).write(comer.phone());
        save(before);
        told("typed");
    }

    private void person(Comer comer) {
        hands.to(words("ui.reception.field.identity")).write(comer.identity());
        hands.to(words("ui.reception.field.name")).write(comer.name());
        hands.to(words("ui.reception.field.born")).write("02031992");
        hands.to(words("ui.reception.field.address")).write("Thôn 3, xã Hòa An");
    }

    private void organisation(int n) {
        ready();
        long before = receipts();
        Comer comer = first(comers, n).getLast();
        hands.control(KeyCode.T).to(words("ui.reception.field.organisation"));
        hands.write("HTX Ea Na " + n);
        hands.to(words("ui.reception.field.identity")).write(comer.identity());
        hands.to(words("ui.reception.field.name")).write(comer.name());
        hands.to(words("ui.reception.field.phone")).write(comer.phone());
        hands.press(KeyCode.F4);
        procedure();
        save(before);
        told("organisation");
    }

    private void inARow(int n) {
        ready();
        long before = receipts();
        hands.scan(before(comers, n).getLast().card()).sees(words("ui.reception.known", 1, ANY));
        hands.write("1").press(KeyCode.ENTER);
        promised();
        hands.taken();
        hands.control(KeyCode.ENTER).sees(words("ui.reception.row", ANY));
        hands.focused(words("ui.reception.procedure"));
        procedure();
        save(before);
        told("inARow");
    }

    private void handOver() {
        hands.press(KeyCode.F6).sees(FIELD + ": ");
        hands.control(KeyCode.A).sees(words("ui.handOver.state.ticked", ANY));
        hands.to(words("ui.handOver.unit")).write(UNIT).sees(UNIT).press(KeyCode.ENTER);
        hands.press(KeyCode.F9).sees(words("ui.handOver.done.unit", ANY, UNIT));
        told("handOver");
    }

    private void supplement() {
        hands.control(KeyCode.DIGIT2).sees(words("ui.handOver.back"));
        hands.taken();
        hands.control(KeyCode.U).sees(words("ui.handOver.supplement"));
        hands.write("trích lục kết hôn").press(KeyCode.F9);
        hands.sees(words("ui.handOver.asked", ANY));
        told("supplement");
    }

    /// @return whose
    private String result(int n) {
        hands.focused(words("ui.handOver.list.UNIT"));
        hands.to(words("ui.handOver.number")).write(88 + n + "/XN");
        String recorded = texts.of("ui.handOver.recorded", ANY).split(ANY)[0];
        hands.press(KeyCode.F9).sees(recorded);
        told("result");
        String text = hands.text();
        return comers.named(text.substring(text.indexOf(recorded) + recorded.length()));
    }

    private void giveBack(String to) {
        hands.press(KeyCode.F5).sees(words("ui.giveBack.order", ANY));
        hands.scan(comers.card(to)).sees(words("ui.giveBack.collector.owner", to));
        hands.to(words("ui.giveBack.face.1")).write("1").press(KeyCode.F9);
        hands.sees(words("ui.giveBack.last.to", ANY, to));
        told("giveBack");
    }

    private void procedure() {
        hands.write(SINGLE).press(KeyCode.ENTER);
        promised();
    }

    private void promised() {
        hands.until(
                "a promise",
                () -> scene.lookup(".due") instanceof Labeled due && !due.getText().isEmpty());
    }

    private void save(long before) {
        hands.press(KeyCode.F9)
                .until(
                        "a receipt",
                        () ->
                                receipts() > before
                                        && hands.text().contains(words("ui.reception.printed")));
    }

    /// At the idle form; not part of what is measured.
    private void ready() {
        hands.press(KeyCode.F2).sees(words("ui.reception.frequent"));
        hands.taken();
    }

    private void told(String flow) {
        told.accept(flow, hands.taken());
    }

    private long receipts() {
        return pdfs(papers).size();
    }

    /// Papers of all days; by their names alone, since half written files come and go.
    static List<Path> pdfs(Path folder) {
        return within(folder).stream()
                .flatMap(day -> within(day).stream())
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList();
    }

    private static List<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The longest run of a text's own words, as the window shows them.
    private String words(String key, Object... args) {
        return Arrays.stream(texts.of(key, args).replace("**", "").split(ANY))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }
}
