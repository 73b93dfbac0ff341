package vn.ocua.portal.http;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.portal.Call;
import vn.ocua.portal.PortalSettings;
import vn.ocua.portal.Services;
import vn.ocua.portal.SignIn;
import vn.ocua.portal.WireJson;

import java.util.List;

/// The bodies of calls, by the session they are sent in. Frozen items go in as they are.
final class Bodies {
    private static final JsonMapper JSON = WireJson.mapper();

    private final PortalSettings settings;

    Bodies(PortalSettings settings) {
        this.settings = settings;
    }

    /// One call, to be written again when the session is another.
    interface Body {
        String in(String session);
    }

    String signIn() {
        return JSON.writeValueAsString(new SignIn(settings.username(), settings.password()));
    }

    Body dossiers(boolean updating, List<String> items) {
        String flag = updating ? "\"True\"" : "\"False\"";
        return session -> batch(session, Services.SYNC_DOSSIERS, ",\"isUpdating\":" + flag, items);
    }

    Body progress(List<String> items) {
        return session -> batch(session, Services.SYNC_PROGRESS, "", items);
    }

    Body lookUp(String code) {
        return session -> write(Call.lookUp(session, settings.madonvi(), code));
    }

    Body changes(long cursor, int limit) {
        return session -> write(Call.changes(session, settings.madonvi(), cursor, limit));
    }

    Body procedures() {
        return session -> write(Call.procedures(session, settings.madonvi()));
    }

    Body procedure(String code) {
        return session -> write(Call.procedure(session, settings.madonvi(), code));
    }

    private static String write(Call<?> call) {
        return JSON.writeValueAsString(call);
    }

    private String batch(String session, String service, String flag, List<String> items) {
        return "{\"session\":"
                + JSON.writeValueAsString(session)
                + ",\"madonvi\":"
                + JSON.writeValueAsString(settings.madonvi())
                + ",\"service\":\""
                + service
                + '"'
                + flag
                + ",\"data\":["
                + String.join(",", items)
                + "]}";
    }
}
