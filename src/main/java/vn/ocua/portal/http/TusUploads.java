package vn.ocua.portal.http;

import org.jspecify.annotations.Nullable;

import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;
import vn.ocua.portal.PortalSettings;
import vn.ocua.portal.Uploads;

import java.util.Arrays;
import java.util.function.Consumer;

/// tus 1.0.0 with `creation` and `checksum`: chunk after chunk from where the server says it
/// stands.
///
/// A chunk that breaks off with a checksum does not count, so at most one is sent twice.
final class TusUploads implements Uploads {
    private static final int CHUNK = 256 * 1024;
    private static final int SMALLEST = 16 * 1024;

    /// A server that takes a chunk and does not move on is not asked for ever.
    private static final int MOST_IN_VAIN = 3;

    private final Door door;
    private final TusServer server;

    TusUploads(PortalSettings settings, Door door, Line line) {
        this.door = door;
        this.server = new TusServer(settings.adapterUrl() + settings.fileEndpoint(), line);
    }

    @Override
    public Uploaded upload(
            Scan scan,
            @Nullable String url,
            Consumer<String> created,
            Consumer<Long> sent,
            long most)
            throws LineTrouble, InterruptedException {
        TusServer.Offer offer = door.inSession(server::offer);
        if (offer.refuses(scan.size())) {
            offer =
                    door.inSession(
                            server::offerAgain); // The province may have raised its limit since.
            if (offer.refuses(scan.size())) {
                return new Uploaded.TooLarge(offer.most());
            }
        }
        long offset = url == null ? -1 : door.inSession(s -> server.offset(url, scan.size(), s));
        String at = url;
        if (at == null || offset < 0) {
            offset = 0;
            at = door.inSession(s -> server.create(scan, s));
            if (at.isEmpty()) {
                return new Uploaded.TooLarge(door.inSession(server::offerAgain).most());
            }
            created.accept(at);
        }
        return go(scan, at, offset, offer, sent, most);
    }

    private Uploaded go(
            Scan scan, String url, long from, TusServer.Offer offer, Consumer<Long> sent, long most)
            throws LineTrouble, InterruptedException {
        long offset = from;
        long budget = Math.max(1, most);
        int inVain = 0;
        int largest = CHUNK;
        byte[] content = offset < scan.size() ? scan.content().get() : new byte[0];
        if (offset < scan.size() && content.length != scan.size()) {
            throw new IllegalArgumentException("not the announced size: " + scan.sha256());
        }
        while (offset < scan.size()) {
            if (budget <= 0) {
                return new Uploaded.Paused(url, offset);
            }
            int length = (int) Math.min(Math.min(largest, budget), scan.size() - offset);
            byte[] chunk = Arrays.copyOfRange(content, (int) offset, (int) offset + length);
            budget -= length;
            long now;
            try {
                now = append(scan, url, offset, chunk, offer);
            } catch (LineTrouble e) {
                if (e.kind() != Kind.TOO_LARGE || length <= SMALLEST) {
                    throw e;
                }
                largest = length / 2; // Something before the portal takes no bodies of that size.
                continue;
            }
            inVain = now > offset ? 0 : inVain + 1;
            if (now < 0 || now > scan.size() || inVain >= MOST_IN_VAIN) {
                throw new LineTrouble(Kind.SERVER, TusServer.stuck(), null);
            }
            offset = now;
            sent.accept(offset);
        }
        return new Uploaded.Done(url);
    }

    /// @return bytes that are there now, as the server says
    private long append(Scan scan, String url, long offset, byte[] chunk, TusServer.Offer offer)
            throws LineTrouble, InterruptedException {
        long now = door.inSession(s -> server.append(url, offset, chunk, offer, s));
        return now >= 0 ? now : door.inSession(s -> server.offset(url, scan.size(), s));
    }
}
