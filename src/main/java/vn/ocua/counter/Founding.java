package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Text;
import vn.ocua.person.Role;
import vn.ocua.store.keys.Cost;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// The first start of a desk: set-up, further officers, catalogue and calendar, one after another.
///
/// The set-up itself is all or nothing. What follows is done with the desk already there, so that a
/// refusal in it costs no recovery words.
public final class Founding {
    private final Path folder;
    private final InstantSource clock;
    private final Cost cost;

    public Founding(Path folder, InstantSource clock, Cost cost) {
        this.folder = folder;
        this.clock = clock;
        this.cost = cost;
    }

    /// @param password wiped by the caller
    public record Colleague(String fullName, Role role, char[] password) {
        /// What is typed to sign in: the name without marks, `nguyenthithuha`.
        public String name() {
            String folded = String.join("", Text.words(fullName));
            return folded.length() > 32 ? folded.substring(0, 32) : folded;
        }
    }

    /// @param catalogue a catalogue file, null when none was found yet
    /// @param calendar a calendar file's text, null when none was found yet
    /// @param printing how papers are printed
    public record Wish(
            SetUp.Wanted desk,
            char[] password,
            List<Colleague> colleagues,
            byte @Nullable [] catalogue,
            @Nullable String calendar,
            PrintChoice printing) {
        /// On the PC's usual printer.
        public Wish(
                SetUp.Wanted desk,
                char[] password,
                List<Colleague> colleagues,
                byte @Nullable [] catalogue,
                @Nullable String calendar) {
            this(desk, password, colleagues, catalogue, calendar, PrintChoice.usual());
        }
    }

    /// Answers the recovery words, shown once.
    public Outcome<SetUp.Made> found(Wish wish) {
        return SetUp.make(folder, wish.desk(), wish.password(), clock, cost)
                .then(made -> furnish(wish, made));
    }

    private Outcome<SetUp.Made> furnish(Wish wish, SetUp.Made made) {
        return new Door(folder, clock)
                .open(made.user(), wish.password(), _ -> {})
                .then(opened -> {
                    try (Counter counter = opened.counter()) {
                        return furnish(counter, opened.session(), wish).map(_ -> made);
                    }
                });
    }

    private static Outcome<Session> furnish(Counter counter, Session session, Wish wish) {
        Outcome<Session> done = Outcome.done(session);
        Keeping keeping = counter.keeping();
        for (Colleague one : wish.colleagues()) {
            done =
                    done.then(s ->
                            keeping.putOfficer(
                                            s,
                                            one.name(),
                                            one.fullName(),
                                            one.role(),
                                            one.password())
                                    .map(_ -> s));
        }
        if (!wish.printing().equals(PrintChoice.usual())) {
            done =
                    done.then(s ->
                            counter.printing()
                                    .choose(s, PrintChoice.ALL, wish.printing())
                                    .map(_ -> s));
        }
        byte[] catalogue = wish.catalogue();
        if (catalogue != null) {
            done = done.then(s -> keeping.adoptCatalogue(s, catalogue, null, false).map(_ -> s));
        }
        String calendar = wish.calendar();
        if (calendar != null) {
            done = done.then(s -> keeping.adoptCalendar(s, calendar).map(_ -> s));
        }
        return done;
    }
}
