package vn.ocua.practice;

import com.sun.net.httpserver.HttpHandler;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Texts;
import vn.ocua.portal.WireJson;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// A running portal on 127.0.0.1.
///
/// Faults strike the four endpoints of the contract only; the page and the commands behind it
/// always answer.
public final class PracticePortal implements AutoCloseable {
    private static final long MOST_CALL = 32L * 1024 * 1024;

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Options options;
    private final Book book;
    private final Intake intake;
    private final Sessions sessions;
    private final Uploads uploads;
    private final Weather weather;
    private final PortalSide side;
    private final Listener listener;

    private PracticePortal(Options options, Book book, JsonMapper json) {
        Texts texts = Texts.vietnamese();
        this.options = options;
        this.book = book;
        intake = new Intake(book, json, texts, options.clock());
        sessions = new Sessions(options.clock(), options.sessionLife());
        uploads = new Uploads(options.folder(), json);
        weather = new Weather(options.faults());
        side = new PortalSide(book, json, options.clock());
        var integration = new IntegrationDesk(book, intake, json, texts, options.batchSize());
        var share = new ShareDesk(book, CatalogueCsv.read(options.folder(), texts), json, texts);
        Map<String, HttpHandler> doors = new HashMap<>();
        Storm storm = new Storm(texts, closing, length -> listener().shutFor(length));
        String password = book.password();
        doors.put(
                Access.AUTH,
                entrance(storm, new SignInDoor(json, texts, sessions, password, options.gzip())));
        doors.put(
                Access.INTEGRATION,
                entrance(storm, new CallDoor(json, texts, sessions, integration)));
        doors.put(Access.SHARE, entrance(storm, new CallDoor(json, texts, sessions, share)));
        doors.put(
                Access.FILES,
                entrance(storm, new FilesDoor(uploads, sessions, options.mostUpload(), this::url)));
        Page page = new Page(texts);
        Door desk = new CommandDoor(this, page, json, texts);
        // Its own weather: what a person looks at is not struck and not counted.
        doors.put("/", new Entrance(new Weather(FaultPlan.none()), storm, desk, true, MOST_CALL));
        listener = new Listener(options.port(), doors);
    }

    /// Opens the folder and the port.
    ///
    /// @throws vn.ocua.base.Fault where the folder is in use, damaged or another program's, or the
    ///   port is taken
    public static PracticePortal start(Options options) {
        JsonMapper json = WireJson.mapper();
        Book book = Book.open(options.folder(), json);
        try {
            return new PracticePortal(options, book, json);
        } catch (RuntimeException e) {
            book.close();
            throw e;
        }
    }

    private Entrance entrance(Storm storm, Door door) {
        long most = Math.max(MOST_CALL, options.mostUpload());
        return new Entrance(weather, storm, restoring(door), options.gzip(), most);
    }

    /// Whatever the call is for: the plan's one restoring must not be spent on nothing.
    private Door restoring(Door door) {
        return asked -> {
            if (asked.twist() == FaultKind.RESTORED) {
                side.restoreBackup((side.changes() + 3) / 4);
            }
            return door.answer(asked);
        };
    }

    private Listener listener() {
        return listener;
    }

    public int port() {
        return listener.port();
    }

    /// `http://127.0.0.1:8099`, without a slash at its end.
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /// What a desk's settings need.
    public Access access() {
        return new Access(
                url(),
                Access.AUTH,
                Access.INTEGRATION,
                Access.SHARE,
                Access.FILES,
                Access.USER,
                book.password(),
                Access.DSTCODE,
                Access.MADONVI,
                options.batchSize());
    }

    /// Prints address, paths and credentials for the person who started it.
    public void describe(PrintStream out) {
        Texts texts = Texts.vietnamese();
        out.println(texts.of("practice.started", url() + "/"));
        out.println();
        access().print(out);
        out.println();
        out.println(texts.of("practice.faults", options.faults()));
    }

    /// What a citizen, an official or a restored backup does.
    public PortalSide side() {
        return side;
    }

    /// Another plan of faults from the next call on.
    public void change(FaultPlan plan) {
        weather.change(plan);
    }

    /// Ends every session, as a portal does at night.
    public void endSessions() {
        sessions.endAll();
    }

    /// Everything it holds now.
    public PracticeState state() {
        return States.of(book, intake, weather, uploads, url() + Access.FILES + "/");
    }

    @Override
    public void close() {
        closing.countDown();
        listener.close();
        book.close();
    }
}
