package vn.ocua.app.bench;

import vn.ocua.dossier.Dossier;
import vn.ocua.person.Person;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The peer: SQLite with a write-ahead log and `synchronous=FULL`, the same fields in one row and a
/// history row beside it, one commit for each dossier; no encryption, no search words, no promise.
final class Sqlite implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement dossier;
    private final PreparedStatement history;

    /// @throws SQLException also when SQLite is not on the class path
    Sqlite(Path file, Dossier like) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Map<String, Object> row = row(like);
        try (Statement sql = connection.createStatement()) {
            sql.execute("pragma journal_mode=wal");
            sql.execute("pragma synchronous=full");
            sql.execute(
                    "create table dossier (no integer primary key, "
                            + String.join(", ", row.keySet())
                            + ", unique (id), unique (code))");
            sql.execute(
                    "create table history (no integer primary key, dossier, moment, officer, kind,"
                            + " status, due, version, body)");
        }
        connection.setAutoCommit(false);
        dossier =
                connection.prepareStatement(
                        "insert into dossier ("
                                + String.join(", ", row.keySet())
                                + ") values (?"
                                + ", ?".repeat(row.size() - 1)
                                + ")");
        history =
                connection.prepareStatement(
                        "insert into history (dossier, moment, officer, kind, status, due, version,"
                                + " body) values (last_insert_rowid(), ?, ?, ?, ?, ?, ?, ?)");
    }

    /// One dossier, durable. One connection for all writers: SQLite lets one write at a time, and
    /// waiting for a lock of ours is quicker than its own.
    synchronized void insert(Dossier d, int number, String body) throws SQLException {
        int column = 1;
        Map<String, Object> row = row(d);
        row.put("id", UUID.randomUUID().toString());
        row.put("code", "H15.50.05.13-260105-" + number);
        for (Object value : row.values()) {
            dossier.setObject(column++, value);
        }
        dossier.executeUpdate();
        history.setString(1, d.received().toString());
        history.setString(2, d.standing().holder());
        history.setString(3, "received");
        history.setInt(4, d.standing().status().code());
        history.setString(5, String.valueOf(d.standing().term().due()));
        history.setInt(6, d.standing().version());
        history.setString(7, body);
        history.executeUpdate();
        connection.commit();
    }

    /// One line a field, as in our own table.
    private static Map<String, Object> row(Dossier d) {
        Person person = d.applicant().person();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", "");
        row.put("code", "");
        row.put("procedure_code", d.procedure().code());
        row.put("procedure_title", d.procedure().title());
        row.put("procedure_field", d.procedure().field());
        row.put("edition", String.valueOf(d.procedure().edition()));
        row.put("case_name", d.procedure().caseName());
        row.put("time_limit", String.valueOf(d.procedure().limit()));
        row.put("decision", d.procedure().decision());
        row.put("known_as", d.applicant().known());
        row.put("name", person.name());
        row.put("identity", person.identity());
        row.put("born", String.valueOf(person.born()));
        row.put("sex", String.valueOf(person.sex()));
        row.put("phone", person.phone());
        row.put("email", person.email());
        row.put("address", person.address());
        row.put("organisation", d.applicant().organisation());
        row.put("owner", d.applicant().owner());
        row.put("authorised", d.applicant().authorised());
        row.put("papers", String.valueOf(d.papers()));
        row.put("copies", d.copies());
        row.put("fee", String.valueOf(d.fee()));
        row.put("channel", d.channel().name());
        row.put("delivery", d.delivery().name());
        row.put("note", d.note());
        row.put("received", d.received().toString());
        row.put("entered", d.entered().toString());
        row.put("status", d.standing().status().code());
        row.put("starts", String.valueOf(d.standing().term().starts()));
        row.put("due", String.valueOf(d.standing().term().due()));
        row.put("original_due", String.valueOf(d.standing().term().original()));
        row.put("version", d.standing().version());
        row.put("holder", d.standing().holder());
        return row;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
