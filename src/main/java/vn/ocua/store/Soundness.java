package vn.ocua.store;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Table;
import org.jooq.impl.DSL;

import vn.ocua.store.sql.DefaultSchema;

import java.util.List;

/// Touches every page of the tables and their indexes after an unclean stop; a page that cannot be
/// read throws.
///
/// H2 does not checksum the bodies of its chunks, so a torn write shows only when its page is read.
final class Soundness {
    private Soundness() {}

    static void scan(DSLContext sql) {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            // A sum over a column reads every row; a bare count(*) is answered without reading any.
            Field<?>[] fields = table.fields();
            Field<?> last = fields[fields.length - 1];
            Integer rows =
                    sql.select(DSL.count(DSL.nullif(last.cast(String.class), "\u0000")))
                            .from(table)
                            .fetchOne(0, int.class);
            List<? extends Index> indexes = table.getIndexes();
            for (Index index : indexes) {
                Field<?> first = index.getFields().getFirst().$field();
                sql.select(DSL.count(first))
                        .from(table)
                        .where(first.isNotNull())
                        .orderBy(DSL.inline(1))
                        .fetch();
            }
            if (rows == null) {
                throw new IllegalStateException("no count of " + table.getName());
            }
        }
    }
}
