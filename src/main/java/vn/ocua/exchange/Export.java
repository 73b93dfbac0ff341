package vn.ocua.exchange;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Outcome;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.person.Right;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.WireDossier;
import vn.ocua.portal.WireJson;
import vn.ocua.portal.courier.SheetFile;
import vn.ocua.store.Store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Everything of some days as one file, for a province without any interface. Whether its people
/// took it over nobody tells this desk: nothing is closed by it.
public final class Export {
    private static final JsonMapper JSON = WireJson.mapper();

    private final Store store;
    private final Freezing freezing;

    Export(Store store, Freezing freezing) {
        this.store = store;
        this.freezing = freezing;
    }

    /// @param dossiers how many it holds
    public record Made(byte[] file, int dossiers, int progress) {}

    /// Dossiers received in a time, as they stand, with all their progress; right `REPORT`.
    ///
    /// @param to not included
    /// @param sheet a workbook, else JSON
    public Outcome<Made> make(Session session, Instant from, Instant to, boolean sheet) {
        var barred = session.lacks(Right.REPORT);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        String desk = Objects.requireNonNull(store.present()).desk().name();
        List<WireDossier> dossiers = new ArrayList<>();
        List<ProgressRow> progress = new ArrayList<>();
        for (Dossier dossier : store.outbox(o -> o.received(from, to))) {
            List<Message> messages = store.outbox(o -> o.of(dossier.id()));
            Message last = null;
            for (var content : store.outbox(o -> o.content(messages))) {
                Message m = content.message();
                if (m.kind() == Kind.PROGRESS) {
                    progress.add(JSON.readValue(freezing.body(content, desk), ProgressRow.class));
                } else if (m.kind() != Kind.FILE) {
                    last = m;
                }
            }
            if (last != null) {
                Message whole = last;
                store.outbox(o -> o.content(List.of(whole)))
                        .forEach(content ->
                                dossiers.add(
                                        JSON.readValue(
                                                freezing.body(content, desk), WireDossier.class)));
            }
        }
        SheetFile.Rows rows = new SheetFile.Rows(dossiers, progress);
        byte[] file = sheet ? SheetFile.xlsx(rows) : SheetFile.json(rows);
        return Outcome.done(new Made(file, dossiers.size(), progress.size()));
    }
}
