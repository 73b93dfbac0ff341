package vn.ocua.counter;

import vn.ocua.base.Texts;
import vn.ocua.dossier.Present;
import vn.ocua.paper.Agency;
import vn.ocua.paper.CatalogueContent;
import vn.ocua.paper.PostingContent;
import vn.ocua.paper.Subject;
import vn.ocua.procedure.Case;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Component;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.Terms;
import vn.ocua.time.OfficeRules;
import vn.ocua.time.Session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// What is posted of the catalogue (niêm yết công khai): one procedure a page, or the list by
/// field.
final class Postings {
    private final Contents contents;
    private final Texts texts;

    Postings(Contents contents) {
        this.contents = contents;
        this.texts = contents.texts();
    }

    PostingContent posting(Occasion at, Present present, Edition edition) {
        Agency agency = at.agency();
        boolean one = edition.cases().size() == 1;
        boolean alike = edition.cases().stream().map(this::terms).distinct().count() == 1;
        return new PostingContent(
                contents.forms().on("posting", at.day()),
                agency,
                new Subject(edition.title(), edition.code()),
                edition.field(),
                same(edition, c -> contents.limit(c.on(Channel.DIRECT).limit())),
                same(edition, c -> fee(c.on(Channel.DIRECT))),
                same(edition, c -> fee(c.on(Channel.ONLINE))),
                edition.cases().stream().map(c -> situation(c, one, alike)).toList(),
                facts(at, agency, present, edition),
                at.desk().lookup() + "?p=" + edition.code(),
                edition.adopted(),
                at.issue());
    }

    CatalogueContent catalogue(Occasion at, List<Edition> valid) {
        Map<String, List<CatalogueContent.Entry>> fields = new TreeMap<>();
        LocalDate adopted = LocalDate.MIN;
        for (Edition edition : valid) {
            String limit = same(edition, c -> contents.limit(c.on(Channel.DIRECT).limit()));
            String fee = same(edition, c -> fee(c.on(Channel.DIRECT)));
            fields.computeIfAbsent(edition.field(), f -> new ArrayList<>())
                    .add(new CatalogueContent.Entry(edition.code(), edition.title(), limit, fee));
            adopted = adopted.isBefore(edition.adopted()) ? edition.adopted() : adopted;
        }
        List<CatalogueContent.Field> listed = new ArrayList<>();
        fields.forEach((name, entries) -> listed.add(new CatalogueContent.Field(name, entries)));
        return new CatalogueContent(
                contents.forms().on("catalogue", at.day()),
                at.agency(),
                listed,
                adopted.equals(LocalDate.MIN) ? at.day() : adopted,
                at.issue());
    }

    private String same(Edition edition, Function<Case, String> words) {
        List<String> all = edition.cases().stream().map(words).distinct().toList();
        return all.size() == 1 ? all.getFirst() : texts.of("paper.posting.byCase");
    }

    private String fee(Terms terms) {
        Long fee = terms.fee();
        return fee == null ? texts.of("paper.posting.feeUnknown") : Texts.money(fee) + " đồng";
    }

    private String terms(Case c) {
        return texts.of(
                "paper.posting.terms",
                contents.limit(c.on(Channel.DIRECT).limit()),
                fee(c.on(Channel.DIRECT)),
                fee(c.on(Channel.ONLINE)));
    }

    /// @param alike all cases have the same limit and fees, which the page says above
    private PostingContent.Situation situation(Case c, boolean only, boolean alike) {
        List<PostingContent.Paper> papers = new ArrayList<>();
        for (Component one : c.components()) {
            String count = Counted.words(texts, one.originals(), one.copies());
            papers.add(new PostingContent.Paper(one.name(), count));
        }
        return new PostingContent.Situation(only ? "" : c.name(), alike ? "" : terms(c), papers);
    }

    private List<PostingContent.Fact> facts(
            Occasion at, Agency agency, Present present, Edition edition) {
        List<PostingContent.Fact> facts = new ArrayList<>();
        add(facts, "paper.posting.result", edition.result());
        add(
                facts,
                "paper.posting.place",
                texts.of("paper.posting.placeText", agency.unit(), agency.lookup()));
        OfficeRules rules = present.deadlines().calendar().rulesOn(at.day());
        add(facts, "paper.posting.hours", hours(rules));
        LocalDate from = edition.validFrom() == null ? edition.adopted() : edition.validFrom();
        String decision =
                edition.decision().isEmpty()
                        ? texts.of("paper.posting.validText", from)
                        : texts.of("paper.posting.decisionText", edition.decision(), from);
        LocalDate to = edition.validTo();
        add(
                facts,
                "paper.posting.decision",
                to == null ? decision : decision + texts.of("paper.posting.until", to));
        add(facts, "paper.posting.note", edition.note());
        add(
                facts,
                "paper.posting.complaints",
                agency.telephone().isEmpty()
                        ? agency.lookup()
                        : texts.of(
                                "paper.posting.complaintsText",
                                agency.telephone(),
                                agency.lookup()));
        return facts;
    }

    private void add(List<PostingContent.Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new PostingContent.Fact(texts.of(label), text));
        }
    }

    /// `thứ Hai đến thứ Sáu: 07 giờ 00 – 11 giờ 30 và 13 giờ 30 – 17 giờ 00`
    private String hours(OfficeRules rules) {
        List<DayOfWeek> days = new ArrayList<>(rules.officeDays());
        boolean row = days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        String named =
                row && days.size() > 1
                        ? texts.of(
                                "paper.posting.days",
                                texts.weekday(days.getFirst()),
                                texts.weekday(days.getLast()))
                        : String.join(", ", days.stream().map(texts::weekday).toList());
        List<String> sessions = new ArrayList<>();
        for (Session session : rules.sessions()) {
            sessions.add(
                    texts.of(
                            "paper.posting.session",
                            clock(session.opens()),
                            clock(session.closes())));
        }
        String all = String.join(texts.of("paper.posting.and"), sessions);
        return named.substring(0, 1).toUpperCase(Locale.ROOT) + named.substring(1) + ": " + all;
    }

    private static String clock(LocalTime at) {
        return String.format(Locale.ROOT, "%02d giờ %02d", at.getHour(), at.getMinute());
    }
}
