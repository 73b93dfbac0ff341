package vn.ocua.procedure;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import vn.ocua.procedure.Findings.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// JSON whose every value knows its line and path, so that a fault can be found in the file.
sealed interface LinedJson {
    Place place();

    /// Text, number or truth value as written; null is empty text.
    record Scalar(String text, Place place) implements LinedJson {}

    /// An array.
    record Items(List<LinedJson> items, Place place) implements LinedJson {}

    /// An object; a name given twice is a fault.
    record Members(Map<String, LinedJson> members, Place place) implements LinedJson {}

    /// @throws tools.jackson.core.JacksonException where the text is not JSON
    static LinedJson read(String text, Findings findings) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            LinedJson root = value(parser, "", findings);
            if (parser.nextToken() != null) {
                findings.fault(here(parser, ""), "refusal.catalogue.json");
            }
            return root;
        }
    }

    private static LinedJson value(JsonParser parser, String path, Findings findings) {
        Place place = here(parser, path);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, LinedJson> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                LinedJson value =
                        value(parser, path.isEmpty() ? name : path + "." + name, findings);
                if (members.put(name, value) != null) {
                    findings.fault(value.place(), "refusal.catalogue.nameTwice");
                }
            }
            return new Members(members, place);
        }
        if (token == JsonToken.START_ARRAY) {
            List<LinedJson> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser, path + "[" + items.size() + "]", findings));
            }
            return new Items(items, place);
        }
        return new Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getString(), place);
    }

    private static Place here(JsonParser parser, String path) {
        return new Place(parser.currentTokenLocation().getLineNr(), path);
    }
}
