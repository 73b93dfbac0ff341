package vn.ocua.app.run;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/// The one log file, `log/ocua.log` in the data folder: five files of a megabyte, opened with the
/// first line.
///
/// What a database or a library says about a failure may hold a citizen's data, so only our own
/// sentences' keys, the kinds of exceptions and the places in the program are written.
public final class Log extends Handler {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 5;

    private volatile @Nullable Path folder;
    private @Nullable FileHandler file;
    private boolean closed;

    public Log() {
        setLevel(Level.WARNING);
    }

    /// @param data the data folder; until it is known, and where there is none, nothing is written
    public void in(Path data) {
        folder = data;
    }

    /// @param code as the person saw it
    public void fault(String code, Throwable thrown) {
        LogRecord line = new LogRecord(Level.SEVERE, code);
        line.setLoggerName("vn.ocua");
        line.setThrown(thrown);
        publish(line);
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (closed || !isLoggable(line)) {
            return;
        }
        FileHandler to = opened();
        if (to != null) {
            to.publish(line);
        }
    }

    private @Nullable FileHandler opened() {
        Path data = folder;
        if (file != null || data == null || !Files.isDirectory(data)) {
            return file;
        }
        try {
            Path log = Files.createDirectories(data.resolve("log"));
            // FileHandler reads % as its own signs.
            String pattern = log.toString().replace("%", "%%") + "/ocua.log";
            FileHandler opened = new FileHandler(pattern, BYTES, FILES, true);
            opened.setEncoding("UTF-8");
            opened.setFormatter(new Plain());
            file = opened;
        } catch (IOException e) {
            // A log that cannot be written must not keep anybody from working.
            closed = true;
        }
        return file;
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (file != null) {
            file.close();
            file = null;
        }
    }

    private static final class Plain extends Formatter {
        @Override
        public String format(LogRecord line) {
            StringBuilder text = new StringBuilder(400);
            String name = line.getLoggerName() == null ? "" : line.getLoggerName();
            text.append(line.getInstant()).append(' ').append(line.getLevel().getName());
            text.append(' ').append(name);
            if (name.startsWith("vn.ocua")) {
                text.append(' ').append(line.getMessage());
            }
            text.append('\n');
            Throwable thrown = line.getThrown();
            for (int i = 0; thrown != null && i < 16; i++, thrown = thrown.getCause()) {
                text.append(i == 0 ? "  " : "  because of ").append(described(thrown)).append('\n');
                for (StackTraceElement frame : thrown.getStackTrace()) {
                    text.append("    ").append(frame).append('\n');
                }
            }
            return text.toString();
        }

        private static String described(Throwable thrown) {
            String kind = thrown.getClass().getName();
            return switch (thrown) {
                case Fault fault -> kind + " " + fault.code() + " " + fault.sentence().key();
                case IOException io -> kind + ": " + io.getMessage();
                default -> kind;
            };
        }
    }
}
