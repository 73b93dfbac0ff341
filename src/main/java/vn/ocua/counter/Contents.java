package vn.ocua.counter;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.paper.Agency;
import vn.ocua.paper.Enclosed;
import vn.ocua.paper.Fee;
import vn.ocua.paper.GuidanceContent;
import vn.ocua.paper.Issue;
import vn.ocua.paper.Owner;
import vn.ocua.paper.ReceiptContent;
import vn.ocua.paper.Reference;
import vn.ocua.paper.RefusalContent;
import vn.ocua.paper.Subject;
import vn.ocua.paper.Submitter;
import vn.ocua.paper.Timing;
import vn.ocua.store.Lists;
import vn.ocua.time.TimeLimit;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Says on paper what a dossier says: one place where its fields become a form's words.
final class Contents {
    static final String TRAINING_PREFIX = "TH-";

    private final Texts texts;
    private final Forms forms = new Forms();

    Contents(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    Forms forms() {
        return forms;
    }

    /// `15 giờ 10, 20/11/2026`
    String moment(Instant at) {
        var t = VietnamTime.local(at);
        return String.format(
                Locale.ROOT,
                "%02d giờ %02d, %02d/%02d/%d",
                t.getHour(),
                t.getMinute(),
                t.getDayOfMonth(),
                t.getMonthValue(),
                t.getYear());
    }

    /// @param form `01`, `ct04` or `appointment`
    ReceiptContent receipt(
            Desk desk,
            String telephone,
            Account account,
            Lists.Story story,
            String form,
            String officer,
            Instant at) {
        Dossier d = story.dossier();
        Agency centre = AgencyNames.of(desk, telephone);
        Agency agency = form.equals("ct04") ? AgencyNames.police(desk, centre) : centre;
        String mark = mark(desk);
        String tail = DossierCode.tail(d.code());
        String number = tail.substring(tail.indexOf('-') + 1);
        Reference reference =
                new Reference(
                        mark + number + (form.equals("appointment") ? "/PH" : "/TNHS"),
                        mark + d.code(),
                        d.standing().version(),
                        replaced(story));
        return new ReceiptContent(
                forms.on(form, VietnamTime.date(at)),
                agency,
                reference,
                submitter(d),
                owner(d),
                d.channel(),
                new Subject(d.procedure().title(), d.procedure().code()),
                enclosed(d),
                d.copies(),
                new Timing(
                        limit(d.procedure().limit()),
                        d.received(),
                        d.standing().term().due(),
                        reasons(story)),
                collected(d.delivery(), desk, centre),
                // residence fees go to the police, whose account this is not
                new Fee(d.fee(), "", form.equals("01") ? account.request(d.fee(), d.code()) : null),
                Receipt.qr(desk, d),
                issue(desk, officer, at));
    }

    /// Form 02 before acceptance.
    GuidanceContent guidance(
            Desk desk, String telephone, Act.SlipGiven slip, String title, String officer) {
        LocalDate day = VietnamTime.date(slip.stamp().at());
        Agency agency = AgencyNames.of(desk, telephone);
        return new GuidanceContent(
                forms.on("02", day),
                agency,
                mark(desk) + slip.number(),
                "",
                submitter(slip.applicant()),
                new Subject(title, slip.procedure()),
                EventPapers.parts(slip.text()).stream().map(SlipItems::missing).toList(),
                forms.basis("02", day),
                stage(slip),
                null,
                texts.of("paper.collected.desk", desk.number(), agency.unit()),
                "",
                null,
                issue(desk, officer, slip.stamp().at()));
    }

    /// A second request says that it is one, and why the first did not ask for it.
    private String stage(Act.SlipGiven slip) {
        String before = texts.of("paper.stage.before");
        String why = slip.why();
        if (slip.earlier() == null) {
            return before;
        }
        String second = texts.of("paper.stage.second", before, slip.earlier());
        return why == null ? second : texts.of("paper.stage.why", second, why);
    }

    /// Form 03 before acceptance.
    RefusalContent refusal(
            Desk desk, String telephone, Act.SlipGiven slip, String title, String officer) {
        LocalDate day = VietnamTime.date(slip.stamp().at());
        return new RefusalContent(
                forms.on("03", day),
                AgencyNames.of(desk, telephone),
                mark(desk) + slip.number(),
                submitter(slip.applicant()),
                new Subject(title, slip.procedure()),
                slip.stamp().at(),
                List.of(new RefusalContent.Ground(slip.text(), forms.basis("03", day))),
                texts.of("paper.refusal.guidance"),
                desk.lookup() + "?p=" + slip.procedure(),
                issue(desk, officer, slip.stamp().at()));
    }

    private static Issue issue(Desk desk, String officer, Instant at) {
        return new Issue(officer, desk.number(), at, desk.training(), Issue.Copy.NONE);
    }

    private static String mark(Desk desk) {
        return desk.training() ? TRAINING_PREFIX : "";
    }

    private static @Nullable Owner owner(Dossier d) {
        var a = d.applicant();
        return a.owner().isEmpty() ? null : new Owner(a.owner(), "");
    }

    static Submitter submitter(Dossier d) {
        return submitter(d.applicant());
    }

    static Submitter submitter(vn.ocua.dossier.Applicant applicant) {
        var p = applicant.person();
        return new Submitter(
                p.sex(),
                p.name(),
                applicant.organisation(),
                p.address(),
                p.phone(),
                p.email(),
                p.identity());
    }

    private List<Enclosed> enclosed(Dossier d) {
        return d.papers().stream()
                .filter(p -> !p.source().equals("none"))
                .map(p ->
                        new Enclosed(
                                p.name(),
                                p.originals(),
                                p.certified(),
                                p.copies(),
                                source(p.source())))
                .toList();
    }

    private String source(String source) {
        return switch (source) {
            case "database", "reused", "card" -> texts.of("paper.source." + source);
            default -> "";
        };
    }

    /// `03 ngày làm việc`, `trong ngày`, `2,5 ngày làm việc`.
    String limit(TimeLimit limit) {
        if (limit.unit() == null) {
            return texts.of("limit.none");
        }
        String amount = limit.amount().stripTrailingZeros().toPlainString().replace('.', ',');
        String two = amount.matches("\\d") ? "0" + amount : amount;
        return texts.of("limit." + limit.unit().name().toLowerCase(Locale.ROOT), two);
    }

    private String collected(Delivery delivery, Desk desk, Agency agency) {
        return switch (delivery) {
            case DESK -> texts.of("paper.collected.desk", desk.number(), agency.unit());
            case POST -> texts.of("paper.collected.post");
            case ELECTRONIC -> texts.of("paper.collected.electronic");
        };
    }

    /// The reasons of the act that set the present promise.
    private List<String> reasons(Lists.Story story) {
        var due = story.dossier().standing().term().due();
        List<String> reasons = List.of();
        boolean same = false;
        for (Lists.Event event : story.events()) {
            boolean sets = Objects.equals(event.due(), due);
            if (sets && !same) {
                reasons = event.reasons().stream().map(texts::of).toList();
            }
            same = sets;
        }
        return reasons;
    }

    /// The version before this one, with the moment it arose.
    private static Reference.@Nullable Replaced replaced(Lists.Story story) {
        int version = story.dossier().standing().version();
        if (version == 1) {
            return null;
        }
        return story.events().stream()
                .filter(e -> e.version() == version - 1)
                .findFirst()
                .map(e -> new Reference.Replaced(version - 1, e.at()))
                .orElse(null);
    }
}
