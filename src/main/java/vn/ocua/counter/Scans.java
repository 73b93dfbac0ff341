package vn.ocua.counter;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Text;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Submitted;
import vn.ocua.person.Right;
import vn.ocua.store.Decision;
import vn.ocua.store.Store;

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

    private final Store store;
    private final InstantSource clock;

    Scans(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    public record Scan(String sha256, long size) {}

    /// @param component the paper's number in the dossier
    /// @param fileName as the citizen or scanner named it; only shown
    public Outcome<Scan> attach(
            Session session, String code, int component, String fileName, byte[] content) {
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
        if (kind(content).isEmpty()) {
            return Outcome.refused(Refusal.at("file", "refusal.scan.kind", Text.clean(fileName)));
        }
        Dossier dossier = store.lists().dossier(code.strip()).orElse(null);
        if (dossier == null) {
            return Outcome.refused(Refusal.at("code", "refusal.dossier.unknown", code));
        }
        if (dossier.papers().stream().map(Submitted::no).noneMatch(no -> no == component)) {
            return Outcome.refused(
                    Refusal.at("component", "refusal.scan.component", component, code));
        }
        String sha256 = store.files().put(content);
        String name = Text.clean(fileName);
        return store.submit(state ->
                Outcome.done(
                        new Decision.Decided<>(
                                List.of(
                                        new Act.Attached(
                                                new Act.Stamp(
                                                        clock.instant()
                                                                .truncatedTo(ChronoUnit.SECONDS),
                                                        session.officer().name()),
                                                dossier.id(),
                                                component,
                                                sha256,
                                                content.length,
                                                name.length() > 300
                                                        ? name.substring(0, 300)
                                                        : name)),
                                new Scan(sha256, content.length))));
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
