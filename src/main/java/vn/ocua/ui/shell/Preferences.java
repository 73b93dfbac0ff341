package vn.ocua.ui.shell;

import vn.ocua.ui.theme.Mode;
import vn.ocua.ui.theme.Theme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How a window is liked: nothing about citizens, nothing that an act depends on.
///
/// @param percent size of type, 90 to 200
/// @param lessMotion a saved row is not lit up
/// @param idleMinutes after how many minutes without a key or the mouse the desk locks
/// @param scans folder a scanner writes into; empty when none is watched
/// @param scanner the scanner and how it is used, as one line; empty until one was chosen
/// @param camera the camera's id or the path of its pipe; empty for any
public record Preferences(
        Mode mode,
        int percent,
        boolean lessMotion,
        int idleMinutes,
        String scans,
        String scanner,
        String camera) {
    /// Sizes of type that Ctrl + and − go through.
    public static final List<Integer> SIZES = List.of(90, 100, 110, 125, 150, 175, 200);

    /// Minutes that can be chosen; a desk in a public hall always locks at last.
    public static final List<Integer> IDLE = List.of(2, 5, 10, 15, 30);

    public Preferences {
        percent = Math.clamp(percent, Theme.SMALLEST, Theme.LARGEST);
        idleMinutes = IDLE.contains(idleMinutes) ? idleMinutes : 10;
    }

    public static Preferences usual() {
        return new Preferences(Mode.LIGHT, 100, false, 10, "", "", "");
    }

    public static Preferences of(Status status) {
        return new Preferences(
                status.mode().get(),
                status.percent().get(),
                status.lessMotion().get(),
                status.idleMinutes().get(),
                status.scans().get(),
                status.scanner().get(),
                status.camera().get());
    }

    public void applyTo(Status status) {
        status.mode().set(mode);
        status.percent().set(percent);
        status.lessMotion().set(lessMotion);
        status.idleMinutes().set(idleMinutes);
        status.scans().set(scans);
        status.scanner().set(scanner);
        status.camera().set(camera);
    }

    /// From a file's lines; what cannot be read is as usual.
    public static Preferences read(Map<String, String> lines) {
        Preferences usual = usual();
        String mode = lines.getOrDefault("theme", "");
        return new Preferences(
                Arrays.stream(Mode.values())
                        .filter(one -> one.name().equals(mode))
                        .findFirst()
                        .orElse(usual.mode),
                number(lines.get("percent"), usual.percent),
                Boolean.parseBoolean(lines.get("less-motion")),
                number(lines.get("idle-minutes"), usual.idleMinutes),
                lines.getOrDefault("scans", ""),
                lines.getOrDefault("scanner", ""),
                lines.getOrDefault("camera", ""));
    }

    public Map<String, String> lines() {
        return Map.of(
                "theme", mode.name(),
                "percent", Integer.toString(percent),
                "less-motion", Boolean.toString(lessMotion),
                "idle-minutes", Integer.toString(idleMinutes),
                "scans", scans,
                "scanner", scanner,
                "camera", camera);
    }

    private static int number(@org.jspecify.annotations.Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : otherwise;
    }
}
