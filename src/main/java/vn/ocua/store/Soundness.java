package vn.ocua.store;

import org.jooq.DSLContext;
import org.jooq.Record3;

import java.util.List;

/// Reads every page of the tables and their indexes after an unclean stop; a page that cannot be
/// read throws, and so does an index that knows another number of rows than its table.
///
/// H2 does not checksum the bodies of its chunks, so a torn write shows only when its page is read.
/// The statements are H2's own: which index is read is nothing jOOQ could say.
final class Soundness {
    private Soundness() {}

    static void scan(DSLContext sql) {
        List<Record3<String, String, String>> indexes =
                sql.resultQuery(
                                "select c.table_name, c.index_name, c.column_name from"
                                    + " information_schema.index_columns c where c.table_schema ="
                                    + " 'PUBLIC' and c.ordinal_position = 1 and c.table_name <>"
                                    + " 'flyway_schema_history' order by c.table_name,"
                                    + " c.index_name")
                        .coerce(
                                org.jooq.impl.DSL.field("table_name", String.class),
                                org.jooq.impl.DSL.field("index_name", String.class),
                                org.jooq.impl.DSL.field("column_name", String.class))
                        .fetch();
        for (var index : indexes) {
            String table = quoted(index.value1());
            String column = quoted(index.value3());
            long rows = count(sql, "select count(cast(" + column + " as varchar)) from " + table);
            long known =
                    count(
                            sql,
                            "select count(cast("
                                    + column
                                    + " as varchar)) from "
                                    + table
                                    + " use index ("
                                    + quoted(index.value2())
                                    + ") where "
                                    + column
                                    + " >= (select min("
                                    + column
                                    + ") from "
                                    + table
                                    + ")");
            if (rows != known) {
                throw new IllegalStateException("index and table disagree: " + index.value2());
            }
        }
    }

    private static long count(DSLContext sql, String question) {
        var row = sql.fetchOne(question);
        Long count = row == null ? null : row.get(0, Long.class);
        return count == null ? 0 : count;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
