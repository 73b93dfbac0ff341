package vn.ocua.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;
import vn.ocua.store.keys.DataKey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Tables that a kill left half made or half read are made again; a start never fails for them.
class HalfMadeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00+07:00");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table \"flyway_schema_history\"",
                "delete from \"flyway_schema_history\"",
                "update \"flyway_schema_history\" set \"success\" = false",
                "drop table mark",
                "update mark set head = 'ff'",
            })
    void madeAgain(String damage) throws SQLException {
        DataKey key = DataKey.random();
        try (Store store = Store.open(folder, key, () -> "0", n -> {})) {
            Officer officer = new Officer("ha", "Nguyễn Thị Thu Hà", Role.RECEPTION);
            store.submit(state ->
                    Outcome.done(
                            new Decision.Decided<>(
                                    List.of(new Act.OfficerPut(new Act.Stamp(NOW, "ha"), officer)),
                                    "")));
        }
        try (Database database = Database.open(folder, key)) {
            database.writing().execute(damage);
            database.writingConnection().commit();
        }
        try (Store store = open(key)) {
            assertThat(store.opening().rebuilt()).isTrue();
            assertThat(new Verification(store).run(n -> {}).faults()).isEmpty();
        }
        assertThat(Files.exists(folder.resolve("making"))).isFalse();
    }

    private Store open(DataKey key) {
        return Store.open(folder, key, () -> "1", n -> {});
    }
}
