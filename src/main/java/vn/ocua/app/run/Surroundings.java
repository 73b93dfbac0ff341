package vn.ocua.app.run;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.store.keys.Cost;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/// Everything a command may know of the process that was started for it.
///
/// @param environment only what is named here is ever read; handed over to the owner with it
/// @param directory where relative paths begin
/// @param terminal a person watches standard error, so progress may be drawn there
/// @param cost of new password wraps
/// @param system the PC's clock
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path directory,
        boolean terminal,
        Cost cost,
        InstantSource system) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /// Empty where it is not set.
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /// A path as typed, from the working directory.
    public Path path(String typed) {
        try {
            return directory.resolve(typed).normalize();
        } catch (InvalidPathException e) {
            throw new Usage("usage.path", typed);
        }
    }

    /// `--lang en`, otherwise Vietnamese.
    public static Texts texts(@Nullable String language) {
        return "en".equals(language) ? Texts.in(Locale.ENGLISH) : Texts.vietnamese();
    }
}
