package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.dossier.Application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

class SetUpTest {
    @TempDir Path home;

    private final Desks.Clock clock = Desks.friday();

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "keys.json.1", "keys.json.damaged-1"})
    void aDeskThatLostItsKeyFileIsNeverMadeAnew(String left) throws IOException {
        Path folder = home.resolve("desk");
        try (Counter counter = Desks.make(folder, clock)) {
            done(
                    counter.reception()
                            .receive(
                                    Desks.admin(counter),
                                    Application.of("1.001193", "Nguyễn Thị Hoa")));
        }
        Path keys = folder.resolve("keys.json");
        byte[] kept = Files.readAllBytes(keys);
        Files.delete(keys);
        if (!left.equals("nothing")) {
            Files.write(folder.resolve(left), kept);
        }
        Map<String, Long> before = sizes(folder);
        assertThat(SetUp.isMade(folder)).isTrue();
        assertThat(refused(make(folder, "H15.50.05.13", "", "quantri")))
                .singleElement()
                .asString()
                .contains("keys.json", "sao lưu");
        assertThat(sizes(folder)).isEqualTo(before);
        assertThatThrownBy(() -> Counter.keys(folder))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("KH-02");
        Files.write(keys, kept);
        try (Counter counter = Desks.open(folder, clock)) {
            assertThat(counter.store().lists().dossiers()).isEqualTo(1);
        }
    }

    @Test
    void aSetUpThatWasCutOffIsMovedAsideAndDoneAgain() throws IOException {
        Path folder = home.resolve("desk");
        done(make(folder, "H15.50.05.13", "", "quantri"));
        // As it stood the moment before the key file got its name.
        Files.move(folder.resolve("keys.json"), folder.resolve("keys.json.new"));
        byte[] journal = Files.readAllBytes(folder.resolve("journal/journal-000001.log"));
        assertThat(SetUp.isMade(folder)).isFalse();
        done(make(folder, "H15.50.05.13", "", "quantri"));
        Path aside = folder.resolve("unfinished-1");
        assertThat(Files.readAllBytes(aside.resolve("journal/journal-000001.log")))
                .isEqualTo(journal);
        assertThat(aside.resolve("keys.json.new")).exists();
        Desks.open(folder, clock).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H15", "H15.50", "H15.50.05.13", "000.00.00.H29", "000.12.H29.151.06"})
    void anAgencysCodeReadsBackFromItsDossiers(String agency) {
        assertThat(done(make(home.resolve("desk"), agency, "", "an")).agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"H29.151.06.01.15", "H1", "29.151", "h29", "H29.1511", "xH29", "", "H29 "})
    void anAgencyNobodyCouldReadBackIsRefused(String agency) {
        assertThat(refused(make(home.resolve("desk"), agency, "", "an")))
                .singleElement()
                .asString()
                .contains("Mã định danh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https:///tra-cuu",
                "http://tracuu.gov.vn",
                "https://tra cứu.vn",
                "https://tracứu.vn",
                "https://a_b|c",
                "https://tracuu.gov.vn/x?m=",
                "https://tracuu.daklak.gov.vn/ho-so/cap-xa/"
            })
    void anAddressThatNoBrowserOpensIsRefused(String lookup) {
        assertThat(refused(make(home.resolve("desk"), "H15.50", lookup, "an")))
                .singleElement()
                .asString()
                .contains("tra cứu");
    }

    @Test
    void theAdministratorsNameFitsItsColumn() {
        String name = "Nguyễn ".repeat(29).strip();
        assertThat(refused(make(home.resolve("desk"), "H15.50", "", name)))
                .singleElement()
                .asString()
                .contains("200");
        assertThat(home.resolve("desk").resolve("keys.json.new")).doesNotExist();
    }

    private Outcome<SetUp.Made> make(Path folder, String agency, String lookup, String admin) {
        return SetUp.make(
                folder,
                new SetUp.Wanted(agency, "UBND xã Hòa An", 2, "", lookup, admin, false),
                Desks.password(),
                clock,
                Desks.CHEAP);
    }

    private static Map<String, Long> sizes(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }
}
