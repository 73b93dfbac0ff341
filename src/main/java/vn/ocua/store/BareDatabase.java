package vn.ocua.store;

import org.jooq.impl.DSL;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.keys.DataKey;

import java.nio.file.Path;
import java.sql.SQLException;

/// The H2 file of a closed store without its journal, only to measure what opening costs on top of
/// it.
public final class BareDatabase implements AutoCloseable {
    private final Database database;

    private BareDatabase(Database database) {
        this.database = database;
    }

    /// Opens the file and asks it one thing.
    public static BareDatabase open(Path folder, DataKey key) {
        try {
            Database database = Database.open(folder, key);
            database.writing().select(DSL.inline(1)).fetch();
            return new BareDatabase(database);
        } catch (SQLException e) {
            throw new Fault("SO-10", Sentence.of("fault.store.open", folder), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
