package vn.ocua.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Outcome.Done;
import vn.ocua.base.Outcome.Refused;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.Map;

class KeyRingTest {
    private static final Cost CHEAP = new Cost(64, 1, 1);

    @TempDir Path temp;
    private Path file = Path.of("keys.json");
    private final DataKey key = DataKey.random();

    @BeforeEach
    void setFile() {
        file = temp.resolve("keys.json");
    }

    @Test
    void theUsualCostOpensWithTheRightPasswordOnly() {
        KeyRing ring = withHa(Cost.USUAL);
        assertThat(same(ring.openOfficer("ha", pass("hoa phượng đỏ")))).isTrue();
        assertThat(reason(ring.openOfficer("ha", pass("hoa phượng xanh"))))
                .isEqualTo("refusal.password.wrong");
    }

    @Test
    void eachSecretOpensTheSameStoreAfterReading() {
        KeyRing made = withHa(CHEAP);
        made.putPassphrase(key, pass("sao lưu mỗi trưa"));
        made.putOfficer(key, "quy.le", "Lê Văn Quý", Role.SUPERVISOR, pass("mưa tháng bảy"));
        made.putDesk(Map.of("unit", "xã Hòa An, tỉnh Đắk Lắk", "desk", "Quầy 2"));
        String words = made.renewRecovery(key);

        KeyRing ring = KeyRing.read(file);
        assertThat(same(ring.openOfficer("ha", pass("hoa phượng đỏ")))).isTrue();
        assertThat(same(ring.openOfficer("quy.le", pass("mưa tháng bảy")))).isTrue();
        assertThat(same(ring.openPassphrase(pass("sao lưu mỗi trưa")))).isTrue();
        assertThat(same(ring.openRecovery(words))).isTrue();
        assertThat(ring.officers())
                .containsExactly(
                        new Officer("ha", "Nguyễn Thị Thu Hà", Role.RECEPTION),
                        new Officer("quy.le", "Lê Văn Quý", Role.SUPERVISOR));
        assertThat(ring.desk()).containsEntry("desk", "Quầy 2").hasSize(2);
    }

    @Test
    void aWrongNameAndAWrongPasswordSoundTheSame() {
        KeyRing ring = withHa(CHEAP);
        assertThat(reason(ring.openOfficer("nam", pass("hoa phượng đỏ"))))
                .isEqualTo(reason(ring.openOfficer("ha", pass("hoa phượng đo"))));
        assertThat(reason(ring.openPassphrase(pass("hoa phượng đỏ"))))
                .isEqualTo("refusal.password.wrongPassphrase");
    }

    @Test
    void marksTypedTheOtherWayAreTheSamePassword() {
        KeyRing ring = withHa(CHEAP);
        String decomposed = Normalizer.normalize("hoa phượng đỏ", Normalizer.Form.NFD);
        assertThat(same(ring.openOfficer("ha", pass(decomposed)))).isTrue();
    }

    @Test
    void shortPasswordsAndTheNameItselfAreRefused() {
        KeyRing ring = withHa(CHEAP);
        assertThat(reason(ring.putOfficer(key, "lan", "Đỗ Thị Lan", Role.POSTAL, pass("bảy chữ"))))
                .isEqualTo("refusal.password.short");
        assertThat(
                        reason(
                                ring.putOfficer(
                                        key,
                                        "lan.dothi",
                                        "Đỗ Thị Lan",
                                        Role.POSTAL,
                                        pass("Lan.DoThi"))))
                .isEqualTo("refusal.password.name");
        assertThat(reason(ring.putOfficer(key, "Lan", "Đỗ Thị Lan", Role.POSTAL, pass("12345678"))))
                .isEqualTo("refusal.password.officerName");
        assertThat(ring.officers()).hasSize(1);
    }

    @Test
    void aNewPasswordEndsTheOldOneInThePreviousFileToo() throws IOException {
        KeyRing ring = withHa(CHEAP);
        ring.putOfficer(key, "ha", "Nguyễn Thị Thu Hà", Role.ADMIN, pass("một câu mới"));
        for (Path each : new Path[] {file, temp.resolve("keys.json.1")}) {
            Path copy = Files.copy(each, temp.resolve(each.getFileName() + ".copy"));
            KeyRing read = KeyRing.read(copy);
            assertThat(same(read.openOfficer("ha", pass("một câu mới")))).isTrue();
            assertThat(same(read.openOfficer("ha", pass("hoa phượng đỏ")))).isFalse();
            assertThat(read.officers().getFirst().role()).isEqualTo(Role.ADMIN);
        }
    }

