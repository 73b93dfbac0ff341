package vn.ocua.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;

import java.util.LinkedHashMap;
import java.util.Map;

/// Acts as the journal keeps them: JSON with the kind of act and its version.
///
/// Old versions stay readable for ever: a changed kind gets version 2 and an upgrade here. A kind
/// or version that is not known refuses to open, for guessing would rewrite history.
final class Acts {
    private static final Map<String, Class<? extends Act>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("desk", Act.DeskSetUp.class);
        KINDS.put("officer", Act.OfficerPut.class);
        KINDS.put("rules", Act.RulesAdopted.class);
        KINDS.put("calendar", Act.CalendarAdopted.class);
        KINDS.put("catalogue", Act.CatalogueAdopted.class);
        KINDS.put("agencies", Act.AgenciesAdopted.class);
        KINDS.put("clock", Act.ClockConfirmed.class);
        KINDS.put("restored", Act.Restored.class);
        KINDS.put("slip", Act.SlipGiven.class);
        KINDS.put("received", Act.Received.class);
        KINDS.put("moved", Act.Moved.class);
        KINDS.put("corrected", Act.Corrected.class);
        KINDS.put("attached", Act.Attached.class);
        KINDS.put("printed", Act.Printed.class);
        KINDS.put("remarked", Act.Remarked.class);
        KINDS.put("sendStarted", Exchanged.SendStarted.class);
        KINDS.put("answered", Exchanged.Answered.class);
        KINDS.put("offeredAgain", Exchanged.OfferedAgain.class);
        KINDS.put("cursorMoved", Exchanged.CursorMoved.class);
        KINDS.put("rowKept", Exchanged.RowKept.class);
        KINDS.put("filedOnline", Exchanged.FiledOnline.class);
        KINDS.put("taken", Exchanged.Taken.class);
        KINDS.put("conflict", Exchanged.ConflictFound.class);
        KINDS.put("settled", Exchanged.ConflictSettled.class);
        KINDS.put("renumbered", Exchanged.Renumbered.class);
        KINDS.put("released", Exchanged.Released.class);
        KINDS.put("closed", Exchanged.Closed.class);
        KINDS.put("lane", Exchanged.LaneGiven.class);
        KINDS.put("lookup", Exchanged.LookupSet.class);
        KINDS.put("parcel", Exchanged.ParcelTaken.class);
        KINDS.put("signingKey", Act.SigningKeyRenewed.class);
    }

    private static final int VERSION = 1;

    private final JsonMapper json = Json.mapper();

    /// An act as it is stored.
    @JsonPropertyOrder({"kind", "v", "act"})
    private record Written(String kind, int v, Act act) {}

    byte[] write(Act act) {
        return json.writeValueAsBytes(new Written(kind(act), VERSION, act));
    }

    Act read(byte[] bytes) {
        JsonNode node = json.readTree(bytes);
        String name = node.path("kind").asString("");
        int version = node.path("v").asInt(0);
        Class<? extends Act> kind = KINDS.get(name);
        if (kind == null || version != VERSION) {
            throw new Fault("SO-20", Sentence.of("fault.store.newerAct", name, version), null);
        }
        return json.treeToValue(node.get("act"), kind);
    }

    static String kind(Act act) {
        for (var entry : KINDS.entrySet()) {
            if (entry.getValue() == act.getClass()) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("act without a kind: " + act.getClass());
    }
}
