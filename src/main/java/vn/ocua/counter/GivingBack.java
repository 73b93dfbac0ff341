package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.dossier.Status;
import vn.ocua.procedure.Edition;
import vn.ocua.store.Store;
import vn.ocua.time.TimeLimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Handing a result over (trả kết quả): the dossier behind a scanned receipt, whether it can be
/// handed over now, and the act with its result where both come at once.
public final class GivingBack {
    private final Store store;
    private final Showing showing;
    private final Progress progress;

    GivingBack(Store store, Showing showing, Progress progress) {
        this.store = store;
        this.showing = showing;
        this.progress = progress;
    }

    /// What can be done with a dossier whose owner stands at the desk.
    public enum Way {
        /// Its result lies here.
        RETURN,
        /// A procedure of the same day: its result is recorded and handed over as one.
        SETTLE,
        /// Not now; its status says why.
        WAIT
    }

    /// @param receipt what the scanned receipt says of itself; null when none was scanned
    /// @param result what the catalogue calls the result; empty when it does not
    public record Opened(
            Showing.Story story, Checking.@Nullable Checked receipt, String result, Way way) {}

    /// The whole code in a text, typed or scanned; empty when there is none. A code without its
    /// agency is looked for instead.
    public static String code(String text) {
        List<String> codes = DossierCode.in(text);
        return codes.isEmpty() ? "" : codes.getFirst();
    }

    /// Opens what a text names by its code.
    ///
    /// @param text the receipt's QR text, or a code
    public Outcome<Opened> open(Session session, String text) {
        String code = code(text);
        Checking.Checked checked = checked(text);
        return showing.story(session, code.isEmpty() ? text.strip() : code)
                .map(story ->
                        new Opened(story, checked, result(story.dossier()), way(story.dossier())));
    }

    /// Hands the result over; with a result given, that is recorded first, both or neither.
    ///
    /// @param result null where it lies here already
    public Outcome<Dossier> give(
            Session session, String code, Order.@Nullable Result result, Order.Return given) {
        List<Progress.Asked> asked = new ArrayList<>();
        if (result != null) {
            asked.add(new Progress.Asked(code, result));
        }
        asked.add(new Progress.Asked(code, given));
        return progress.orders(session, asked).map(List::getLast);
    }

    private Checking.@Nullable Checked checked(String text) {
        if (!ReceiptQr.begun(text) && !text.strip().startsWith(ReceiptQr.TRAINING)) {
            return null;
        }
        byte[] own = Objects.requireNonNull(store.present()).desk().publicKeyBytes();
        return Checking.check(
                text,
                Map.of(ReceiptQr.keyName(own), own),
                code -> store.lists().dossier(code).orElse(null));
    }

    private static Way way(Dossier dossier) {
        Status status = dossier.standing().status();
        if (status == Status.DONE) {
            return Way.RETURN;
        }
        boolean running = status == Status.RECEIVED || status == Status.IN_PROGRESS;
        return running && dossier.procedure().limit().unit() == TimeLimit.Unit.SAME_DAY
                ? Way.SETTLE
                : Way.WAIT;
    }

    private String result(Dossier dossier) {
        return Objects.requireNonNull(store.present())
                .catalogue()
                .find(dossier.procedure().code())
                .map(Edition::result)
                .orElse("");
    }
}
