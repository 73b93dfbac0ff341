package vn.ocua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class CatalogueTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD =
            "code,name,field,days,unit,fee_vnd,documents,valid_from,valid_to,replaced_by\n";
    private static final String BIRTH =
            "1.001193,Đăng ký khai sinh,Hộ tịch,0,same_day,0,Tờ khai [1 bản chính],,,\n";
    private static final String STATUS =
            "1.004873,Cấp Giấy xác nhận tình trạng hôn nhân,Hộ tịch,3,working_day,0,,,,\n";
    private static final String COPY =
            "2.000815,Chứng thực bản sao,Chứng thực,0,same_day,2000,,,,\n";

    private final Catalogue july =
            Catalogue.of(CatalogueFileTest.read(HEAD + BIRTH + STATUS).editions(JULY));

    @Test
    void aFileChangesOnlyWhatItListsOtherwise() {
        CatalogueFile file =
                CatalogueFileTest.read(HEAD + STATUS.replace(",3,", ",\"2,5\",") + COPY);
        CatalogueChange change = july.compare(file, MONDAY, false);
        assertThat(change.added()).containsExactly("2.000815");
        assertThat(change.changed()).containsExactly("1.004873");
        assertThat(change.repealed()).isEmpty();
        assertThat(change.unchanged()).containsExactly("1.001193");
        Catalogue next = july.with(change);
        assertThat(next.find("1.001193").orElseThrow().adopted()).isEqualTo(JULY);
        assertThat(next.find("1.004873").orElseThrow().adopted()).isEqualTo(MONDAY);
        assertThat(july.list()).hasSize(2);
        assertThat(next.compare(file, MONDAY.plusDays(1), false).adopt()).isEmpty();
    }

    @Test
    void aCompleteFileRepealsTheRest() {
        CatalogueFile file = CatalogueFileTest.read(HEAD + BIRTH);
        CatalogueChange change = july.compare(file, MONDAY, true);
        assertThat(change.repealed()).containsExactly("1.004873");
        assertThat(change.unchanged()).containsExactly("1.001193");
        Catalogue next = july.with(change);
        assertThat(next.valid("1.004873", MONDAY.minusDays(1))).isInstanceOf(Outcome.Done.class);
        assertThat(next.valid("1.004873", MONDAY))
                .isEqualTo(
                        Outcome.refused(
                                Refusal.at(
                                        "procedure",
                                        "refusal.procedure.repealed",
                                        "1.004873",
                                        "2026-11-22",
                                        "")));
        assertThat(next.compare(file, MONDAY.plusDays(7), true).adopt()).isEmpty();
        // It comes back when a later file lists it again.
        CatalogueChange back =
                next.compare(CatalogueFileTest.read(HEAD + STATUS), MONDAY.plusDays(9), false);
        assertThat(back.changed()).containsExactly("1.004873");
    }

    @Test
    void validityAndSuccessor() {
        Catalogue catalogue =
                Catalogue.of(
                        CatalogueFileTest.read(
                                        HEAD
                                                + "1.011606,Công nhận hộ nghèo,Giảm"
                                                + " nghèo,15,day,0,,,2026-10-31,1.116214\n"
                                                + "1.116214,Công nhận hộ nghèo (mới),Giảm"
                                                + " nghèo,10,day,0,,01/11/2026,,\n")
                                .editions(JULY));
        assertThat(key(catalogue.valid("1.011606", LocalDate.of(2026, 10, 31)))).isEmpty();
        assertThat(key(catalogue.valid("1.011606", LocalDate.of(2026, 11, 1))))
                .isEqualTo("refusal.procedure.replaced");
        assertThat(key(catalogue.valid("1.116214", LocalDate.of(2026, 10, 31))))
                .isEqualTo("refusal.procedure.early");
        assertThat(key(catalogue.valid("1.116214", LocalDate.of(2026, 11, 1)))).isEmpty();
        assertThat(key(catalogue.valid("9.999999", MONDAY))).isEqualTo("refusal.procedure.unknown");
        assertThat(catalogue.find("1.011606.000.00.00.H15")).isPresent();
    }

    @Test
    void aDossierCountsByTheEditionOfItsDay() {
        Catalogue both =
                july.with(july.compare(shorter(STATUS.replace(",3,", ",2,")), MONDAY, false));
        assertThat(adopted(both, MONDAY.minusDays(1))).isEqualTo(JULY);
        assertThat(adopted(both, MONDAY)).isEqualTo(MONDAY);
        // Older papers at a desk that began later.
        assertThat(adopted(both, JULY.minusDays(9))).isEqualTo(JULY);
        assertThat(both.find("1.004873").orElseThrow().adopted()).isEqualTo(MONDAY);
        assertThat(both.editions("1.004873")).hasSize(2);
        assertThat(both.list()).hasSize(2);
        assertThat(both.on(JULY)).extracting(Edition::adopted).containsExactly(JULY, JULY);
    }

    @Test
    void anEditionAdoptedBeforeItIsInForceWaitsForItsDay() {
        LocalDate day = MONDAY.plusDays(22);
        String rows = STATUS.replace(",3,", ",2,").replace(",0,,,,", ",0,," + day + ",,");
        Catalogue both = july.with(july.compare(shorter(rows), MONDAY, false));
        assertThat(adopted(both, MONDAY)).isEqualTo(JULY);
        assertThat(adopted(both, day.minusDays(1))).isEqualTo(JULY);
        assertThat(adopted(both, day)).isEqualTo(MONDAY);
        Catalogue alone = Catalogue.of(shorter(rows).editions(MONDAY));
        assertThat(key(alone.valid("1.004873", MONDAY))).isEqualTo("refusal.procedure.early");
        assertThat(key(alone.valid("1.004873", JULY))).isEqualTo("refusal.procedure.early");
    }

    private static CatalogueFile shorter(String rows) {
        return CatalogueFileTest.read(HEAD + rows);
    }

    private static LocalDate adopted(Catalogue catalogue, LocalDate day) {
        return ((Outcome.Done<Edition>) catalogue.valid("1.004873", day)).value().adopted();
    }

    private static String key(Outcome<Edition> outcome) {
        return outcome instanceof Outcome.Refused<Edition>(List<Refusal> reasons)
                ? reasons.getFirst().why().key()
                : "";
    }

    @Test
    void anOlderEditionAndAMissingSuccessorAreWarned() {
        CatalogueFile file =
                CatalogueFileTest.read(
                        HEAD
                                + STATUS.replace(",3,", ",2,")
                                + "1.011606,Công nhận hộ nghèo,Giảm nghèo,15,day,0,,,,1.116214\n");
        assertThat(july.compare(file, JULY.minusDays(1), false).warnings())
                .extracting(w -> w.key())
                .containsExactly("warning.catalogue.older", "warning.catalogue.successor");
    }

    @Test
    void ofTwoEditionsTheLatestCounts() {
        List<Edition> old = july.list();
        List<Edition> next =
                CatalogueFileTest.read(HEAD + STATUS.replace(",3,", ",2,")).editions(MONDAY);
        Catalogue both = Catalogue.of(Stream.concat(next.stream(), old.stream()).toList());
        assertThat(both.find("1.004873").orElseThrow().adopted()).isEqualTo(MONDAY);
    }
}
