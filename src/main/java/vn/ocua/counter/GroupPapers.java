package vn.ocua.counter;

import vn.ocua.base.Texts;
import vn.ocua.dossier.Dossier;
import vn.ocua.paper.CombinedContent;
import vn.ocua.paper.Issue;
import vn.ocua.paper.MinutesContent;
import vn.ocua.store.Line;
import vn.ocua.store.Lists;
import vn.ocua.store.Store;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Papers that name several dossiers: the combined receipt and hand-over minutes.
final class GroupPapers {
    /// How long before its hand-over a dossier may have been received.
    private static final int DAYS = 31;

    private final Store store;
    private final Contents contents;
    private final Registers registers;
    private final Texts texts;

    GroupPapers(Store store, Contents contents, Registers registers) {
        this.store = store;
        this.contents = contents;
        this.registers = registers;
        this.texts = contents.texts();
    }

    /// All dossiers of the same identity number received the same day, in their order; the dossier
    /// alone where it has no number.
    List<Dossier> together(Dossier d) {
        String identity = d.applicant().person().identity();
        LocalDate day = VietnamTime.date(d.received());
        List<Dossier> found = new ArrayList<>();
        if (!identity.isEmpty()) {
            for (Line line : registers.received(day, day)) {
                if (line.identity().equals(identity)) {
                    store.lists().dossier(line.id()).ifPresent(found::add);
                }
            }
        }
        return found.isEmpty() ? List.of(d) : found;
    }

    CombinedContent combined(Occasion at, List<Dossier> dossiers) {
        Dossier first = dossiers.getFirst();
        List<CombinedContent.Row> rows =
                dossiers.stream()
                        .map(d ->
                                new CombinedContent.Row(
                                        at.code(d),
                                        d.procedure().title(),
                                        d.applicant().known(),
                                        Counted.words(texts, d),
                                        d.standing().term().due(),
                                        d.fee()))
                        .toList();
        Instant received =
                dossiers.stream()
                        .map(Dossier::received)
                        .max(java.util.Comparator.naturalOrder())
                        .orElse(first.received());
        return new CombinedContent(
                contents.forms().on("combined", at.day()),
                at.agency(),
                at.number(first, "/TNHS"),
                Contents.submitter(first),
                received,
                rows,
                Receipt.qr(at.desk(), first),
                at.issue(Issue.Copy.CITIZEN));
    }

    /// The dossiers forwarded on the day that this one was; the dossier alone where it still waits.
    List<Lists.Story> forwarded(Lists.Story story) {
        Lists.Event own = EventPapers.last(story, "forward");
        if (own == null) {
            return List.of(story);
        }
        LocalDate day = VietnamTime.date(own.at());
        List<Lists.Story> found = new ArrayList<>();
        for (Line line : registers.received(day.minusDays(DAYS), day)) {
            if (line.id().equals(story.dossier().id())) {
                found.add(story);
            } else if (line.status() >= 4) {
                store.lists()
                        .story(line.code())
                        .filter(other -> on(other, day))
                        .ifPresent(found::add);
            }
        }
        return found.contains(story) ? found : List.of(story);
    }

    private static boolean on(Lists.Story story, LocalDate day) {
        Lists.Event event = EventPapers.last(story, "forward");
        return event != null && VietnamTime.date(event.at()).equals(day);
    }

    MinutesContent minutes(Occasion at, List<Lists.Story> stories, PaperOrder order) {
        Instant moment = at.at();
        List<MinutesContent.Row> rows = new ArrayList<>();
        for (Lists.Story story : stories) {
            Dossier d = story.dossier();
            rows.add(
                    new MinutesContent.Row(
                            at.code(d),
                            d.procedure().title(),
                            d.applicant().known(),
                            d.received(),
                            d.standing().term().due(),
                            contents.limit(d.procedure().limit()),
                            Counted.all(d)));
        }
        String number = order.said("number");
        String unit = order.said("unit");
        boolean office = unit.isEmpty() && order.post();
        return new MinutesContent(
                contents.forms().on("minutes", at.day()),
                at.agency(),
                number.isEmpty() ? texts.of("paper.minutes.number") : number,
                moment,
                office ? texts.of("paper.minutes.postOffice") : unit,
                order.said("receiver"),
                order.post(),
                rows,
                at.issue());
    }
}
