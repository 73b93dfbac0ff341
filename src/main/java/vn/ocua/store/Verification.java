package vn.ocua.store;

import static vn.ocua.store.sql.Tables.ATTACHMENT;
import static vn.ocua.store.sql.Tables.ISSUED;
import static vn.ocua.store.sql.Tables.MARK;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;
import vn.ocua.store.files.Durable;
import vn.ocua.store.journal.Check;
import vn.ocua.store.sql.DefaultSchema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Holds the store against its journal: the whole journal is decrypted and replayed into an empty
/// database, and every row of every table must be the same; every scan and issued paper must be
/// there and be what it says.
public final class Verification {
    private static final int MOST_FAULTS = 50;

    private final Store store;

    public Verification(Store store) {
        this.store = store;
    }

    /// @param dossiers in the tables
    /// @param acts in the journal
    /// @param faults one sentence each; empty when everything agrees
    public record Result(int dossiers, long acts, List<Sentence> faults) {
        public boolean ok() {
            return faults.isEmpty();
        }
    }

    /// No act comes in between. Takes about as long as rebuilding the tables.
    ///
    /// @param progress acts replayed so far
    public Result run(Consumer<Long> progress) {
        return store.standingStill(() -> check(progress));
    }

    private Result check(Consumer<Long> progress) {
        List<Sentence> faults = new ArrayList<>();
        Check journal = store.journal().check();
        journal.damage().ifPresent(damage -> faults.add(damage.sentence()));
        Path folder = temporary();
        try {
            try (Database again = Database.open(folder, store.key())) {
                Recovery.replay(again, store.journal(), 0, progress);
                store.read(live -> compare(live, again.writing(), faults));
            }
            files(faults);
        } catch (SQLException e) {
            throw new Fault("SO-21", Sentence.of("fault.store.read"), e);
        } finally {
            remove(folder);
        }
        return new Result(
                store.lists().dossiers(),
                journal.last(),
                faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    private static boolean compare(DSLContext live, DSLContext again, List<Sentence> faults) {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            compare(table, live, again, faults);
        }
        return true;
    }

    /// Both sides read in the same order, row beside row.
    private static void compare(
            Table<?> table, DSLContext live, DSLContext again, List<Sentence> faults) {
        List<Field<?>> order = new ArrayList<>();
        if (table.getPrimaryKey() != null) {
            order.addAll(table.getPrimaryKey().getFields());
        }
        Field<?>[] fields = table.equals(MARK) ? new Field<?>[] {MARK.SEQUENCE} : table.fields();
        try (var left = live.select(fields).from(table).orderBy(order).fetchSize(500).fetchLazy();
                var right =
                        again.select(fields)
                                .from(table)
                                .orderBy(order)
                                .fetchSize(500)
                                .fetchLazy()) {
            long row = 0;
            while (faults.size() < MOST_FAULTS) {
                Record one = left.fetchNext();
                Record other = right.fetchNext();
                if (one == null && other == null) {
                    return;
                }
                row++;
                if (!Objects.equals(one, other)) {
                    faults.add(
                            Sentence.of(
                                    "fault.verify.row",
                                    table.getName(),
                                    row,
                                    difference(one, other)));
                    if (one == null || other == null) {
                        return;
                    }
                }
            }
        }
    }

    /// Which columns differ; never their values, for those may be a citizen's.
    private static String difference(
            @org.jspecify.annotations.Nullable Record one,
            @org.jspecify.annotations.Nullable Record other) {
        if (one == null || other == null) {
            return one == null ? "-" : "+";
        }
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            if (!Objects.equals(one.get(i), other.get(i))) {
                columns.add(
                        one.field(i) == null
                                ? String.valueOf(i)
                                : Objects.requireNonNull(one.field(i)).getName());
            }
        }
        return String.join(", ", columns);
    }

    private void files(List<Sentence> faults) {
        List<String> named =
                store.read(sql ->
                        sql.select(ATTACHMENT.SHA256)
                                .from(ATTACHMENT)
                                .union(
                                        sql.select(DSL.coalesce(ISSUED.SHA256, DSL.inline("")))
                                                .from(ISSUED)
                                                .where(ISSUED.SHA256.isNotNull()))
                                .fetch(0, String.class));
        for (String sha256 : named) {
            if (store.files().check(sha256).isPresent()) {
                faults.add(Sentence.of("fault.verify.file", sha256.substring(0, 12)));
            }
        }
    }

    private Path temporary() {
        try {
            return Files.createTempDirectory(store.folder(), "verify");
        } catch (IOException e) {
            throw new Fault("SO-16", Sentence.of("fault.setup.write", store.folder()), e);
        }
    }

    private static void remove(Path folder) {
        try {
            Durable.clear(folder);
        } catch (IOException e) {
            throw new Fault("SO-16", Sentence.of("fault.setup.write", folder), e);
        }
    }
}
