package vn.ocua.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {
    @Test
    void identityKeepsTheLastFour() {
        assertThat(Masked.identity("066192000635")).isEqualTo("•••• •••• 0635");
        assertThat(Masked.identity("245123456")).isEqualTo("•••• •345 6");
        assertThat(Masked.identity("123")).isEqualTo("•••");
        assertThat(Masked.identity("")).isEmpty();
    }

    @Test
    void phoneHidesTheLastThree() {
        assertThat(Masked.phone("0905118240")).isEqualTo("0905 118 •••");
        assertThat(Masked.phone("0905 118 240")).isEqualTo("0905 118 •••");
        assertThat(Masked.phone("24")).isEqualTo("••");
    }
}
