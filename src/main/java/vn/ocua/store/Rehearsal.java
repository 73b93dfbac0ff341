package vn.ocua.store;

import static vn.ocua.store.sql.Tables.EDITION;
import static vn.ocua.store.sql.Tables.MARK;

import org.jooq.DSLContext;

import vn.ocua.procedure.Case;
import vn.ocua.procedure.Channel;
import vn.ocua.procedure.Component;
import vn.ocua.procedure.Edition;
import vn.ocua.procedure.Terms;
import vn.ocua.time.OfficeRules;
import vn.ocua.time.TimeLimit;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// Opens, reads and forgets a small store in memory: what Java has to load and to learn for that
/// takes longer than opening the real one, and needs no key. On a thread of its own, meanwhile
/// somebody types the password.
final class Rehearsal {
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
    private static final String DESK =
            "insert into desk values (1, '', '', 1, 2000, 2999, '', true, '', '')";

    private Rehearsal() {}

    static void run() throws SQLException {
        try (Connection connection = Database.inMemory();
                var statement = connection.createStatement()) {
            Database.isCurrent(connection);
            statement.execute(
                    "runscript from 'classpath:db/migration/V" + Database.SCHEMA + "__desk.sql'");
            statement.execute(DESK);
            connection.setAutoCommit(false);
            questions(Database.dsl(connection));
            statement.execute("shutdown immediately");
        } finally {
            Database.forgetMemory();
        }
    }

    /// Those that opening asks, in its order.
    private static void questions(DSLContext sql) {
        var json = Json.mapper();
        sql.selectFrom(MARK).fetchOne();
        sql.insertInto(EDITION)
                .values("1", DAY, "", "", true, json.writeValueAsString(edition()))
                .execute();
        json.readValue(
                json.writeValueAsString(List.of(OfficeRules.standard())), OfficeRules[].class);
        new Apply(sql);
        new State.Asked(sql);
        State.load(sql);
    }

    private static Edition edition() {
        Terms terms =
                new Terms(
                        Channel.DIRECT,
                        new TimeLimit(BigDecimal.ONE, TimeLimit.Unit.WORKING_DAY),
                        0L);
        Case only = new Case("", List.of(terms), List.of(new Component(1, "", 1, 0, true)));
        return new Edition("1", "", "", DAY, null, null, "", "", "", "", "", List.of(only));
    }
}
