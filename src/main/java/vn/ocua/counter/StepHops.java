package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.paper.ControlContent;
import vn.ocua.paper.ControlContent.Hop;
import vn.ocua.paper.ControlContent.Result;
import vn.ocua.procedure.Step;
import vn.ocua.store.Lists;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The rows of form 06 where the procedure plans its steps: what was handed over, with the share of
/// the time that was kept or not, and what is still to come, for the hand.
final class StepHops {
    private final Lists.Story story;
    private final Dossier dossier;
    private final String centre;
    private final AgencyToday agencies;
    private final Registers registers;
    private final Texts texts;
    private final List<Hop> hops = new ArrayList<>();

    /// Where the papers are after the last row, and who has them.
    private String place;

    private String holder = "";
    private int step;

    StepHops(Lists.Story story, String centre, AgencyToday agencies, Registers registers) {
        this.story = story;
        this.dossier = story.dossier();
        this.centre = centre;
        this.agencies = agencies;
        this.registers = registers;
        this.texts = agencies.texts();
        this.place = centre;
    }

    /// @param first unit as said now, of the next row that is still open; may be empty
    /// @param receiver said now, the same
    List<Hop> rows(String first, String receiver) {
        for (Lists.Event event : story.events()) {
            switch (event.kind()) {
                case "forward", "pass" -> toUnit(event);
                case "result" -> toDesk(event);
                default -> {}
            }
        }
        if (dossier.standing().finished() == null) {
            String unit = first;
            String taker = receiver;
            for (Step next = after(step); next != null; next = after(next.no())) {
                String to = said(next.agency(), unit.isEmpty() ? next.unit() : unit, next.name());
                hops.add(open(to, taker, share(next, null)));
                place = to;
                unit = "";
                taker = "";
            }
            hops.add(open(centre, "", ""));
        }
        return hops;
    }

    /// Who else takes part, for the head of the form.
    String others() {
        Set<String> names = new LinkedHashSet<>();
        for (Step one : dossier.procedure().steps()) {
            if (!one.agency().isEmpty()) {
                names.add(agencies.where(one.agency(), one.unit()));
            }
        }
        return String.join("; ", names);
    }

    private @Nullable Step after(int no) {
        return dossier.procedure().after(no);
    }

    private Hop open(String to, String taker, String note) {
        return new Hop(place, to, null, "", taker, Result.OPEN, note);
    }

    private void toUnit(Lists.Event event) {
        Map<String, String> said = event.details();
        Step to = dossier.procedure().step(Integer.parseInt(said.getOrDefault("step", "0")));
        String where =
                said(
                        said.getOrDefault("agency", ""),
                        said.getOrDefault("unit", ""),
                        said.getOrDefault("stepName", ""));
        boolean forward = event.kind().equals("forward");
        String share = to == null ? "" : share(to, moment(said.get("stepDue")));
        String note =
                forward
                        ? texts.of("paper.06.papers", Counted.all(dossier)) + ". " + share
                        : event.text().isEmpty()
                                ? share
                                : texts.of("paper.06.back", event.text()) + " " + share;
        hops.add(
                new Hop(
                        place,
                        where,
                        event.at(),
                        forward ? registers.fullName(event.officer()) : holder,
                        said.getOrDefault("receiver", ""),
                        result(event.at(), moment(said.get("fromDue"))),
                        note));
        place = where;
        holder = said.getOrDefault("receiver", "");
        step = to == null ? step : to.no();
    }

    private void toDesk(Lists.Event event) {
        Instant share = moment(event.details().get("fromDue"));
        Instant due = share == null ? dossier.standing().term().due() : share;
        hops.add(
                new Hop(
                        place,
                        centre,
                        event.at(),
                        holder,
                        registers.fullName(event.officer()),
                        result(event.at(), due),
                        ""));
        place = centre;
    }

    private String said(String agency, String unit, String otherwise) {
        String where = agencies.where(agency, unit);
        return where.isEmpty() ? otherwise : where;
    }

    private String share(Step one, @Nullable Instant due) {
        String hours = one.hours().toPlainString().replace('.', ',');
        return due == null
                ? texts.of("paper.06.share", one.no(), hours)
                : texts.of("paper.06.shareDue", one.no(), hours, shortly(due));
    }

    /// `17:00 16/11`: the column is narrow.
    private static String shortly(Instant due) {
        var at = VietnamTime.local(due);
        return String.format(
                Locale.ROOT,
                "%02d:%02d %02d/%02d",
                at.getHour(),
                at.getMinute(),
                at.getDayOfMonth(),
                at.getMonthValue());
    }

    private static @Nullable Instant moment(@Nullable String iso) {
        return iso == null ? null : OffsetDateTime.parse(iso).toInstant();
    }

    /// Before and on time by the day, as reports count; late by the minute.
    static ControlContent.Result result(Instant at, @Nullable Instant due) {
        if (due == null) {
            return Result.OPEN;
        }
        if (at.isAfter(due)) {
            return Result.LATE;
        }
        boolean day = VietnamTime.date(at).equals(VietnamTime.date(due));
        return day ? Result.ON_TIME : Result.EARLY;
    }
}
