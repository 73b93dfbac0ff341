package vn.ocua.app.window;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.counter.Founding;
import vn.ocua.counter.PrintingDesk;
import vn.ocua.counter.SetUp;
import vn.ocua.ui.firststart.Answers;
import vn.ocua.ui.firststart.FirstStart;
import vn.ocua.ui.firststart.Samples;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/// What the first start is given: where the desk will lie, the samples beside the program, and what
/// was answered in an earlier start.
final class FirstTime {
    private final Place place;
    private @Nullable PrintingDesk printing;

    FirstTime(Place place) {
        this.place = place;
    }

    FirstStart.Means means(Supplier<Optional<Path>> chooser) {
        return new FirstStart.Means(
                new Founding(place.folder(), place.clock(), place.cost()),
                new Founding(place.practice(), place.clock(), place.cost()),
                () -> SetUp.isMade(place.practice()),
                samples(),
                new Answers(known(), this::keep),
                place.clock()::instant,
                chooser,
                this::printing);
    }

    /// Begun by the first question, ended with the program: there is no desk yet that could end it.
    private synchronized PrintingDesk printing() {
        PrintingDesk known = printing;
        if (known == null) {
            known = PrintingDesk.alone(place.printers(), place.papers(), place.clock());
            printing = known;
        }
        return known;
    }

    private Samples samples() {
        for (Path folder : place.samples()) {
            byte[] catalogue = read(folder.resolve("procedures.csv"));
            byte[] calendar = read(folder.resolve("holidays.csv"));
            if (catalogue != null || calendar != null) {
                return new Samples(
                        catalogue,
                        calendar == null ? null : new String(calendar, StandardCharsets.UTF_8));
            }
        }
        return new Samples(null, null);
    }

    /// Null where there is none: the first start says so and goes on.
    private static byte @Nullable [] read(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return null; // Said on the screen as not found; the officer may choose the file.
        }
    }

    private Path notes() {
        return place.folder().resolveSibling(place.folder().getFileName() + ".first-start");
    }

    private Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        if (Files.isRegularFile(notes())) {
            Properties file = new Properties();
            try (Reader in = Files.newBufferedReader(notes())) {
                file.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return known; // Asked again: nothing but typing is lost.
            }
            file.forEach((key, value) -> known.put(key.toString(), value.toString()));
        }
        return known;
    }

    /// Nothing to keep: the file goes.
    private void keep(Map<String, String> answers) {
        try {
            if (answers.isEmpty()) {
                Files.deleteIfExists(notes());
                return;
            }
            Path parent = notes().toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Properties file = new Properties();
            file.putAll(answers);
            Path fresh = notes().resolveSibling(notes().getFileName() + ".new");
            try (Writer out = Files.newBufferedWriter(fresh)) {
                file.store(out, null);
            }
            // Renamed, so that a kill in the middle leaves the old answers or the new ones.
            Files.move(fresh, notes(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Fault("SO-16", Sentence.of("fault.setup.write", notes()), e);
        }
    }
}
