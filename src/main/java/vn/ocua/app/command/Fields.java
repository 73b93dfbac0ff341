package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.OnBehalf;

import java.util.List;

/// The fields of a registration as options; their names are those of a batch line.
final class Fields {
    @Option(names = "--procedure", paramLabel = "CODE")
    String procedure = "";

    @Option(names = "--name", paramLabel = "TEXT")
    String name = "";

    @Option(names = "--id", paramLabel = "UUID")
    String id = "";

    @Option(names = "--channel", paramLabel = "direct|online|post")
    String channel = "";

    @Option(names = "--identity", paramLabel = "N")
    String identity = "";

    @Option(names = "--born", paramLabel = "DATE")
    String born = "";

    @Option(names = "--sex", paramLabel = "Nam|Nữ")
    String sex = "";

    @Option(names = "--phone", paramLabel = "N")
    String phone = "";

    @Option(names = "--address", paramLabel = "TEXT")
    String address = "";

    @Option(names = "--email", paramLabel = "TEXT")
    String email = "";

    @Option(names = "--organisation", paramLabel = "TEXT")
    String organisation = "";

    @Option(names = "--owner", paramLabel = "TEXT")
    String owner = "";

    @Option(names = "--authorised", paramLabel = "TEXT")
    String authorised = "";

    @Option(names = "--case", paramLabel = "TEXT")
    String caseName = "";

    @Option(names = "--copies", paramLabel = "N")
    String copies = "";

    @Option(names = "--note", paramLabel = "TEXT")
    String note = "";

    @Option(names = "--delivery", paramLabel = "desk|post|electronic")
    String delivery = "";

    @Option(names = "--components", paramLabel = "JSON")
    @Nullable String components;

    @Option(names = "--fee", paramLabel = "N")
    @Nullable Long fee;

    @Option(names = "--received", paramLabel = "MOMENT")
    String received = "";

    @Option(names = "--on-behalf")
    boolean onBehalf;

    @Option(names = "--consent", paramLabel = "signed|present")
    String consent = "";

    @Option(names = "--consent-number", paramLabel = "TEXT")
    String consentNumber = "";

    @Option(names = "--account", paramLabel = "N")
    String account = "";

    @Option(names = "--deliver-to", paramLabel = "TEXT")
    String deliverTo = "";

    Outcome<Application> application() {
        if (procedure.isBlank()) {
            throw new Usage("usage.missing", "--procedure");
        }
        return components().map(this::application);
    }

    private Application application(List<Application.Given> given) {
        Application read = plain(given);
        return read.with(OnBehalf.Typed.of(onBehalf, consent, consentNumber, account), deliverTo);
    }

    private Application plain(List<Application.Given> given) {
        return new Application(
                id,
                procedure,
                caseName,
                channel,
                name,
                identity,
                born,
                sex,
                phone,
                address,
                email,
                organisation,
                owner,
                authorised,
                copies,
                note,
                delivery,
                components == null ? null : given,
                fee,
                received);
    }

    private Outcome<List<Application.Given>> components() {
        if (components == null) {
            return Outcome.done(List.of());
        }
        try {
            JsonNode node = JsonMapper.shared().readTree(components);
            return BatchLine.components(node);
        } catch (JacksonException e) {
            return Outcome.refused(Refusal.at("components", "refusal.line.components"));
        }
    }
}
