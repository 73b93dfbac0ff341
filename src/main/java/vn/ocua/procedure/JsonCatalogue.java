package vn.ocua.procedure;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.procedure.Findings.Cell;
import vn.ocua.procedure.Findings.Place;
import vn.ocua.procedure.LinedJson.Items;
import vn.ocua.procedure.LinedJson.Members;
import vn.ocua.procedure.LinedJson.Scalar;
import vn.ocua.time.TimeLimit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a catalogue as JSON: `{"procedures": […]}`. What a case or a channel does not say, it
/// takes from its procedure.
final class JsonCatalogue {
    private static final Set<String> CASE =
            Set.of(
                    "name",
                    "days",
                    "unit",
                    "fee_vnd",
                    "fee_online_vnd",
                    "documents",
                    "channels",
                    "steps");
    private static final Set<String> CHANNEL = Set.of("channel", "days", "unit", "fee_vnd");
    private static final Set<String> PAPER = Set.of("name", "originals", "copies", "required");
    private static final Set<String> STEP = Set.of("no", "name", "agency", "unit", "hours", "role");

    private final Findings findings = new Findings();
    private final Entries entries = new Entries(findings);
    private final Values values = new Values(findings);
    private final Papers papers = new Papers(findings);
    private final StepCells stepCells = new StepCells(findings);

    static Outcome<CatalogueFile> read(String text) {
        JsonCatalogue reader = new JsonCatalogue();
        try {
            LinedJson root = LinedJson.read(text, reader.findings);
            if (root instanceof Members top) {
                top.members().keySet().stream()
                        .filter(name -> !name.equals("procedures") && !name.startsWith("$"))
                        .forEach(reader.entries::unknown);
                root = top.members().get("procedures");
            }
            List<Members> procedures = reader.objects(root, new Place(1, "procedures"));
            if (procedures.isEmpty()) {
                reader.findings.fault(Refusal.of("refusal.catalogue.nothing"));
            }
            procedures.forEach(reader::procedure);
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            reader.findings.fault(new Place(line, ""), "refusal.catalogue.json");
        }
        return reader.entries.outcome();
    }

    private void procedure(Members procedure) {
        known(
                procedure,
                Stream.concat(Entries.NAMES.stream(), Stream.of("channels", "cases", "steps"))
                        .toList());
        LinedJson listed = procedure.members().get("cases");
        List<Case> cases = new ArrayList<>();
        if (listed == null) {
            String name = values.text(cell(procedure, "case"), Findings.NAME);
            cases.add(one(name, procedure, procedure));
        } else {
            for (Members one : objects(listed, listed.place())) {
                known(one, CASE);
                String name = values.needed(cell(one, "name"), Findings.NAME);
                if (cases.stream().anyMatch(c -> c.name().equalsIgnoreCase(name))) {
                    findings.fault(one.place(), "refusal.catalogue.caseTwice", name);
                }
                cases.add(one(name, one, procedure));
            }
            if (cases.isEmpty()) {
                findings.fault(listed.place(), "refusal.catalogue.empty");
                cases.add(one("", procedure, procedure));
            }
        }
        entries.add(name -> cell(procedure, name), cases);
    }

    private Case one(String name, Members own, Members procedure) {
        TimeLimit limit = values.limit(cell(own, procedure, "days"), cell(own, procedure, "unit"));
        Long fee = values.fee(cell(own, procedure, "fee_vnd"));
        // A case with a fee of its own does not take the procedure's online fee.
        boolean priced = own.members().containsKey("fee_vnd");
        Long online = values.fee(cell(own, priced ? own : procedure, "fee_online_vnd"));
        List<Terms> terms = entries.terms(limit, fee, online);
        LinedJson channels = either(own, procedure, "channels");
        if (channels != null) {
            for (Members channel : objects(channels, channels.place())) {
                known(channel, CHANNEL);
                channel(channel, own, procedure, terms);
            }
        }
        LinedJson documents = either(own, procedure, "documents");
        LinedJson steps = either(own, procedure, "steps");
        return new Case(
                name,
                terms,
                documents == null ? List.of() : papers(documents),
                steps == null ? List.of() : steps(steps, terms.getFirst().limit()));
    }

