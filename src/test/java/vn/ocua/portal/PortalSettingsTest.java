package vn.ocua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class PortalSettingsTest {
    private static final PortalSettings GOOD =
            new PortalSettings(
                    "https://cong.example.vn/adapter",
                    "/api/dang-nhap",
                    "/api/ho-so",
                    "/api/chia-se",
                    "/api/tep",
                    "thuchanh",
                    "bímật123",
                    "VN:GOV:000.00.00.H15:motcua",
                    "H15.50.05.13",
                    50,
                    "");

    private static PortalSettings with(String name, String value) {
        Map<String, String> named = new HashMap<>(GOOD.named());
        named.put("portal." + name, value);
        return PortalSettings.of(named);
    }

    private static List<String> refused(PortalSettings settings) {
        return settings.check() instanceof Outcome.Refused<PortalSettings>(List<Refusal> reasons)
                ? reasons.stream().map(r -> r.field() + " " + r.why().key()).toList()
                : List.of();
    }

    @Test
    void comesBackFromItsFileAndHidesThePassword() {
        assertThat(PortalSettings.of(GOOD.named())).isEqualTo(GOOD);
        assertThat(GOOD.named().keySet()).allMatch(k -> k.startsWith("portal."));
        assertThat(GOOD).asString().doesNotContain("bímật123").contains("cong.example.vn");
        assertThat(PortalSettings.of(Map.of())).isEqualTo(PortalSettings.none());
        assertThat(PortalSettings.none().isSet()).isFalse();
        assertThat(GOOD.check()).isEqualTo(Outcome.done(GOOD));
        assertThat(PortalSettings.read(GOOD, " 20 ").map(PortalSettings::batchSize))
                .isEqualTo(Outcome.done(20));
        assertThat(PortalSettings.read(GOOD, "").map(PortalSettings::batchSize))
                .isEqualTo(Outcome.done(50));
    }

    @ParameterizedTest
    @CsvSource({
        "adapter_url, http://cong.example.vn, adapter-url refusal.portal.https",
        "adapter_url, http://127.0.0.1.example.vn, adapter-url refusal.portal.https",
        "adapter_url, http://localhost.example.vn, adapter-url refusal.portal.https",
        "adapter_url, ftp://cong.example.vn, adapter-url refusal.portal.url",
        "adapter_url, cong.example.vn, adapter-url refusal.portal.url",
        "adapter_url, https://ten:mk@cong.example.vn, adapter-url refusal.portal.url",
        "adapter_url, https://cong example.vn, adapter-url refusal.portal.url",
        "auth_endpoint, '', auth-endpoint refusal.portal.missing",
        "share_endpoint, https://khac.example.vn/x, share-endpoint refusal.portal.path",
        "file_endpoint, /api/t p, file-endpoint refusal.portal.path",
        "username, ' ', username refusal.portal.missing",
        "password, '', password refusal.portal.missing",
        "dstcode, Hòa An, dstcode refusal.portal.code",
        "madonvi, '', madonvi refusal.portal.missing",
        "batch_size, 0, batch-size refusal.portal.batch",
        "batch_size, 501, batch-size refusal.portal.batch",
        "batch_size, năm mươi, batch-size refusal.portal.batch",
        "authority_pem, -----BEGIN CERTIFICATE----- hỏng, authority refusal.portal.authority",
    })
    void refusesEachFieldForItself(String name, String value, String refusal) {
        assertThat(refused(with(name, value))).containsExactly(refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8099",
                "http://localhost:8099",
                "http://[::1]:8099",
                "HTTPS://cong.example.vn"
            })
    void takesHttpOnlyFromThisMachine(String url) {
        assertThat(refused(with("adapter_url", url))).isEmpty();
    }

    @Test
    void tidiesWhatWasPasted() {
        Map<String, String> named = new HashMap<>(GOOD.named());
        named.put("portal.adapter_url", " https://cong.example.vn/adapter/ ");
        named.put("portal.auth_endpoint", "api/dang-nhap ");
        assertThat(PortalSettings.of(named).check()).isEqualTo(Outcome.done(GOOD));
    }

    @Test
    void saysEverythingAtOnceInWords() {
        assertThat(refused(PortalSettings.none())).hasSize(9);
        if (PortalSettings.none().check() instanceof Outcome.Refused<PortalSettings> all) {
            all.reasons().forEach(r -> assertThat(Texts.vietnamese().of(r)).doesNotContain("{"));
        }
        for (LineTrouble.Kind kind : LineTrouble.Kind.values()) {
            LineTrouble trouble = new LineTrouble(kind);
            assertThat(Texts.vietnamese().of(trouble.sentence())).doesNotContain("fault.");
            assertThat(trouble.code()).matches("KN-\\d\\d");
        }
    }
}
