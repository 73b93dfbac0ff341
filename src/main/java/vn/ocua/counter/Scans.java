package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Numbering;
import vn.ocua.dossier.Submitted;
import vn.ocua.paper.QrReading;
import vn.ocua.paper.ScanFile;
import vn.ocua.paper.ScanPage;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Scans beside a dossier's papers: checked by what they are, stored once, encrypted, named by an
/// act.
public final class Scans {
    /// 20 MiB; the portal takes less, but what the citizen gave is kept as given.
    public static final long LARGEST = 20L << 20;

    private static final int LONGEST_NAME = 300;

    private final Store store;
    private final InstantSource clock;

    Scans(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    public record Scan(String sha256, long size) {}

    /// A file that is kept, whether or not an act names it yet.
    ///
    /// @param size bytes
    public record Kept(String sha256, long size, int pages, String name) {}

    /// @param component the paper's number in the dossier
    /// @param fileName as the citizen or scanner named it; only shown
    public Outcome<Scan> attach(
            Session session, String code, int component, String fileName, byte[] content) {
        return allowed(session, fileName, content)
                .then(fine -> place(code, component).map(_ -> put(fileName, fine, 1)))
                .then(kept -> attach(session, code, component, kept));
    }

    /// The same for what an officer brings by hand: looked into first, an image made smaller.
    public Outcome<Scan> take(
            Session session, String code, int component, String fileName, byte[] content) {
        return allowed(session, fileName, content)
                .then(_ -> place(code, component))
                .then(_ -> keep(session, fileName, content))
                .then(kept -> attach(session, code, component, kept));
    }

    /// Looks into a file and keeps it, before there is a dossier; right `ATTACH`.
    public Outcome<Kept> keep(Session session, String fileName, byte[] content) {
        return allowed(session, fileName, content)
                .then(fine -> ScanFile.check(fileName, fine))
                .map(checked -> put(fileName, checked.content(), checked.pages()));
    }

    /// Names a kept file in a dossier. Refused on a day before one that has numbers already.
    public Outcome<Scan> attach(Session session, String code, int component, Kept kept) {
        Optional<Refusal> barred = session.lacks(Right.ATTACH);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        return place(code, component)
                .then(dossier ->
                        store.submit(state -> {
                            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
                            Optional<Refusal> backwards =
                                    Numbering.barred(VietnamTime.date(now), state.lastDay());
                            if (backwards.isPresent()) {
                                return Outcome.refused(backwards.get());
                            }
                            Act.Stamp stamp = new Act.Stamp(now, session.officer().name());
                            return Outcome.done(
                                    new Decision.Decided<>(
                                            List.of(
                                                    new Act.Attached(
                                                            stamp,
                                                            dossier.id(),
                                                            component,
                                                            kept.sha256(),
                                                            kept.size(),
                                                            kept.name())),
                                            new Scan(kept.sha256(), kept.size())));
                        }));
    }

    /// The text of the QR code in a photograph of a card; refused where there is none.
    public Outcome<String> card(byte[] image) {
        return QrReading.read(image)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("file", "refusal.card.noCode")));
    }

    private static Outcome<byte[]> allowed(Session session, String fileName, byte[] content) {
        Optional<Refusal> barred = session.lacks(Right.ATTACH);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        if (content.length == 0) {
            return Outcome.refused(Refusal.at("file", "refusal.scan.empty", Text.clean(fileName)));
        }
        if (content.length > LARGEST) {
            return Outcome.refused(
                    Refusal.at("file", "refusal.scan.large", content.length >> 20, LARGEST >> 20));
        }
        return kind(content).isEmpty()
                ? Outcome.refused(Refusal.at("file", "refusal.scan.kind", Text.clean(fileName)))
                : Outcome.done(content);
    }

    private Outcome<Dossier> place(String code, int component) {
        Dossier dossier = store.lists().dossier(code.strip()).orElse(null);
        if (dossier == null) {
            return Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code));
        }
        return dossier.papers().stream().map(Submitted::no).noneMatch(no -> no == component)
                ? Outcome.refused(
                        Refusal.at("component", "refusal.scan.component", component, code))
                : Outcome.done(dossier);
    }

    private Kept put(String fileName, byte[] content, int pages) {
        String name = Text.clean(fileName);
        return new Kept(
                store.files().put(content),
                content.length,
                pages,
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }

    /// A scan as it was given; a paper shows what the lists mask, so rights `SHOW` and
    /// `SEE_IDENTITY`.
    public Outcome<byte[]> content(Session session, String sha256) {
        Optional<Refusal> barred =
                session.lacks(Right.SHOW).or(() -> session.lacks(Right.SEE_IDENTITY));
        return barred.isPresent()
                ? Outcome.refused(barred.get())
                : Outcome.done(store.files().get(sha256));
    }

    /// A page of a scan as pixels.
    ///
    /// @param pages of the whole file
    /// @param pixels row after row, 0xAARRGGBB
    public record Page(int pages, int width, int height, int[] pixels) {}

    /// One page to be looked at, drawn anew each time; rights as for [#content].
    ///
    /// @param page from 0
    /// @param width wished, pixels
    public Outcome<Page> page(Session session, String sha256, String name, int page, int width) {
        return content(session, sha256)
                .then(content -> ScanPage.draw(name, content, page, width))
                .map(p -> new Page(p.pages(), p.width(), p.height(), p.pixels()));
    }

    /// By the first bytes, never by the name: PDF, JPEG, PNG, TIFF.
    static Optional<String> kind(byte[] content) {
        String head =
                java.util.HexFormat.of()
                        .formatHex(content, 0, Math.min(8, content.length))
                        .toUpperCase(Locale.ROOT);
        if (head.startsWith("25504446")) {
            return Optional.of("application/pdf");
        }
        if (head.startsWith("FFD8FF")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("89504E470D0A1A0A")) {
            return Optional.of("image/png");
        }
        return head.startsWith("49492A00") || head.startsWith("4D4D002A")
                ? Optional.of("image/tiff")
                : Optional.empty();
    }
}
