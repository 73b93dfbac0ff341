package vn.ocua.app.run;

import java.nio.file.Path;
import java.util.Locale;

/// Where the data folder is when nobody says: the platform's own place for application data.
public final class Place {
    private Place() {}

    /// @param typed `--data`, empty when not given
    public static Path of(String typed, Surroundings around) {
        String named = typed.isEmpty() ? around.variable("OCUA_DATA") : typed;
        return named.isEmpty() ? usual(around) : around.path(named);
    }

    private static Path usual(Surroundings around) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String home = System.getProperty("user.home", "");
        if (system.startsWith("windows")) {
            String local = around.variable("LOCALAPPDATA");
            return local.isEmpty()
                    ? around.path(home).resolve("AppData").resolve("Local").resolve("OCua")
                    : around.path(local).resolve("OCua");
        }
        if (system.startsWith("mac")) {
            return around.path(home)
                    .resolve("Library")
                    .resolve("Application Support")
                    .resolve("OCua");
        }
        String shared = around.variable("XDG_DATA_HOME");
        return shared.startsWith("/")
                ? around.path(shared).resolve("ocua")
                : around.path(home).resolve(".local").resolve("share").resolve("ocua");
    }
}
