package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Settling;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.OnBehalf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One line of a batch: its fields as text, a number being as good as its digits.
final class BatchLine {
    private static final Set<String> REGISTER =
            Set.of(
                    "procedure",
                    "name",
                    "id",
                    "channel",
                    "identity",
                    "born",
                    "sex",
                    "phone",
                    "address",
                    "email",
                    "organisation",
                    "owner",
                    "authorised",
                    "case",
                    "copies",
                    "note",
                    "delivery",
                    "components",
                    "fee",
                    "received",
                    "onBehalf",
                    "consent",
                    "consentNumber",
                    "account",
                    "deliverTo",
                    "settled",
                    "number",
                    "feeCollected",
                    "feeReceipt");

    private final ObjectNode node;
    private final List<Refusal> wrong = new ArrayList<>();

    BatchLine(ObjectNode node) {
        this.node = node;
    }

    /// Names that no command knows; told, not refused.
    Set<String> unknown(Set<String> known) {
        Set<String> unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(known);
        return unknown;
    }

    static Set<String> registerFields() {
        return REGISTER;
    }

    /// Empty where it is absent or null.
    String text(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isString() || value.isNumber()) {
            return value.asString();
        }
        wrong.add(Refusal.at(field, "refusal.line.text", field));
        return "";
    }

    boolean flag(String field) {
        JsonNode value = node.get(field);
        if (value != null && !value.isNull() && !value.isBoolean()) {
            wrong.add(Refusal.at(field, "refusal.line.flag", field));
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    @Nullable JsonNode part(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    <T> Outcome<T> good(T value) {
        return wrong.isEmpty() ? Outcome.done(value) : new Outcome.Refused<>(wrong);
    }

    Outcome<Application> application() {
        JsonNode given = part("components");
        Outcome<List<Application.Given>> components =
                given == null ? Outcome.done(List.of()) : components(given);
        return components.then(read -> application(given == null ? null : read));
    }

    private Outcome<Application> application(@Nullable List<Application.Given> components) {
        Application read =
                new Application(
                        text("id"),
                        text("procedure"),
                        text("case"),
                        text("channel"),
                        text("name"),
                        text("identity"),
                        text("born"),
                        text("sex"),
                        text("phone"),
                        text("address"),
                        text("email"),
                        text("organisation"),
                        text("owner"),
                        text("authorised"),
                        text("copies"),
                        text("note"),
                        text("delivery"),
                        components,
                        fee(),
                        text("received"));
        return good(
                read.with(
                        OnBehalf.Typed.of(
                                flag("onBehalf"),
                                text("consent"),
                                text("consentNumber"),
                                text("account")),
                        text("deliverTo")));
    }

    /// Result and return at once; null where the line only receives.
    Outcome<Optional<Settling>> settling() {
        if (!flag("settled")) {
            return good(Optional.empty());
        }
        Boolean collected = part("feeCollected") == null ? null : flag("feeCollected");
        return good(
                Optional.of(Settling.plain(text("number")).paid(collected, text("feeReceipt"))));
    }

    private @Nullable Long fee() {
        String text = text("fee");
        if (text.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            wrong.add(Refusal.at("fee", "refusal.fee.range", shown));
            return null;
        }
    }

    /// `[{no, originals, certified, copies, source}]`
    static Outcome<List<Application.Given>> components(JsonNode node) {
        List<Application.Given> given = new ArrayList<>();
        if (!node.isArray()) {
            return Outcome.refused(Refusal.at("components", "refusal.line.components"));
        }
        for (JsonNode one : node) {
            boolean good =
                    one.isObject()
                            && one.path("no").isInt()
                            && count(one, "originals")
                            && count(one, "certified")
                            && count(one, "copies");
            if (!good) {
                return Outcome.refused(Refusal.at("components", "refusal.line.components"));
            }
            given.add(
                    new Application.Given(
                            one.path("no").intValue(),
                            one.path("originals").asInt(0),
                            one.path("certified").asInt(0),
                            one.path("copies").asInt(0),
                            one.path("source").asString("")));
        }
        return Outcome.done(given);
    }

    private static boolean count(JsonNode paper, String field) {
        JsonNode value = paper.path(field);
        return value.isMissingNode() || value.isNull() || value.isInt();
    }
}
