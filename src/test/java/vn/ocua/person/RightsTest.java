package vn.ocua.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;

import java.util.Arrays;
import java.util.EnumSet;

class RightsTest {
    @Test
    void everyRightHasItsRowAndTheAdministratorHasAll() {
        for (Right right : Right.values()) {
            assertThat(Rights.may(Role.ADMIN, right)).as("%s", right).isTrue();
        }
    }

    @Test
    void postalStaffDoTheirOwnWorkOnly() {
        assertThat(Arrays.stream(Right.values()).filter(r -> Rights.may(Role.POSTAL, r)))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.of(
                                Right.RECEIVE,
                                Right.FIND,
                                Right.SHOW,
                                Right.PRINT,
                                Right.HAND_OVER));
    }

    @Test
    void whatChangesAPromiseOrAClockIsTheSupervisors() {
        for (Right right :
                EnumSet.of(
                        Right.EXTEND,
                        Right.BACKDATE,
                        Right.CONFIRM_CLOCK,
                        Right.REASSIGN,
                        Right.LOOK_INSIDE_JOURNAL)) {
            assertThat(Rights.may(Role.SUPERVISOR, right)).isTrue();
            assertThat(Rights.may(Role.RECEPTION, right)).isFalse();
        }
    }

    @Test
    void everyRefusalSaysWhoseWorkItIs() {
        for (Role role : Role.values()) {
            Officer officer = new Officer("thuha", "Nguyễn Thị Thu Hà", role);
            for (Right right : Right.values()) {
                switch (Rights.check(officer, right)) {
                    case Outcome.Done<Officer> done -> assertThat(Rights.may(role, right)).isTrue();
                    case Outcome.Refused<Officer>(var reasons) -> {
                        assertThat(Rights.may(role, right)).isFalse();
                        Refusal reason = reasons.getFirst();
                        assertThat(Texts.vietnamese().of(reason)).startsWith("Việc này của ");
                    }
                }
            }
        }
    }
}
