package vn.ocua.store;

import static vn.ocua.store.sql.Tables.AGENCY;
import static vn.ocua.store.sql.Tables.CALENDAR_DAY;
import static vn.ocua.store.sql.Tables.CALENDAR_YEAR;
import static vn.ocua.store.sql.Tables.CLOCK;
import static vn.ocua.store.sql.Tables.DESK;
import static vn.ocua.store.sql.Tables.EDITION;
import static vn.ocua.store.sql.Tables.OFFICER;
import static vn.ocua.store.sql.Tables.OFFICE_RULES;
import static vn.ocua.store.sql.Tables.SERIES;
import static vn.ocua.store.sql.Tables.SIGNING_KEY;

import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.dossier.Act;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.ListedAgency;
import vn.ocua.person.Officer;
import vn.ocua.procedure.Edition;
import vn.ocua.time.CalendarDay;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes the acts that concern the desk itself: set-up, officers, rules, calendar, catalogue,
/// agencies, numbering.
final class ApplyDesk {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final DSLContext sql;
    private final JsonMapper json = Json.mapper();

    private final Prepared laterDay;
    private final Prepared oneMore;

    ApplyDesk(DSLContext sql) {
        this.sql = sql;
        this.laterDay =
                new Prepared(
                        sql,
                        () ->
                                sql.update(CLOCK)
                                        .set(
                                                CLOCK.LAST_DAY,
                                                DSL.greatest(
                                                        CLOCK.LAST_DAY,
                                                        DSL.val(
                                                                (LocalDate) null,
                                                                CLOCK.LAST_DAY.getDataType())))
                                        .where(CLOCK.ID.eq(DSL.inline(1))));
        this.oneMore =
                new Prepared(
                        sql,
                        () ->
                                sql.update(SERIES)
                                        .set(SERIES.USED, SERIES.USED.plus(DSL.inline(1)))
                                        .where(SERIES.SERIES_.eq("").and(SERIES.SPAN.eq(""))));
    }

    void setUp(Act.DeskSetUp act) {
        Desk d = act.desk();
        sql.insertInto(DESK)
                .values(
                        1,
                        d.agency(),
                        d.name(),
                        d.lane().desk(),
                        d.lane().from(),
                        d.lane().to(),
                        d.lookup(),
                        d.training(),
                        d.publicKey(),
                        d.privateKey())
                .execute();
    }

    /// The key that signed until now goes on checking.
    void signingKey(long sequence, Act.SigningKeyRenewed act) {
        String before = sql.select(DESK.PUBLIC_KEY).from(DESK).fetchSingle(DESK.PUBLIC_KEY);
        sql.insertInto(SIGNING_KEY).values(sequence, before, act.stamp().at()).execute();
        sql.update(DESK)
                .set(DESK.PUBLIC_KEY, act.publicKey())
                .set(DESK.PRIVATE_KEY, act.privateKey())
                .execute();
    }

    void officer(Act.OfficerPut act) {
        Officer o = act.officer();
        sql.deleteFrom(OFFICER).where(OFFICER.NAME.eq(o.name())).execute();
        sql.insertInto(OFFICER).values(o.name(), o.fullName(), o.role().name()).execute();
    }

    void rules(Act.RulesAdopted act) {
        sql.deleteFrom(OFFICE_RULES).execute();
        sql.insertInto(OFFICE_RULES).values(1, json.writeValueAsString(act.rules())).execute();
    }

    void calendar(Act.CalendarAdopted act) {
        List<Query> rows = new ArrayList<>();
        for (int year : act.years()) {
            LocalDate first = LocalDate.of(year, 1, 1);
            rows.add(
                    sql.deleteFrom(CALENDAR_DAY)
                            .where(
                                    CALENDAR_DAY.ON_DAY.between(
                                            first, first.plusYears(1).minusDays(1))));
            rows.add(sql.deleteFrom(CALENDAR_YEAR).where(CALENDAR_YEAR.COVERED.eq(year)));
            rows.add(sql.insertInto(CALENDAR_YEAR).values(year));
        }
        for (CalendarDay day : act.days()) {
            rows.add(sql.insertInto(CALENDAR_DAY).values(day.date(), day.kind(), day.name()));
        }
        sql.batch(rows).execute();
    }

    /// Adopting the same date again replaces that edition; dossiers carry what they were received
    /// under.
    void catalogue(Act.CatalogueAdopted act) {
        List<Query> rows = new ArrayList<>();
        for (Edition e : act.editions()) {
            rows.add(
                    sql.update(EDITION)
                            .set(EDITION.PRESENT, false)
                            .where(EDITION.CODE.eq(e.code())));
            rows.add(
                    sql.deleteFrom(EDITION)
                            .where(EDITION.CODE.eq(e.code()).and(EDITION.ADOPTED.eq(e.adopted()))));
            rows.add(
                    sql.insertInto(EDITION)
                            .values(
                                    e.code(),
                                    e.adopted(),
                                    e.title(),
                                    e.field(),
                                    true,
                                    json.writeValueAsString(e)));
        }
        sql.batch(rows).execute();
    }

    void agencies(Act.AgenciesAdopted act) {
        List<Query> rows = new ArrayList<>();
        rows.add(sql.deleteFrom(AGENCY));
        int no = 1;
        for (ListedAgency a : act.agencies()) {
            rows.add(
                    sql.insertInto(AGENCY)
                            .values(
                                    a.code(),
                                    no++,
                                    a.name(),
                                    a.validFrom(),
                                    a.validTo(),
                                    a.succeededBy(),
                                    a.level().name()));
        }
        sql.batch(rows).execute();
    }

    /// A confirmed clock may go back.
    void clock(LocalDate day) {
        sql.deleteFrom(CLOCK).execute();
        sql.insertInto(CLOCK).values(1, day).execute();
    }

    /// Counts one number of a series; for codes the last day used moves on, never back.
    void numberUsed(String series, String span) {
        if (oneMore.run(series, span) == 0) {
            sql.insertInto(SERIES).values(series, span, 1).execute();
        }
        if (series.equals("code")) {
            LocalDate day = LocalDate.parse(span, DAY);
            if (laterDay.run(day) == 0) {
                clock(day);
            }
        }
    }

    void restored(Act.Restored act) {
        for (Act.Skip skip : act.skips()) {
            sql.deleteFrom(SERIES)
                    .where(SERIES.SERIES_.eq(skip.series()).and(SERIES.SPAN.eq(skip.span())))
                    .execute();
            sql.insertInto(SERIES).values(skip.series(), skip.span(), skip.used()).execute();
        }
    }
}
