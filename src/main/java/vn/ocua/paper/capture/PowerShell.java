package vn.ocua.paper.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// Windows' own scripts as children: a driver that falls takes only the child along.
///
/// Our script goes along encoded, so that no policy about script files stands in its way; what the
/// officer chose goes along in the environment, where nothing in a name can become a command.
final class PowerShell {
    private PowerShell() {}

    static boolean here() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    /// @param script in this folder's resources
    static Process start(String script, Map<String, String> said) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                "powershell.exe",
                                "-NoProfile",
                                "-NonInteractive",
                                "-EncodedCommand",
                                encoded(script)));
        builder.environment().putAll(said);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    static String encoded(String script) throws IOException {
        try (InputStream in = PowerShell.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IOException(script);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
        }
    }
}
