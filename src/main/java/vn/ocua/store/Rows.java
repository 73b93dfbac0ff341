package vn.ocua.store;

import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.DOSSIER_ALIAS;
import static vn.ocua.store.sql.Tables.SUBMITTED;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Text;
import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Course;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.OnBehalf;
import vn.ocua.dossier.ProcedureRef;
import vn.ocua.dossier.Standing;
import vn.ocua.dossier.Status;
import vn.ocua.dossier.Submitted;
import vn.ocua.dossier.Term;
import vn.ocua.person.Person;
import vn.ocua.person.Sex;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Step;
import vn.ocua.store.sql.tables.records.DossierRecord;
import vn.ocua.time.Paused;
import vn.ocua.time.TimeLimit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A dossier and its row, in both directions; one line a field.
final class Rows {
    private static final JsonMapper JSON = Json.mapper();
    private static final int FOLDED_LIMIT = 700;

    private Rows() {}

    static @Nullable Dossier one(DSLContext sql, Condition which) {
        DossierRecord row = sql.selectFrom(DOSSIER).where(which).fetchOne();
        return row == null ? null : dossier(sql, row);
    }

    static Dossier dossier(DSLContext sql, DossierRecord row) {
        List<Submitted> papers =
                sql.select(
                                SUBMITTED.NO,
                                SUBMITTED.NAME,
                                SUBMITTED.ORIGINALS,
                                SUBMITTED.CERTIFIED,
                                SUBMITTED.COPIES,
                                SUBMITTED.SOURCE)
                        .from(SUBMITTED)
                        .where(SUBMITTED.DOSSIER.eq(row.getNo()))
                        .orderBy(SUBMITTED.NO)
                        .fetch(Records.mapping(Submitted::new));
        List<String> aliases =
                sql.select(DOSSIER_ALIAS.CODE)
                        .from(DOSSIER_ALIAS)
                        .where(DOSSIER_ALIAS.DOSSIER.eq(row.getNo()))
                        .fetch(DOSSIER_ALIAS.CODE);
        return read(row, papers, aliases);
    }

    /// Many at once, by number; without the codes they had before.
    static Map<Long, Dossier> many(DSLContext sql, Collection<Long> numbers) {
        Map<Long, List<Submitted>> papers =
                sql.selectFrom(SUBMITTED)
                        .where(SUBMITTED.DOSSIER.in(numbers))
                        .orderBy(SUBMITTED.DOSSIER, SUBMITTED.NO)
                        .fetchGroups(
                                SUBMITTED.DOSSIER,
                                r ->
                                        new Submitted(
                                                r.getNo(),
                                                r.getName(),
                                                r.getOriginals(),
                                                r.getCertified(),
                                                r.getCopies(),
                                                r.getSource()));
        Map<Long, Dossier> all = new HashMap<>();
        sql.selectFrom(DOSSIER)
                .where(DOSSIER.NO.in(numbers))
                .forEach(row ->
                        all.put(
                                row.getNo(),
                                read(row, papers.getOrDefault(row.getNo(), List.of()), List.of())));
        return all;
    }

    static void write(Dossier d, DossierRecord row) {
        var person = d.applicant().person();
        row.setId(d.id());
        row.setCode(d.code());
        row.setCodeTail(DossierCode.tail(d.code()));
        row.setProcedureCode(d.procedure().code());
        row.setProcedureTitle(d.procedure().title());
        row.setProcedureField(d.procedure().field());
        row.setEdition(d.procedure().edition());
        row.setCaseName(d.procedure().caseName());
        row.setLimitAmount(d.procedure().limit().amount());
        TimeLimit.Unit unit = d.procedure().limit().unit();
        row.setLimitUnit(unit == null ? null : unit.name());
        row.setDecision(d.procedure().decision());
        List<Step> steps = d.procedure().steps();
        row.setSteps(steps.isEmpty() ? null : JSON.writeValueAsString(steps));
        row.setKnownAs(d.applicant().known());
        row.setName(person.name());
        row.setIdentity(person.identity());
        row.setBorn(person.born());
        row.setSex(person.sex() == null ? null : person.sex().name());
        row.setPhone(person.phone());
        row.setEmail(person.email());
        row.setAddress(person.address());
        row.setOrganisation(d.applicant().organisation());
        row.setOwner(d.applicant().owner());
        row.setAuthorised(d.applicant().authorised());
        row.setCopies(d.copies());
        row.setFee(d.fee());
        row.setChannel(d.channel().name());
        row.setDelivery(d.delivery().name());
        row.setNote(d.note());
        OnBehalf filed = d.onBehalf();
        row.setConsent(filed == null ? null : filed.consent().name());
        row.setConsentNumber(filed == null ? null : filed.number());
        row.setAccount(filed == null ? null : filed.account());
        row.setDeliverTo(d.deliverTo());
        row.setReceived(d.received());
        row.setEntered(d.entered());
        row.setFolded(folded(d.applicant()));
        write(d.standing(), row);
    }

