package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The printing system of Linux and macOS, asked in its own words.
final class Cups {
    static final int STOPPED = 5;

    private static final int PRINT_JOB = 0x0002;
    private static final int CANCEL_JOB = 0x0008;
    private static final int JOB_ATTRIBUTES = 0x0009;
    private static final int PRINTER_ATTRIBUTES = 0x000B;
    private static final int DEFAULT_PRINTER = 0x4001;
    private static final int ALL_PRINTERS = 0x4002;
    private static final byte[] NOTHING = new byte[0];
    private static final List<String> ASKED =
            List.of(
                    "printer-name",
                    "printer-make-and-model",
                    "printer-state",
                    "printer-state-reasons",
                    "printer-is-accepting-jobs",
                    "queued-job-count",
                    "media-supported",
                    "media-source-supported",
                    "sides-supported");

    private final IppRoad road;

    Cups(IppRoad road) {
        this.road = road;
    }

    static Optional<Cups> here() {
        return IppRoad.here().map(Cups::new);
    }

    List<Printer> printers() throws IOException {
        String usual =
                road.call("/", new IppCall(DEFAULT_PRINTER).bytes(), NOTHING)
                        .first(IppReply.PRINTER)
                        .one("printer-name");
        IppCall call = new IppCall(ALL_PRINTERS).keywords("requested-attributes", ASKED);
        return road.call("/", call.bytes(), NOTHING).of(IppReply.PRINTER).stream()
                .map(group -> printer(group, usual))
                .toList();
    }

    /// @return empty when there is no printer of that name
    Optional<Printer> printer(String name) throws IOException {
        IppCall call =
                new IppCall(PRINTER_ATTRIBUTES)
                        .uri("printer-uri", uri(name))
                        .keywords("requested-attributes", ASKED);
        IppReply reply = road.call("/printers/" + inPath(name), call.bytes(), NOTHING);
        return reply.isDone()
                ? Optional.of(printer(reply.first(IppReply.PRINTER), ""))
                : Optional.empty();
    }

    private static Printer printer(IppReply.Group group, String usual) {
        String name = group.one("printer-name");
        List<String> reasons = group.all("printer-state-reasons");
        Trouble trouble = Reasons.of(reasons);
        if (trouble == null && group.number("printer-state", 0) == STOPPED) {
            trouble = Trouble.PAUSED;
        }
        if (trouble == null && group.one("printer-is-accepting-jobs").equals("false")) {
            trouble = Trouble.REFUSING;
        }
        return new Printer(
                name,
                group.one("printer-make-and-model"),
                name.equals(usual),
                trouble,
                group.number("queued-job-count", -1),
                group.all("media-source-supported"),
                group.all("media-supported").stream().map(Media::of).toList(),
                group.all("sides-supported").stream().anyMatch(s -> s.startsWith("two-sided")));
    }

    /// @param media null to take what the printer takes by itself
    IppReply print(Handout paper, String name, String format, @Nullable Media media)
            throws IOException {
        IppCall call =
                new IppCall(PRINT_JOB)
                        .uri("printer-uri", uri(name))
                        .name("requesting-user-name", user())
                        .name("job-name", paper.title())
                        .mime("document-format", format)
                        .group(IppCall.JOB)
                        .integer("copies", paper.copies())
                        .keyword("print-scaling", "none")
                        .keyword("sides", paper.duplex() ? "two-sided-long-edge" : "one-sided");
        if (media != null && !paper.tray().isEmpty() && media.width() > 0) {
            call.mediaFrom(media, paper.tray());
        } else if (media != null) {
            call.keyword("media", media.name());
        }
        return road.call("/printers/" + inPath(name), call.bytes(), paper.pdf());
    }

    IppReply job(String name, int number) throws IOException {
        return road.call("/jobs", aboutJob(JOB_ATTRIBUTES, name, number), NOTHING);
    }

    void cancel(String name, int number) throws IOException {
        road.call("/jobs", aboutJob(CANCEL_JOB, name, number), NOTHING);
    }

    private static byte[] aboutJob(int operation, String name, int number) {
        return new IppCall(operation)
                .uri("printer-uri", uri(name))
                .integer("job-id", number)
                .name("requesting-user-name", user())
                .bytes();
    }

    static Trouble refusal(int status) {
        return Map.of(
                        IppReply.NOT_FOUND, Trouble.GONE,
                        IppReply.GONE, Trouble.GONE,
                        IppReply.NOT_ACCEPTING, Trouble.REFUSING,
                        IppReply.FORMAT_NOT_SUPPORTED, Trouble.NO_DRIVER,
                        IppReply.FORBIDDEN, Trouble.NOT_ALLOWED,
                        IppReply.NOT_AUTHENTICATED, Trouble.NOT_ALLOWED,
                        IppReply.NOT_AUTHORIZED, Trouble.NOT_ALLOWED)
                .getOrDefault(status, Trouble.ABORTED);
    }

    private static String uri(String name) {
        return "ipp://localhost/printers/" + inPath(name);
    }

    private static String inPath(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String user() {
        return System.getProperty("user.name", "anonymous");
    }
}
