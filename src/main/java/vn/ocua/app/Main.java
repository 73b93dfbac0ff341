package vn.ocua.app;

import vn.ocua.app.run.Log;
import vn.ocua.app.run.Surroundings;
import vn.ocua.store.keys.Cost;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Entry: the one place that touches the process itself.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Before jOOQ is loaded, which would greet on standard output.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Surroundings around =
                new Surroundings(
                        new FileInputStream(FileDescriptor.in),
                        stream(FileDescriptor.out),
                        stream(FileDescriptor.err),
                        Typed.environment(),
                        Path.of("").toAbsolutePath(),
                        System.console() != null && System.console().isTerminal(),
                        Cost.USUAL,
                        InstantSource.system());
        Log log = log();
        int code = new Shell(around, log).run(Typed.arguments(args));
        log.close();
        around.out().flush();
        around.err().flush();
        System.exit(code);
    }

    /// Every library's lines end in our one file; nothing of them reaches a person.
    private static Log log() {
        Logger all = LogManager.getLogManager().getLogger("");
        for (Handler handler : all.getHandlers()) {
            all.removeHandler(handler);
        }
        Log log = new Log();
        all.addHandler(log);
        all.setLevel(Level.WARNING);
        return log;
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }
}
