package vn.ocua.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import vn.ocua.store.keys.KeyRing;

class RehearsalTest {
    /// At the sign-in its faults are nobody's business; here they are, or a changed table would
    /// quietly make every start slower.
    @Test
    void everythingThatOpeningNeedsIsGoneThrough() {
        assertThatCode(KeyRing::rehearse).doesNotThrowAnyException();
        assertThatCode(Rehearsal::run).doesNotThrowAnyException();
        assertThatCode(Rehearsal::run).as("it leaves nothing behind").doesNotThrowAnyException();
    }
}
