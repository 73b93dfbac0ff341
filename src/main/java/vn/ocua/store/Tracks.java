package vn.ocua.store;

import static vn.ocua.store.sql.Tables.DOSSIER;
import static vn.ocua.store.sql.Tables.HISTORY;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.ocua.dossier.Course;
import vn.ocua.procedure.Step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads which dossiers lie at the desk and which are with those who resolve them.
public final class Tracks {
    private static final JsonMapper JSON = Json.mapper();

    private final Store store;

    public Tracks(Store store) {
        this.store = store;
    }

    /// Received and not yet forwarded, or forwarded and without a result.
    public enum Side {
        DESK(2),
        UNIT(4);

        private final int status;

        Side(int status) {
            this.status = status;
        }
    }

    /// @param field of the procedure
    /// @param steps that the procedure plans, `course` at which of them it is; null at none
    public record Row(Line line, String field, List<Step> steps, @Nullable Course course) {}

    /// @param due the papers go until the end of today
    public record Group(boolean due, String field, int count) {}

    /// At the desk: what goes today first, then by field and number. With a unit: the nearest
    /// promise first.
    ///
    /// @param today last moment of receiving whose papers go today
    public List<Row> page(Side side, Instant today, int offset, int limit) {
        return store.read(sql -> {
            var from = sql.selectFrom(DOSSIER).where(at(side));
            var ordered =
                    side == Side.DESK
                            ? from.orderBy(later(today), DOSSIER.PROCEDURE_FIELD, DOSSIER.NO)
                            : from.orderBy(DOSSIER.DUE.asc().nullsLast(), DOSSIER.NO);
            return ordered.limit(offset, limit)
                    .fetch(r ->
                            new Row(
                                    Search.line(r),
                                    r.getProcedureField(),
                                    Rows.steps(r.getSteps()),
                                    Rows.course(r.getCourse())));
        });
    }

    /// How much of each field lies at the desk, in the order of the page.
    public List<Group> groups(Instant today) {
        return store.read(sql -> {
            List<Group> groups = new ArrayList<>();
            for (boolean due : new boolean[] {true, false}) {
                Condition when = due ? DOSSIER.RECEIVED.le(today) : DOSSIER.RECEIVED.gt(today);
                sql.select(DOSSIER.PROCEDURE_FIELD, DSL.count())
                        .from(DOSSIER)
                        .where(at(Side.DESK).and(when))
                        .groupBy(DOSSIER.PROCEDURE_FIELD)
                        .orderBy(DOSSIER.PROCEDURE_FIELD)
                        .forEach(r -> groups.add(new Group(due, r.value1(), r.value2())));
            }
            return groups;
        });
    }

    public int count(Side side) {
        return store.read(sql -> sql.fetchCount(DOSSIER, at(side)));
    }

    /// How many are with a unit longer than their step's share.
    public int stepsLate(Instant now) {
        return store.read(
                sql -> sql.fetchCount(DOSSIER, at(Side.UNIT).and(DOSSIER.STEP_DUE.lt(now))));
    }

    /// The unit that a dossier of this field went to last; empty when nobody wrote one down.
    public String lastUnit(String field) {
        return store.read(sql -> {
            Long no =
                    sql.select(DSL.max(DOSSIER.NO))
                            .from(DOSSIER)
                            .where(at(Side.UNIT).and(DOSSIER.PROCEDURE_FIELD.eq(field)))
                            .fetchOne(0, Long.class);
            String body =
                    no == null
                            ? null
                            : sql.select(HISTORY.BODY)
                                    .from(HISTORY)
                                    .where(HISTORY.DOSSIER.eq(no).and(HISTORY.KIND.eq("forward")))
                                    .orderBy(HISTORY.SEQUENCE.desc())
                                    .limit(1)
                                    .fetchOne(HISTORY.BODY);
            return body == null
                    ? ""
                    : JSON.readValue(body, Apply.Body.class).details().getOrDefault("unit", "");
        });
    }

    private static Condition at(Side side) {
        return DOSSIER.STATUS.eq(side.status);
    }

    /// 0 for what goes today, 1 for the rest.
    private static Field<Integer> later(Instant today) {
        return DSL.when(DOSSIER.RECEIVED.le(today), DSL.inline(0)).otherwise(DSL.inline(1));
    }
}
