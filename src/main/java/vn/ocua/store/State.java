package vn.ocua.store;

import static vn.ocua.store.sql.Tables.AGENCY;
import static vn.ocua.store.sql.Tables.CALENDAR_DAY;
import static vn.ocua.store.sql.Tables.CALENDAR_YEAR;
import static vn.ocua.store.sql.Tables.CLOCK;
import static vn.ocua.store.sql.Tables.DESK;
import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.DOSSIER_ALIAS;
import static vn.ocua.store.sql.Tables.EDITION;
import static vn.ocua.store.sql.Tables.HISTORY;
import static vn.ocua.store.sql.Tables.ISSUED;
import static vn.ocua.store.sql.Tables.OFFICER;
import static vn.ocua.store.sql.Tables.OFFICE_RULES;
import static vn.ocua.store.sql.Tables.SERIES;
import static vn.ocua.store.sql.Tables.SLIP;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Text;
import vn.ocua.dossier.AgencyBook;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Lane;
import vn.ocua.dossier.ListedAgency;
import vn.ocua.dossier.Present;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.procedure.Catalogue;
import vn.ocua.procedure.Edition;
import vn.ocua.time.CalendarDay;
import vn.ocua.time.Deadlines;
import vn.ocua.time.OfficeRules;
import vn.ocua.time.WorkingCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The present state as a decision sees it, inside the transaction that will carry its acts.
public final class State {
    private static final JsonMapper JSON = Json.mapper();

    private final DSLContext sql;
    private final @Nullable Present present;
    private final Asked asked;

    /// For one question.
    State(DSLContext sql, @Nullable Present present) {
        this(sql, present, new Asked(sql));
    }

    /// @param asked kept by the writer from act to act
    State(DSLContext sql, @Nullable Present present, Asked asked) {
        this.sql = sql;
        this.present = present;
        this.asked = asked;
    }

    /// What is asked before every registration.
    static final class Asked {
        private final Prepared dossier;
        private final Prepared used;
        private final Prepared lastDay;

        Asked(DSLContext sql) {
            dossier =
                    new Prepared(
                            sql,
                            () ->
                                    sql.select(DOSSIER.NO)
                                            .from(DOSSIER)
                                            .where(DOSSIER.ID.eq((UUID) null)));
            used =
                    new Prepared(
                            sql,
                            () ->
                                    sql.select(SERIES.USED)
                                            .from(SERIES)
                                            .where(SERIES.SERIES_.eq("").and(SERIES.SPAN.eq(""))));
            lastDay = new Prepared(sql, () -> sql.select(CLOCK.LAST_DAY).from(CLOCK));
        }
    }

    /// The desk as it is now; only set-up may ask before there is one, with [#isSetUp].
    public Present present() {
        return Objects.requireNonNull(present, "the desk is not set up");
    }

    public boolean isSetUp() {
        return present != null;
    }

    public Optional<Dossier> dossier(UUID id) {
        // Nearly always it is new, and then nothing needs to be read.
        return asked.dossier.first(Long.class, id) == null
                ? Optional.empty()
                : Optional.ofNullable(Rows.one(sql, DOSSIER.ID.eq(id)));
    }

    /// By its code or by one it had before.
    public Optional<Dossier> dossier(String code) {
        Dossier dossier = Rows.one(sql, DOSSIER.CODE.eq(code));
        if (dossier != null) {
            return Optional.of(dossier);
        }
        return Optional.ofNullable(
                Rows.one(
                        sql,
                        DOSSIER.NO.in(
                                sql.select(DOSSIER_ALIAS.DOSSIER)
                                        .from(DOSSIER_ALIAS)
                                        .where(DOSSIER_ALIAS.CODE.eq(code)))));
    }

    /// Numbers given in a series on a day (`code`, `261120`) or in a year (`02`, `2026`).
    public int used(String series, String span) {
        Integer used = asked.used.first(Integer.class, series, span);
        return used == null ? 0 : used;
    }

    /// The last day a number was given on; read afresh, for it moves with every dossier.
    public LocalDate lastDay() {
        LocalDate day = asked.lastDay.first(LocalDate.class);
        return day == null ? LocalDate.of(2000, 1, 1) : day;
    }

    /// The latest moment of a dossier's history; null before it has any.
    public @Nullable Instant lastMoment(UUID dossier) {
        return sql.select(DSL.max(HISTORY.MOMENT))
                .from(HISTORY)
                .join(DOSSIER)
                .on(DOSSIER.NO.eq(HISTORY.DOSSIER))
                .where(DOSSIER.ID.eq(dossier))
                .fetchOne(0, Instant.class);
    }

    /// A form 02 given before acceptance.
    public record Guided(String number, Instant at) {}

    /// The last form 02 that somebody was given for a procedure since a moment, and since the last
    /// dossier of theirs of that procedure was received; null when there is none.
    public @Nullable Guided guided(String identity, String procedure, Instant since) {
        if (identity.isEmpty()) {
            return null;
        }
        Instant received =
                sql.select(DSL.max(DOSSIER.RECEIVED))
                        .from(DOSSIER)
                        .where(DOSSIER.IDENTITY.eq(identity))
                        .and(DOSSIER.PROCEDURE_CODE.eq(procedure))
                        .fetchOne(0, Instant.class);
        Instant from = received == null || received.isBefore(since) ? since : received;
        return sql.select(SLIP.NUMBER, SLIP.MOMENT)
                .from(SLIP)
                .where(SLIP.IDENTITY.eq(identity))
                .and(SLIP.PROCEDURE_CODE.eq(procedure))
                .and(SLIP.FORM.eq("02"))
                .and(SLIP.MOMENT.ge(from))
                .orderBy(SLIP.SEQUENCE.desc())
                .limit(1)
                .fetchOne(r -> new Guided(r.value1(), r.value2()));
    }

