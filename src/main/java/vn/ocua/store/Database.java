package vn.ocua.store;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.DeleteDbFiles;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.keys.DataKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The encrypted H2 file of a data folder, its schema brought up to date.
final class Database implements AutoCloseable {
    static final String FILE = "desk.mv.db";

    private static final int READERS = 6;
    static final String SCHEMA = "1";
    private static final String MEMORY = "memFS:";
    private static final String MEMORY_NAME = "ocua-rehearsal";
    private static final String NO_TABLE = "42S02";
    private static final String NO_TABLES = "42S04";
    private static final Settings SETTINGS =
            new Settings()
                    .withRenderNameCase(RenderNameCase.LOWER)
                    .withRenderQuotedNames(RenderQuotedNames.NEVER)
                    .withExecuteLogging(false)
                    .withAttachRecords(false);

    private final JdbcConnectionPool pool;
    private final Connection writing;

    private Database(JdbcConnectionPool pool, Connection writing) {
        this.pool = pool;
        this.writing = writing;
    }

    /// Opens or makes the file; a damaged one throws, the caller sets it aside.
    static Database open(Path folder, DataKey key) throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url(folder), "sa", password(key));
        pool.setMaxConnections(READERS + 1);
        try {
            if (!isCurrent(pool)) {
                // Flyway's own check costs about a second at every start, one query does not.
                Flyway.configure()
                        .dataSource(pool)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
            }
            Connection writing = pool.getConnection();
            writing.setAutoCommit(false);
            return new Database(pool, writing);
        } catch (RuntimeException | SQLException e) {
            pool.dispose();
            throw e;
        }
    }

    private static boolean isCurrent(JdbcConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return isCurrent(connection);
        }
    }

    /// Asks the table itself: what tables there are, H2 tells only after it has made its whole
    /// catalogue of itself.
    static boolean isCurrent(Connection connection) throws SQLException {
        try (var question = connection.createStatement();
                var rows =
                        question.executeQuery(
                                "select \"version\" from \"flyway_schema_history\" where"
                                        + " \"success\" order by \"installed_rank\" desc limit"
                                        + " 1")) {
            return rows.next() && SCHEMA.equals(rows.getString(1));
        } catch (SQLException e) {
            if (NO_TABLE.equals(e.getSQLState()) || NO_TABLES.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /// Encrypted like the others, for [Rehearsal].
    static Connection inMemory() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:" + MEMORY + MEMORY_NAME + ";CIPHER=AES;CACHE_SIZE=1024",
                "sa",
                "rehearsal ocua");
    }

    /// H2 keeps files in memory until they are deleted, as on a disk.
    static void forgetMemory() {
        DeleteDbFiles.execute(MEMORY, MEMORY_NAME, true);
    }

    /// The one place a JDBC address is made; a path that would change its meaning is refused.
    ///
    /// Left at H2's 90 % the file is written anew bit by bit in the first seconds after every
    /// start, with a tenth of the processor time that the start takes; disk is cheaper.
    private static String url(Path folder) {
        String path = folder.toAbsolutePath().resolve("desk").toString();
        if (path.indexOf(';') >= 0) {
            throw new Fault("SO-11", Sentence.of("fault.store.path", path), null);
        }
        return "jdbc:h2:file:"
                + path
                + ";CIPHER=AES;CACHE_SIZE=32768;QUERY_CACHE_SIZE=64;AUTO_COMPACT_FILL_RATE=50;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000";
    }

    /// H2 stretches its file password ten times only, so it gets 256 random bits instead of words.
    private static String password(DataKey key) {
        byte[] file = key.derive("h2").getEncoded();
        return java.util.HexFormat.of().formatHex(file) + " ocua";
    }

    DSLContext writing() {
        return DSL.using(writing, SQLDialect.H2, SETTINGS);
    }

    Connection writingConnection() {
        return writing;
    }

    /// A connection of the reader's own; closing it gives it back.
    Connection reading() throws SQLException {
        return pool.getConnection();
    }

    static DSLContext dsl(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }

    /// Writes everything out and lets go of the file.
    @Override
    public void close() {
        try (writing) {
            writing.createStatement().execute("shutdown");
        } catch (SQLException e) {
            throw new Fault("SO-12", Sentence.of("fault.store.close"), e);
        } finally {
            pool.dispose();
        }
    }

    /// Lets go of the file as a crash would: nothing more is written than H2 has written already.
    void abandon() {
        try {
            writing.createStatement().execute("shutdown immediately");
        } catch (SQLException e) {
            java.util.logging.Logger.getLogger(Database.class.getName())
                    .log(java.util.logging.Level.FINE, "abandoned", e);
        }
        pool.dispose();
    }

    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /// Moves a damaged file out of the way; it is kept for whoever wants to look.
    static void setAside(Path folder, String stamp) throws IOException {
        Path file = folder.resolve(FILE);
        for (int n = 1; Files.exists(file); n++) {
            Path free = folder.resolve("set-aside-" + stamp + "-" + n + "-" + FILE);
            if (!Files.exists(free)) {
                Files.move(file, free);
            }
        }
    }
}