    @Test
    void theLastOfficerStaysAndARemovedOneIsGone() throws IOException {
        KeyRing ring = withHa(CHEAP);
        assertThat(reason(ring.removeOfficer("ha"))).isEqualTo("refusal.password.lastOfficer");
        ring.putOfficer(key, "tuan", "Phạm Minh Tuấn", Role.ADMIN, pass("sông Krông Ana"));
        assertThat(ring.removeOfficer("ha")).isInstanceOf(Done.class);
        assertThat(reason(ring.removeOfficer("ha"))).isEqualTo("refusal.password.noOfficer");
        assertThat(same(ring.openOfficer("ha", pass("hoa phượng đỏ")))).isFalse();
        assertThat(Files.readString(temp.resolve("keys.json.1"))).doesNotContain("\"ha\"");
    }

    @Test
    void aTamperedWrapOrNameOpensNothingAndDamageIsAFault() throws IOException {
        KeyRing made = withHa(CHEAP);
        made.putOfficer(key, "tuan", "Phạm Minh Tuấn", Role.ADMIN, pass("sông Krông Ana"));
        byte[] good = Files.readAllBytes(file);
        int faults = 0;
        for (int at = 0; at < good.length; at += 3) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            Files.write(file, bad);
            try {
                KeyRing read = KeyRing.read(file);
                assertThat(read.officers()).as("byte " + at).isEqualTo(made.officers());
            } catch (Fault fault) {
                faults++;
            }
        }
        assertThat(faults).isGreaterThan(good.length / 3 * 8 / 10);
        Ring ring = Ring.parse(good).orElseThrow();
        Wrap ha = ring.wrap(Wrap.Kind.OFFICER, "ha").orElseThrow();
        Wrap renamed = new Wrap(ha.kind(), "tuan", ha.salt(), ha.cost(), ha.nonce(), ha.sealed());
        assertThat(renamed.open(Password.secret(pass("hoa phượng đỏ")))).isEmpty();
        Wrap moved = new Wrap(Wrap.Kind.PASSPHRASE, "", ha.salt(), CHEAP, ha.nonce(), ha.sealed());
        assertThat(moved.open(Password.secret(pass("hoa phượng đỏ")))).isEmpty();
        assertThat(ha.open(Password.secret(pass("hoa phượng đỏ")))).isPresent();
    }

    @Test
    void aDamagedFileGivesWayToTheOneBefore() throws IOException {
        KeyRing ring = withHa(CHEAP);
        ring.putDesk(Map.of("desk", "Quầy 2"));
        Files.writeString(file, "{\"format\":1,\"sum\":\"");
        assertThatThrownBy(() -> KeyRing.read(file))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo("KH-01"));
        KeyRing back = KeyRing.restorePrevious(file);
        assertThat(same(back.openOfficer("ha", pass("hoa phượng đỏ")))).isTrue();
        assertThat(KeyRing.read(file).officers()).hasSize(1);
        assertThat(temp.resolve("keys.json.damaged-1")).hasContent("{\"format\":1,\"sum\":\"");
    }

    @Test
    void aNewerFormatAndAMissingFileSayWhatToDo() throws IOException {
        assertThatThrownBy(() -> KeyRing.read(file)).hasMessageContaining("KH-02");
        Files.writeString(file, "{\"format\":2,\"anything\":[1,2]}");
        assertThatThrownBy(() -> KeyRing.read(file)).hasMessageContaining("KH-03");
        assertThatThrownBy(() -> KeyRing.create(file, CHEAP)).hasMessageContaining("KH-05");
    }

    @Test
    void anotherStoresKeyIsNotAddedAndTheFileIsItsOwnersOnly() throws IOException {
        KeyRing ring = withHa(CHEAP);
        assertThatThrownBy(() -> ring.putPassphrase(DataKey.random(), pass("một câu dài hơn")))
                .isInstanceOf(IllegalArgumentException.class);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain("phượng");
    }

    @Test
    void aDestroyedKeyDerivesNothingAndNeverShowsItself() {
        DataKey other = DataKey.random();
        assertThat(other.derive("journal").getEncoded())
                .hasSize(32)
                .isNotEqualTo(other.derive("files").getEncoded());
        assertThat(other.toString()).isEqualTo("DataKey");
        other.destroy();
        assertThat(other.isDestroyed()).isTrue();
        assertThatThrownBy(() -> other.derive("journal")).isInstanceOf(IllegalStateException.class);
    }

    private KeyRing withHa(Cost cost) {
        KeyRing ring = KeyRing.create(file, cost);
        ring.putOfficer(key, "ha", "Nguyễn Thị Thu Hà", Role.RECEPTION, pass("hoa phượng đỏ"));
        return ring;
    }

    private boolean same(Outcome<DataKey> opened) {
        return opened instanceof Done<DataKey>(DataKey found)
                && java.util.Arrays.equals(found.bytes(), key.bytes());
    }

    private static String reason(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused
                ? refused.reasons().getFirst().why().key()
                : "done";
    }

    private static char[] pass(String text) {
        return text.toCharArray();
    }
}
