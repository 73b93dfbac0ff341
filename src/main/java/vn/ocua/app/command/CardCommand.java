package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Run;
import vn.ocua.person.Card;

import java.util.ArrayList;
import java.util.List;

/// `card`: reads the text of an identity card's QR; needs neither store nor user.
@Command(name = "card")
public final class CardCommand implements vn.ocua.app.run.Command {
    @Parameters(index = "0", paramLabel = "TEXT")
    String text = "";

    @Override
    public Need need(Run run) {
        return Need.NOTHING;
    }

    @Override
    public int run(Run run) {
        return run.done(Card.read(text), card -> print(run, card));
    }

    private static void print(Run run, Card card) {
        String born = card.born() == null ? null : card.born().toString();
        String sex = card.sex() == null ? null : card.sex().word();
        String issued = card.issued() == null ? null : card.issued().toString();
        ObjectNode json =
                Run.object()
                        .put("number", card.number())
                        .put("oldNumber", card.oldNumber())
                        .put("name", card.name())
                        .put("born", born)
                        .put("sex", sex)
                        .put("address", card.address())
                        .put("issued", issued);
        ArrayNode warnings = json.putArray("warnings");
        card.warnings().forEach(warning -> warnings.add(run.texts().of(warning)));
        List<String> lines = new ArrayList<>();
        line(run, lines, "number", card.number());
        line(run, lines, "oldNumber", card.oldNumber());
        line(run, lines, "name", card.name());
        line(run, lines, "born", born == null ? "" : run.texts().of("cli.date", born));
        line(run, lines, "sex", sex == null ? "" : sex);
        line(run, lines, "address", card.address());
        line(run, lines, "issued", issued == null ? "" : run.texts().of("cli.date", issued));
        run.answer(json, lines);
        if (!run.settings().json()) {
            card.warnings().forEach(run::tell);
        }
    }

    private static void line(Run run, List<String> lines, String field, String value) {
        lines.add(run.texts().of("cli.card." + field, value.isEmpty() ? "–" : value));
    }
}