    /// Whether somebody of this name was received under this number.
    public boolean isNumberOf(String identity, String name) {
        String wanted = Text.fold(name);
        return sql
                .selectDistinct(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.IDENTITY.eq(identity))
                .fetch(DOSSIER.NAME)
                .stream()
                .anyMatch(known -> Text.fold(known).equals(wanted));
    }

    /// What the portal must be told.
    public Outbox outbox() {
        return new Outbox(sql);
    }

    /// What the portal told.
    public Inbox inbox() {
        return new Inbox(sql);
    }

    /// How often a paper of that version came out, the first issue included; null hash when only
    /// that is unknown.
    public Issues issues(UUID dossier, String form, String paper, int version) {
        var rows =
                sql.select(ISSUED.SHA256, ISSUED.PAGES)
                        .from(ISSUED)
                        .join(DOSSIER)
                        .on(DOSSIER.NO.eq(ISSUED.DOSSIER))
                        .where(DOSSIER.ID.eq(dossier))
                        .and(
                                ISSUED.FORM
                                        .eq(form)
                                        .and(ISSUED.PAPER.eq(paper))
                                        .and(ISSUED.VERSION.eq(version)))
                        .orderBy(ISSUED.SEQUENCE)
                        .fetch();
        return rows.isEmpty()
                ? new Issues(0, null, 0)
                : new Issues(rows.size(), rows.getFirst().value1(), rows.getFirst().value2());
    }

    /// @param count 0 when the paper was never issued
    /// @param sha256 of the first issue's PDF
    public record Issues(int count, @Nullable String sha256, int pages) {}

    /// Reads what rarely changes; null before the desk was set up.
    static @Nullable Present load(DSLContext sql) {
        Desk desk = desk(sql);
        if (desk == null) {
            return null;
        }
        List<Officer> officers =
                sql.selectFrom(OFFICER)
                        .orderBy(OFFICER.NAME)
                        .fetch(r ->
                                new Officer(
                                        r.getName(), r.getFullName(), Role.valueOf(r.getRole())));
        return new Present(
                desk, officers, catalogue(sql), new Deadlines(calendar(sql)), agencies(sql));
    }

    private static AgencyBook agencies(DSLContext sql) {
        return AgencyBook.of(
                sql.selectFrom(AGENCY)
                        .orderBy(AGENCY.NO)
                        .fetch(r ->
                                new ListedAgency(
                                        r.getCode(),
                                        r.getName(),
                                        r.getValidFrom(),
                                        r.getValidTo(),
                                        r.getSucceededBy(),
                                        ListedAgency.Level.valueOf(r.getLevel()))));
    }

    /// What the catalogue was made from, so that acts that leave it alone need not parse it again.
    private record Parsed(List<String> bodies, Catalogue catalogue) {}

    /// All editions: a dossier counts by the one of its own day.
    private static Catalogue catalogue(DSLContext sql) {
        List<String> bodies =
                sql.select(EDITION.BODY)
                        .from(EDITION)
                        .orderBy(EDITION.CODE, EDITION.ADOPTED)
                        .fetch(EDITION.BODY);
        var kept = sql.configuration();
        if (kept.data(Parsed.class) instanceof Parsed known && known.bodies().equals(bodies)) {
            return known.catalogue();
        }
        Catalogue catalogue =
                Catalogue.of(
                        bodies.stream().map(body -> JSON.readValue(body, Edition.class)).toList());
        kept.data(Parsed.class, new Parsed(bodies, catalogue));
        return catalogue;
    }

    private static @Nullable Desk desk(DSLContext sql) {
        return sql.selectFrom(DESK)
                .fetchOne(r ->
                        new Desk(
                                r.getAgency(),
                                r.getName(),
                                new Lane(r.getLaneDesk(), r.getLaneFrom(), r.getLaneTo()),
                                r.getLookup(),
                                r.getTraining(),
                                r.getPublicKey(),
                                r.getPrivateKey()));
    }

    private static WorkingCalendar calendar(DSLContext sql) {
        String rules = sql.select(OFFICE_RULES.BODY).from(OFFICE_RULES).fetchOne(OFFICE_RULES.BODY);
        List<OfficeRules> dated =
                rules == null
                        ? List.of(OfficeRules.standard())
                        : Arrays.asList(JSON.readValue(rules, OfficeRules[].class));
        List<CalendarDay> days =
                sql.select(CALENDAR_DAY.ON_DAY, CALENDAR_DAY.KIND, CALENDAR_DAY.NAME)
                        .from(CALENDAR_DAY)
                        .orderBy(CALENDAR_DAY.ON_DAY)
                        .fetch(Records.mapping(CalendarDay::new));
        return new WorkingCalendar(dated, days);
    }

    static List<Integer> years(DSLContext sql) {
        return sql.select(CALENDAR_YEAR.COVERED)
                .from(CALENDAR_YEAR)
                .orderBy(CALENDAR_YEAR.COVERED)
                .fetch(CALENDAR_YEAR.COVERED);
    }
}
