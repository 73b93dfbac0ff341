package vn.ocua.app.run;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Sentence;
import vn.ocua.base.Texts;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Session;
import vn.ocua.time.VietnamTime;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// One command being carried out: where, in which language, with what opened.
public final class Run {
    private final Surroundings around;
    private final Settings settings;
    private final Texts texts;
    private final DeskClock clock;
    private final @Nullable Counter counter;
    private final @Nullable Session session;

    /// What every command may be told.
    ///
    /// @param folder the data folder
    /// @param user sign-in name, empty when none was given
    /// @param json answers as objects, one a line
    /// @param language `en`, or null for Vietnamese
    public record Settings(Path folder, String user, boolean json, @Nullable String language) {}

    public Run(
            Surroundings around,
            Settings settings,
            DeskClock clock,
            @Nullable Counter counter,
            @Nullable Session session) {
        this.around = around;
        this.settings = settings;
        this.texts = Surroundings.texts(settings.language());
        this.clock = clock;
        this.counter = counter;
        this.session = session;
    }

    public Run with(@Nullable Counter opened, @Nullable Session signedIn) {
        return new Run(around, settings, clock, opened, signedIn);
    }

    public Surroundings around() {
        return around;
    }

    public Settings settings() {
        return settings;
    }

    public Texts texts() {
        return texts;
    }

    public DeskClock clock() {
        return clock;
    }

    /// There for commands that need a key or a user.
    public Counter counter() {
        return Objects.requireNonNull(counter);
    }

    /// There for commands that need a user.
    public Session session() {
        return Objects.requireNonNull(session);
    }

    public boolean isOpen() {
        return counter != null;
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// ISO-8601 with offset, or null.
    public static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : VietnamTime.iso(at);
    }

    /// `15:10 20/11/2026`, or a dash.
    public String shown(@Nullable Instant at) {
        return at == null ? "–" : texts.of("cli.moment", VietnamTime.iso(at));
    }

    /// The answer: an object a line, or what a person reads.
    public void answer(JsonNode json, List<String> lines) {
        if (settings.json()) {
            line(JsonMapper.shared().writeValueAsString(json));
        } else {
            lines.forEach(this::line);
        }
    }

    public void answer(JsonNode json, String key, Object... args) {
        answer(json, List.of(texts.of(key, args)));
    }

    /// One line of the answer, at once.
    public void line(String text) {
        around.out().print(text + "\n");
        around.out().flush();
    }

    /// Something for a person beside the answer.
    public void tell(String key, Object... args) {
        tell(Sentence.of(key, args));
    }

    public void tell(Sentence sentence) {
        around.err().print(texts.of(sentence) + "\n");
        around.err().flush();
    }

    /// The same with the short code of what is the matter.
    public void tell(Sentence sentence, String code) {
        around.err().print(texts.of(sentence) + " (" + code + ")\n");
        around.err().flush();
    }

    public int refused(List<Refusal> reasons) {
        reasons.forEach(reason -> tell(reason.why()));
        return Exit.REFUSED;
    }

    /// Carries on with what was done, or says why not.
    public <T> int when(Outcome<T> outcome, ToIntFunction<T> then) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> then.applyAsInt(value);
            case Outcome.Refused<T>(List<Refusal> reasons) -> refused(reasons);
        };
    }

    public <T> int done(Outcome<T> outcome, Consumer<T> then) {
        return when(
                outcome,
                value -> {
                    then.accept(value);
                    return Exit.DONE;
                });
    }
}
