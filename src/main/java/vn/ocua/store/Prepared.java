package vn.ocua.store;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;

/// A statement that runs at every act: written with jOOQ, rendered and parsed once, then only
/// bound.
///
/// *Why not jOOQ's own way each time:* rendering and parsing took four fifths of the writer's
/// processor time, more on an old PC.
final class Prepared {
    private final DSLContext sql;
    private final Supplier<Query> text;
    private @Nullable PreparedStatement statement;

    /// @param text its values are bound anew at each run, in the order they stand in
    Prepared(DSLContext sql, Supplier<Query> text) {
        this.sql = sql;
        this.text = text;
    }

    /// Inserts whole rows, values in the order of the table's columns.
    static Prepared insert(DSLContext sql, Table<?> table) {
        Field<?>[] columns = table.fields();
        return new Prepared(
                sql, () -> sql.insertInto(table, columns).values(new Object[columns.length]));
    }

    /// @return rows changed
    int run(@Nullable Object... values) {
        try {
            return bound(values).executeUpdate();
        } catch (SQLException e) {
            throw new DataAccessException("apply", e);
        }
    }

    /// The first column of the first row; null when there is none.
    <T> @Nullable T first(Class<T> type, @Nullable Object... values) {
        try (ResultSet rows = bound(values).executeQuery()) {
            return rows.next() ? rows.getObject(1, type) : null;
        } catch (SQLException e) {
            throw new DataAccessException("ask", e);
        }
    }

    private PreparedStatement bound(@Nullable Object... values) throws SQLException {
        PreparedStatement ready = statement;
        if (ready == null) {
            Connection connection =
                    Objects.requireNonNull(sql.configuration().connectionProvider().acquire());
            ready = connection.prepareStatement(text.get().getSQL());
            statement = ready;
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            ready.setObject(
                    i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        return ready;
    }
}
