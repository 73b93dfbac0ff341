package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;
import vn.ocua.person.Officer;
import vn.ocua.person.Right;
import vn.ocua.person.Role;

import java.nio.file.Path;

class OfficersTest extends AtDesk {
    @Test
    void aDeskKeepsAnAdministrator() {
        assertThat(refused(put(Desks.ADMIN, Role.SUPERVISOR)))
                .singleElement()
                .asString()
                .contains("quản trị");
        done(put("ha", Role.ADMIN));
        done(put(Desks.ADMIN, Role.SUPERVISOR));
        assertThat(refused(put("ha", Role.RECEPTION))).hasSize(1);
    }

    @Test
    void aChangedRoleCountsAtOnce() {
        done(put("ha", Role.SUPERVISOR));
        Session ha = done(counter.session("ha"));
        assertThat(ha.lacks(Right.EXTEND)).isEmpty();
        done(put("ha", Role.POSTAL));
        assertThat(ha.lacks(Right.EXTEND)).isPresent();
        assertThat(ha.lacks(Right.SEE_IDENTITY)).isPresent();
        assertThat(ha.officer().role()).isEqualTo(Role.POSTAL);
    }

    @Test
    void theStoreAsAWholeIsNotForEverybody() {
        done(put("buudien", Role.POSTAL));
        Session postal = done(counter.session("buudien"));
        Safekeeping safe = counter.safekeeping();
        Path file = folder.resolve("sao-luu.zip");
        assertThat(refused(safe.backup(postal, file))).hasSize(1);
        assertThat(file).doesNotExist();
        assertThat(refused(safe.verify(postal, n -> {}))).hasSize(1);
        assertThat(refused(safe.register(postal))).hasSize(1);
        assertThat(refused(safe.setPassphrase(postal, Desks.password()))).hasSize(1);
        assertThat(refused(safe.renewRecovery(postal))).hasSize(1);
        assertThat(done(safe.backup(admin, file)).ok()).isTrue();
        assertThat(done(safe.verify(admin, n -> {})).ok()).isTrue();
        assertThat(safe.verifyAlone(n -> {}).ok()).isTrue();
        assertThat(done(safe.renewRecovery(admin)).split(" ")).hasSize(17);
    }

    private Outcome<Officer> put(String name, Role role) {
        return counter.keeping()
                .putOfficer(admin, name, "Nguyễn Thị Thu Hà", role, Desks.password());
    }
}
