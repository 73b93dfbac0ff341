package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.Given;
import vn.ocua.dossier.Dossier;
import vn.ocua.practice.Options;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Neither a log nor what a person reads of trouble holds a password, a session or an identity
/// number.
class SecretsTest {
    private static final Pattern SESSION = Pattern.compile("\"session\"\\s*:\\s*\"([^\"]+)\"");

    /// Everything that takes no time.
    private static final String PLAN =
            "everything:3.5,slow:0,stall-before:0,stall-during:0,http-429:0,http-503:0,seed:11";

    @TempDir Path folder;

    @Test
    void nothingSecretIsWrittenWhateverGoesWrong() throws IOException {
        Log log = new Log();
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(log);
        root.setLevel(Level.ALL);
        try (Province province = new Province(folder, PLAN, SecretsTest::plain);
                Relay relay =
                        new Relay(province.portal.port(), new Relay.Line(10, 4000, 0, 0), 5)) {
            LineTest.through(province, relay);
            Office office = new Office(province, Given.seed(3));
            for (int i = 0; i < 5; i++) {
                office.works(10);
                log.add(String.valueOf(province.exchange.round(true, _ -> {})));
                log.add(String.valueOf(province.exchange.watch().view()));
                log.add(String.valueOf(province.exchange.test()));
                log.add(String.valueOf(province.exchange.settings()));
            }
            Set<String> secrets = sessions(relay.heard());
            assertThat(secrets).as("sessions that were given").isNotEmpty();
            secrets.add(province.portal.access().password());
            for (Dossier dossier : Province.all(province.counter)) {
                String identity = dossier.applicant().person().identity();
                if (!identity.isEmpty()) {
                    secrets.add(identity);
                }
            }
            String all = String.join("\n", log.said);
            assertThat(secrets).hasSizeGreaterThan(8).noneMatch(all::contains);
        } finally {
            root.setLevel(before);
            root.removeHandler(log);
        }
    }

    private static Options plain(Options options) {
        return options.withGzip(false);
    }

    private static Set<String> sessions(String heard) {
        Set<String> sessions = new LinkedHashSet<>();
        Matcher matcher = SESSION.matcher(heard);
        while (matcher.find()) {
            sessions.add(matcher.group(1));
        }
        return sessions;
    }

    /// Keeps every word, also what an exception quotes.
    private static final class Log extends Handler {
        final Queue<String> said = new ConcurrentLinkedQueue<>();

        void add(String text) {
            said.add(text);
        }

        @Override
        public void publish(LogRecord r) {
            if (!String.valueOf(r.getLoggerName()).startsWith("vn.ocua")
                    && r.getLevel().intValue() < Level.INFO.intValue()) {
                return; // What libraries say only when asked to is not in our log.
            }
            StringWriter words = new StringWriter();
            words.append(r.getMessage()).append(' ').append(Arrays.toString(r.getParameters()));
            if (r.getThrown() != null) {
                r.getThrown().printStackTrace(new PrintWriter(words));
            }
            said.add(words.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
