package vn.ocua.portal.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.ocua.portal.courier.Quay.done;
import static vn.ocua.portal.courier.Quay.refusal;

import org.junit.jupiter.api.Test;

import vn.ocua.Given;

import java.util.Base64;
import java.util.stream.Collectors;

class CourierKeyTest {
    private final Quay quay = Quay.named(2, "Trung tâm Phục vụ hành chính công xã Hòa An");
    private final CourierKey key = quay.key();

    @Test
    void aKeyLineComesBackWhole() {
        assertThat(key.text()).startsWith("OCUA-KHOA:1:").doesNotContain(" ", "\n");
        assertThat(done(CourierKey.read(key.text()))).isEqualTo(key);
    }

    @Test
    void aLetterMayBreakTheLineAnywhere() {
        Given.cases(
                200,
                given -> {
                    String broken =
                            key.text()
                                    .chars()
                                    .mapToObj(c ->
                                            (char) c
                                                    + (given.chance(5)
                                                            ? given.pick("\r\n", " ", "\u00A0")
                                                            : ""))
                                    .collect(Collectors.joining("", "\uFEFF \n", "\n"));
                    assertThat(done(CourierKey.read(broken))).isEqualTo(key);
                });
    }

    @Test
    void aCutLineSaysThatItsEndIsMissing() {
        String text = key.text();
        for (int length = "OCUA-KHOA".length(); length < text.length(); length++) {
            assertThat(refusal(CourierKey.read(text.substring(0, length))))
                    .as("cut after " + length)
                    .isEqualTo("refusal.courier.key.cut");
        }
        assertThat(refusal(CourierKey.read(text.substring(0, 8))))
                .isEqualTo("refusal.courier.key.foreign");
    }

    @Test
    void anAlteredLetterIsNeverRead() {
        String text = key.text();
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'C' : 'A';
            String altered = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(refusal(CourierKey.read(altered)))
                    .as("letter " + i)
                    .startsWith("refusal.courier.key.");
        }
        assertThat(refusal(CourierKey.read(text + "A"))).isEqualTo("refusal.courier.key.altered");
        assertThat(refusal(CourierKey.read(text + ":A"))).isEqualTo("refusal.courier.key.altered");
    }

    @Test
    void anotherTextAndAnotherVersionHaveTheirOwnSentence() {
        assertThat(refusal(CourierKey.read(""))).isEqualTo("refusal.courier.key.foreign");
        assertThat(refusal(CourierKey.read("H48.163-261120-2001")))
                .isEqualTo("refusal.courier.key.foreign");
        assertThat(refusal(CourierKey.read(key.text().replace("KHOA:1:", "KHOA:2:"))))
                .isEqualTo("refusal.courier.key.version");
        Given.cases(
                500,
                given ->
                        assertThat(refusal(CourierKey.read("OCUA-KHOA:1:" + given.junk(60))))
                                .startsWith("refusal.courier.key."));
    }

    @Test
    void theFingerprintNamesTheKeysAndNothingElse() {
        assertThat(key.fingerprint()).matches("([ACDEGHKLMOQRTUXY]{4} ){7}[ACDEGHKLMOQRTUXY]{4}");
        CourierKey renamed = quay.pair().key("H48.163", 2, "Xã Hòa An", key.signing());
        assertThat(renamed.fingerprint()).isEqualTo(key.fingerprint());
        assertThat(renamed.sameDesk(key)).isTrue();
        CourierKey mixed =
                Quay.named(2, key.name()).pair().key("H48.163", 2, key.name(), key.signing());
        assertThat(mixed.fingerprint()).isNotEqualTo(key.fingerprint());
        assertThat(mixed.sameDesk(key)).isFalse();
    }

    @Test
    void aKeyThatHidesNothingIsNoKey() {
        String zero = Base64.getEncoder().encodeToString(new byte[32]);
        assertThatThrownBy(() -> new CourierKey("H48.163", 2, "Hòa An", key.signing(), zero))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new CourierKey("H48.163", 2, "Hòa An", key.encryption(), key.encryption()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new CourierKey("H48.163", 2, "Hòa\nAn", key.signing(), key.encryption()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theKeptHalfIsNeverSaid() {
        CourierKeyPair pair = quay.pair();
        assertThat(new CourierKeyPair(pair.privateKey()).publicKey()).isEqualTo(key.encryption());
        assertThat(pair.toString()).doesNotContain(pair.privateKey());
        assertThat(key.text()).doesNotContain(pair.privateKey());
        assertThatThrownBy(() -> new CourierKeyPair("QUJD"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