    static void write(Standing s, DossierRecord row) {
        row.setStatus(s.status().code());
        row.setStatusBefore(s.before() == null ? null : s.before().code());
        row.setStarts(s.term().starts());
        row.setDue(s.term().due());
        row.setOriginalDue(s.term().original());
        row.setPaused(json(s.term().paused()));
        row.setPausedOriginal(json(s.term().pausedOriginal()));
        row.setExtended(s.term().extended());
        row.setSupplements(s.supplements());
        row.setVersion(s.version());
        row.setFinished(s.finished());
        row.setReturned(s.returned());
        row.setHolder(s.holder());
        Course course = s.course();
        row.setCourse(course == null ? null : JSON.writeValueAsString(course));
        row.setStepDue(course == null || course.left() != null ? null : course.due());
    }

    private static Dossier read(DossierRecord r, List<Submitted> papers, List<String> aliases) {
        TimeLimit.Unit unit =
                r.getLimitUnit() == null ? null : TimeLimit.Unit.valueOf(r.getLimitUnit());
        ProcedureRef procedure =
                new ProcedureRef(
                        r.getProcedureCode(),
                        r.getProcedureTitle(),
                        r.getProcedureField(),
                        r.getEdition(),
                        r.getCaseName(),
                        new TimeLimit(plain(r.getLimitAmount()), unit),
                        r.getDecision(),
                        steps(r.getSteps()));
        Person person =
                new Person(
                        r.getName(),
                        r.getIdentity(),
                        r.getBorn(),
                        r.getSex() == null ? null : Sex.valueOf(r.getSex()),
                        r.getPhone(),
                        r.getEmail(),
                        r.getAddress());
        Term term =
                new Term(
                        r.getStarts(),
                        r.getDue(),
                        r.getOriginalDue(),
                        paused(r.getPaused()),
                        paused(r.getPausedOriginal()),
                        r.getExtended());
        Standing standing =
                new Standing(
                        Status.of(r.getStatus()),
                        r.getStatusBefore() == null ? null : Status.of(r.getStatusBefore()),
                        term,
                        r.getSupplements(),
                        r.getVersion(),
                        r.getFinished(),
                        r.getReturned(),
                        r.getHolder(),
                        course(r.getCourse()));
        return new Dossier(
                r.getId(),
                r.getCode(),
                aliases,
                procedure,
                new Applicant(person, r.getOrganisation(), r.getOwner(), r.getAuthorised()),
                papers,
                r.getCopies(),
                r.getFee(),
                Channel.valueOf(r.getChannel().toUpperCase(Locale.ROOT)),
                Delivery.valueOf(r.getDelivery()),
                r.getNote(),
                r.getReceived(),
                r.getEntered(),
                standing,
                filed(r),
                r.getDeliverTo());
    }

    private static @Nullable OnBehalf filed(DossierRecord r) {
        String consent = r.getConsent();
        return consent == null
                ? null
                : new OnBehalf(
                        OnBehalf.Consent.valueOf(consent),
                        java.util.Objects.requireNonNullElse(r.getConsentNumber(), ""),
                        java.util.Objects.requireNonNullElse(r.getAccount(), ""));
    }

    /// All names of a dossier as one folded text, each name between bars so that words of two names
    /// never pair.
    static String folded(Applicant applicant) {
        StringBuilder all = new StringBuilder();
        for (String name : names(applicant)) {
            all.append(all.isEmpty() ? "" : " | ").append(Text.fold(name));
        }
        return all.length() <= FOLDED_LIMIT ? all.toString() : all.substring(0, FOLDED_LIMIT);
    }

    /// Every name as it stands, and where it has an apostrophe also without: `H'Hương` is looked
    /// for as `huong` and as `hhuong`.
    static List<String> names(Applicant applicant) {
        List<String> names = new ArrayList<>();
        for (String name :
                List.of(applicant.person().name(), applicant.owner(), applicant.organisation())) {
            if (!name.isEmpty()) {
                names.add(name);
                String joined = name.replaceAll("['ʼ’]", "");
                if (!joined.equals(name)) {
                    names.add(joined);
                }
            }
        }
        return names;
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable String json(@Nullable Paused paused) {
        return paused == null ? null : JSON.writeValueAsString(paused);
    }

    static List<Step> steps(@Nullable String json) {
        return json == null ? List.of() : List.of(JSON.readValue(json, Step[].class));
    }

    static @Nullable Course course(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Course.class);
    }

    private static @Nullable Paused paused(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Paused.class);
    }
}
