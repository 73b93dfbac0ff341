package vn.ocua.portal.http;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.ocua.portal.Answer;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.Changes;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.FoundDossier;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.Portal;
import vn.ocua.portal.PortalSettings;
import vn.ocua.portal.Reply;
import vn.ocua.portal.Traffic;
import vn.ocua.portal.Uploads;
import vn.ocua.portal.WireProcedure;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The provincial portal by HTTP, as the interface of the provincial systems has it.
public final class HttpPortal implements Portal {
    private final PortalSettings settings;
    private final Bodies bodies;
    private final Line line;
    private final Door door;
    private final Uploads uploads;

    /// @param settings that passed [PortalSettings#check]
    public HttpPortal(PortalSettings settings, InstantSource clock, Limits limits) {
        this.settings = settings;
        bodies = new Bodies(settings);
        line = new Line(Trust.context(settings.authorityPem()), clock, limits);
        door = new Door(settings, bodies, line);
        uploads = new TusUploads(settings, door, line);
    }

    @Override
    public void signIn() throws LineTrouble, InterruptedException {
        door.signIn();
    }

    @Override
    public Answer dossiers(boolean updating, List<String> items)
            throws LineTrouble, InterruptedException {
        return Replies.answer(
                door.call(settings.integrationEndpoint(), bodies.dossiers(updating, items)));
    }

    @Override
    public Answer progress(List<String> items) throws LineTrouble, InterruptedException {
        return Replies.answer(door.call(settings.integrationEndpoint(), bodies.progress(items)));
    }

    @Override
    public Optional<FoundDossier> lookUp(String code) throws LineTrouble, InterruptedException {
        Reply reply = door.call(settings.integrationEndpoint(), bodies.lookUp(code));
        ErrorCode said = reply.errorCode();
        if (said != null && said.is(ErrorCode.UNKNOWN)) {
            return Optional.empty();
        }
        List<JsonNode> rows = Replies.rows(reply);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        for (JsonNode row : rows) {
            Optional<FoundDossier> found = Replies.read(row, FoundDossier.class);
            if (found.isPresent() && code.equals(found.get().maHoSo())) {
                return found;
            }
        }
        throw Troubles.outOfContract();
    }

    @Override
    public Changes changes(long cursor, int limit) throws LineTrouble, InterruptedException {
        Changes page = page(cursor, limit);
        // A page that promises more than it holds may have lost its end. A second look costs one
        // request; a decision passed over would be lost for good. Gaps in `seq` look the same
        // twice.
        if (page.cursor() > last(page, cursor)) {
            Changes again = page(cursor, limit);
            return again.rows().size() >= page.rows().size() ? again : page;
        }
        return page;
    }

    private Changes page(long cursor, int limit) throws LineTrouble, InterruptedException {
        Reply reply = door.call(settings.shareEndpoint(), bodies.changes(cursor, limit));
        List<ChangeRow> rows = Replies.changes(reply);
        Long next = reply.cursor();
        if (next == null || next < 0) {
            throw Troubles.outOfContract();
        }
        return new Changes(rows, next, Objects.requireNonNullElse(reply.kyNguyen(), ""));
    }

    private static long last(Changes page, long otherwise) {
        return page.rows().isEmpty() ? otherwise : page.rows().getLast().seq();
    }

    @Override
    public List<WireProcedure> procedures() throws LineTrouble, InterruptedException {
        List<WireProcedure> all = new ArrayList<>();
        for (JsonNode row :
                Replies.rows(door.call(settings.shareEndpoint(), bodies.procedures()))) {
            all.add(procedure(row)); // One passed over would look repealed.
        }
        return all;
    }

    @Override
    public Optional<WireProcedure> procedure(String code) throws LineTrouble, InterruptedException {
        Reply reply = door.call(settings.shareEndpoint(), bodies.procedure(code));
        List<JsonNode> rows = Replies.rows(reply);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        for (JsonNode row : rows) {
            Optional<WireProcedure> read = Replies.read(row, WireProcedure.class);
            if (read.isPresent() && code.equals(read.get().maTTHC())) {
                return read;
            }
        }
        throw Troubles.outOfContract();
    }

    private static WireProcedure procedure(JsonNode row) throws LineTrouble {
        return Replies.read(row, WireProcedure.class)
                .filter(p -> p.maTTHC() != null && !p.maTTHC().isBlank())
                .orElseThrow(Troubles::outOfContract);
    }

    @Override
    public Uploads uploads() {
        return uploads;
    }

    @Override
    public Traffic traffic() {
        return line.traffic();
    }

    @Override
    public @Nullable Duration clockSkew() {
        return line.skew();
    }

    @Override
    public void close() {
        line.close();
    }

    @Override
    public String toString() {
        return "HttpPortal[" + settings.adapterUrl() + "]";
    }
}
