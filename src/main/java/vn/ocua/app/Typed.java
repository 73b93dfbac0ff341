package vn.ocua.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Arguments and environment as they were typed.
///
/// Under the POSIX locale, which scheduled tasks and containers have, Java reads both as ASCII and
/// loses every Vietnamese letter; Linux still tells the bytes.
final class Typed {
    private static final boolean LOST =
            !"UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding", "UTF-8"))
                    && Files.isReadable(Path.of("/proc/self/cmdline"));

    private Typed() {}

    static List<String> arguments(String[] given) {
        List<String> read = List.of(given);
        if (!LOST || read.stream().allMatch(Typed::plain)) {
            return read;
        }
        List<String> whole = parts("/proc/self/cmdline");
        return whole.size() < given.length
                ? read
                : List.copyOf(whole.subList(whole.size() - given.length, whole.size()));
    }

    static Map<String, String> environment() {
        if (!LOST) {
            return System.getenv();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (String part : parts("/proc/self/environ")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                variables.put(part.substring(0, sign), part.substring(sign + 1));
            }
        }
        return variables.isEmpty() ? System.getenv() : variables;
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static List<String> parts(String file) {
        try {
            String all = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
            List<String> parts = new ArrayList<>(List.of(all.split("\0", -1)));
            if (!parts.isEmpty() && parts.getLast().isEmpty()) {
                parts.removeLast();
            }
            return parts;
        } catch (IOException e) {
            return List.of();
        }
    }
}