    private List<Step> steps(LinedJson listed, TimeLimit limit) {
        List<Step> steps = new ArrayList<>();
        for (Members step : objects(listed, listed.place())) {
            known(step, STEP);
            steps.add(stepCells.read(steps.size() + 1, name -> cell(step, name)));
        }
        if (!steps.isEmpty()) {
            stepCells.together(steps, limit, listed.place());
        }
        return steps;
    }

    private void channel(Members channel, Members own, Members procedure, List<Terms> terms) {
        Cell which = cell(channel, "channel");
        int at =
                switch (which.text().strip().toLowerCase(Locale.ROOT)) {
                    case "direct" -> 0;
                    case "online" -> 1;
                    case "post" -> 2;
                    default -> -1;
                };
        if (at < 0) {
            findings.fault(which.place(), "refusal.catalogue.channel", Values.start(which.text()));
            return;
        }
        Terms base = terms.get(at);
        boolean timed =
                channel.members().containsKey("days") || channel.members().containsKey("unit");
        TimeLimit limit = base.limit();
        if (timed) {
            Cell days = cell(channel, "days");
            Cell unit = cell(channel, "unit");
            limit =
                    values.limit(
                            days.empty() ? cell(own, procedure, "days") : days,
                            unit.empty() ? cell(own, procedure, "unit") : unit);
        }
        Cell fee = cell(channel, "fee_vnd");
        terms.set(at, new Terms(base.channel(), limit, fee.empty() ? base.fee() : values.fee(fee)));
    }

    private List<Component> papers(LinedJson documents) {
        List<Component> list = new ArrayList<>();
        for (Members paper : objects(documents, documents.place())) {
            known(paper, PAPER);
            Cell name = cell(paper, "name");
            String text = values.needed(name, Findings.NAME);
            list.add(
                    papers.counted(
                            list.size() + 1,
                            text,
                            name,
                            count(cell(paper, "originals"), 1),
                            count(cell(paper, "copies"), 0),
                            required(cell(paper, "required"), text)));
        }
        return list;
    }

    private int count(Cell cell, int absent) {
        if (cell.empty()) {
            return absent;
        }
        if (!cell.text().strip().matches("[0-9]{1,9}")) {
            findings.fault(cell.place(), "refusal.catalogue.count", Values.start(cell.text()));
            return absent;
        }
        return Integer.parseInt(cell.text().strip());
    }

    private boolean required(Cell cell, String name) {
        return switch (cell.text()) {
            case "true" -> true;
            case "false" -> false;
            case "" -> Papers.required(name);
            default -> {
                findings.fault(cell.place(), "refusal.catalogue.truth", Values.start(cell.text()));
                yield true;
            }
        };
    }

    private void known(Members node, Collection<String> names) {
        node.members().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(entries::unknown);
    }

    private List<Members> objects(@Nullable LinedJson node, Place place) {
        List<Members> objects = new ArrayList<>();
        if (!(node instanceof Items list)) {
            findings.fault(node == null ? place : node.place(), "refusal.catalogue.list");
            return objects;
        }
        for (LinedJson item : list.items()) {
            if (item instanceof Members members) {
                objects.add(members);
            } else {
                findings.fault(item.place(), "refusal.catalogue.object");
            }
        }
        return objects;
    }

    private static @Nullable LinedJson either(Members own, Members procedure, String name) {
        LinedJson value = own.members().get(name);
        return value == null ? procedure.members().get(name) : value;
    }

    private Cell cell(Members own, Members procedure, String name) {
        return cell(own.members().containsKey(name) ? own : procedure, name);
    }

    private Cell cell(Members node, String name) {
        String path = node.place().name() + "." + name;
        LinedJson value = node.members().get(name);
        if (value == null) {
            return new Cell("", new Place(node.place().line(), path));
        }
        if (value instanceof Scalar(String text, Place place)) {
            return new Cell(text, place);
        }
        findings.fault(value.place(), "refusal.catalogue.scalar");
        return new Cell("", value.place());
    }
}
